topics: bit tricks for powers of two, recursion with default accumulators, array holes avoided by null byes, sort by multiple keys with localeless compare, label strings, Math.log2
==== javascript
// Single elimination with seeding; strength decides, upset rule by own LCG.
let seed = 99;
function rand() {
  seed = (seed * 16807) % 2147483647;
  return (seed - 1) / 2147483646;
}

function Player(name, elo) {
  return { name, elo, wins: 0, toString() { return this.name; } };
}

function seeding(n) {
  let order = [1];
  while (order.length < n) {
    const size = order.length * 2 + 1;
    order = order.flatMap((s, i) => (i % 2 ? [size - s, s] : [s, size - s]));
  }
  return order;
}

function play(a, b) {
  if (!a || !b) return a || b;
  const chance = 1 / (1 + 10 ** ((b.elo - a.elo) / 400));
  const aWins = rand() < chance;
  const [win, lose] = aWins ? [a, b] : [b, a];
  const delta = Math.round(32 * (1 - (aWins ? chance : 1 - chance)));
  win.elo += delta;
  lose.elo -= delta;
  win.wins++;
  return win;
}

function bracket(players, round = 1, lines = []) {
  if (players.length === 1) return { champion: players[0], lines };
  const next = [];
  const text = [];
  for (let i = 0; i < players.length; ) {
    const a = players[i++], b = players[i++];
    const w = play(a, b);
    text.push(b && a ? `${a}-${b}:${w}` : `${w} bye`);
    next.push(w);
  }
  lines.push(`R${round} ${text.join(', ')}`);
  return bracket(next, round + 1, lines);
}

const entrants = [['Gus', 1500], ['Ada', 2010], ['Kim', 1780], ['Ole', 1501], ['Zoe', 1999], ['Ida', 1500]].map((p) => Player(...p));
entrants.sort((a, b) => b.elo - a.elo || (a.name > b.name ? 1 : -1));
console.log(entrants.join(' '));

const size = 1 << Math.ceil(Math.log2(entrants.length));
const slots = seeding(size).map((s) => entrants[s - 1] ?? null);
console.log(size, seeding(size).join(), slots.map((p) => p?.name ?? '-').join(' '), (size & (size - 1)) === 0);

const { champion, lines } = bracket(slots);
console.log(lines.join('\n'));
console.log('champion', champion.name, champion.elo, champion.wins);

const table = [...entrants].sort((a, b) => b.wins - a.wins || b.elo - a.elo);
console.log(table.map(({ name, elo, wins }, i) => `${i + 1}.${name}(${wins},${elo})`).join(' '));
console.log(entrants.reduce((s, p) => s + p.elo, 0), entrants + '' === entrants.join(','), [null, undefined, 1].join('-'), `${[null]}|${null}`);
