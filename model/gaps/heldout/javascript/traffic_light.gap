topics: switch fall-through with default in the middle, class static enums, setter validation, counters in closures, for with several variables, comma results
==== javascript
class Phase {
  static RED = new Phase('red', 4);
  static GREEN = new Phase('green', 3);
  static YELLOW = new Phase('yellow', 1);
  static all = [Phase.RED, Phase.GREEN, Phase.YELLOW];

  #secs;
  constructor(name, secs) {
    this.name = name;
    this.seconds = secs;
  }
  get seconds() { return this.#secs; }
  set seconds(v) {
    if (!Number.isInteger(v) || v < 1) throw new RangeError(`${this.name}: ${v}`);
    this.#secs = v;
  }
  get next() { return Phase.all[(Phase.all.indexOf(this) + 1) % Phase.all.length]; }
  toString() { return this.name[0].toUpperCase(); }
}

function timeline(seconds, phase = Phase.RED) {
  let out = '';
  for (let t = 0, left = phase.seconds; t < seconds; t++, left--) {
    if (!left) {
      phase = phase.next;
      left = phase.seconds;
    }
    out += phase;
  }
  return out;
}

function instructions(code) {
  const did = [];
  switch (code) {
    case 'R':
      did.push('stop');
    default:
      did.push('watch');
    case 'Y':
      did.push('slow');
      break;
    case 'G':
    case 1:
      did.push('go');
  }
  return did.join('>');
}

console.log(timeline(14), timeline(6, Phase.YELLOW));
Phase.GREEN.seconds += 2;
console.log(timeline(14), Phase.YELLOW.next === Phase.RED);
for (const code of ['R', 'Y', 'G', 'X', 1, '1']) console.log(code, typeof code, instructions(code));

for (const bad of [0, 2.5, '3', -1]) {
  try {
    Phase.RED.seconds = bad;
    console.log('accepted', bad);
  } catch (e) {
    console.log(e.message);
  }
}
console.log(Phase.RED.seconds, Object.keys(Phase.RED).join(), Phase.all.join(''), Phase.all.map((p) => p.seconds).join('+'));

const counters = {};
const count = (key, n = 1) => (counters[key] = (counters[key] ?? 0) + n, counters[key]);
for (const ch of timeline(20)) count(ch);
count('R', -1), count('B');
console.log(Object.entries(counters).flat().join(' '), count('Z', 0), count('G'));
for (var i = 0, j = 10; i < j; i += 3, j--);
console.log(i, j, i++ + ++i, i, j-- - --j, j);
