topics: array comparison by strings, sort numeric descending, Set size, indexOf as ranking, destructuring with holes, spread into Math.max
==== javascript
const RANKS = '23456789TJQKA';
const NAMES = ['high card', 'pair', 'two pair', 'three', 'straight', 'flush', 'full house', 'four', 'straight flush'];

function evaluate(hand) {
  const cards = hand.split(' ');
  const values = cards.map(c => RANKS.indexOf(c[0])).sort((a, b) => b - a);
  const suits = new Set(cards.map(c => c[1]));
  const counts = {};
  for (const v of values) counts[v] = (counts[v] | 0) + 1;
  const groups = Object.keys(counts)
    .map(Number)
    .sort((a, b) => counts[b] - counts[a] || b - a);
  const shape = groups.map(g => counts[g]).join('');
  let wheel = values.join() === '12,3,2,1,0';
  const straight = groups.length === 5 && (values[0] - values[4] === 4 || wheel);
  const flush = suits.size === 1;

  let score;
  if (straight && flush) score = 8;
  else if (flush) score = 5;
  else if (straight) score = 4;
  else score = { '41': 7, '32': 6, '311': 3, '221': 2, '2111': 1 }[shape] ?? 0;
  return { score, groups: straight && wheel ? [3, 2, 1, 0, -1] : groups };
}

function compareHands(a, b) {
  const x = evaluate(a), y = evaluate(b);
  if (x.score !== y.score) return y.score - x.score;
  for (let i = 0; i < x.groups.length; i++) {
    if (x.groups[i] !== y.groups[i]) return y.groups[i] - x.groups[i];
  }
  return 0;
}

const table = {
  Ana: 'TH TD 4S 4C 9D',
  Bo: '2C 3C 4C 5C AC',
  Cy: 'KS KD KH 2D 2S',
  Di: 'TS TC 4H 4D JD',
  Ed: '9H 8D 7C 6S 5S',
  Fay: 'AS 2D 4C 3H 5H',
  Gus: 'QS 9S 7D 3C 2H',
};

const ranking = Object.entries(table).sort(([, a], [, b]) => compareHands(a, b));
ranking.forEach(([name, hand], i) => {
  const { score, groups: [top, , third = '-'] } = evaluate(hand);
  console.log(`${i + 1} ${name.padEnd(4)}${NAMES[score]} top=${RANKS[top]} third=${RANKS[third] ?? third}`);
});

const ranks = [10, 9, 1, 2];
console.log(ranks.sort().join(), [1, 2] == '1,2', [1, 2] === [1, 2], [10] > [9], '10' > 9, RANKS.indexOf('1'));
