topics: 32-bit LCG with Math.imul, unsigned shift, in-place shuffle by swap destructuring, generator functions, closures
==== javascript
function makeRandom(seed) {
  let state = seed >>> 0;
  return function next(max) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * max);
  };
}

const songs = ['Intro', 'Blue', 'Rain', 'Tram 7', 'Harbour', 'Outro'];

const shuffle = (list, rnd) => {
  const out = [...list];
  for (let i = out.length; i-- > 1; ) {
    const j = rnd(i + 1);
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
};

function* repeatPlay(list, max) {
  let pass = 0;
  let played = 0;
  while (true) {
    pass++;
    for (const song of list) {
      if (played++ >= max) return pass;
      const skip = yield `${pass}:${song}`;
      if (skip) played--;
    }
  }
}

const rnd = makeRandom(2024);
const mix = shuffle(songs, rnd);
console.log(mix.join(' > '));
console.log(songs.join(' > '));

const player = repeatPlay(mix.slice(0, 3), 5);
let step = player.next();
let ticks = 0;
const heard = [];
while (!step.done) {
  heard.push(step.value);
  ticks += 1;
  step = player.next(ticks === 2);
}
console.log(heard.join(', '));
console.log('finished in pass', step.value, 'after', ticks, 'ticks');

const other = makeRandom(-1);
const rolls = [];
do {
  rolls.push(other(6) + 1);
} while (rolls.length < 3 || rolls[rolls.length - 1] !== 6);
console.log(rolls.length, rolls.slice(0, 8).join(''));
