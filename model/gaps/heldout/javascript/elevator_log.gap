topics: enumerations by frozen objects, array queue shift, comma operator in for, includes and indexOf, comparator sort with direction, Object.entries
==== javascript
const UP = 1, IDLE = 0, DOWN = -1;
const ARROW = { [UP]: '^', [IDLE]: '-', [DOWN]: 'v' };

class Elevator {
  constructor(floor) {
    this.floor = floor;
    this.dir = IDLE;
    this.stops = [];
    this.log = [];
    this.travelled = 0;
  }

  call(...floors) {
    for (const f of floors) {
      if (!this.stops.includes(f) && f !== this.floor) this.stops.push(f);
    }
  }

  pick() {
    const ahead = this.stops.filter((f) => Math.sign(f - this.floor) === this.dir);
    if (!ahead.length) {
      this.dir = this.stops.length ? Math.sign(this.stops[0] - this.floor) : IDLE;
      return this.stops[0];
    }
    return ahead.sort((a, b) => (a - b) * this.dir)[0];
  }

  step() {
    const target = this.pick();
    if (target === undefined) return false;
    for (let f = this.floor, end = target; f !== end; f += Math.sign(end - f), this.travelled++);
    this.floor = target;
    this.stops.splice(this.stops.indexOf(target), 1);
    this.log.push(ARROW[this.dir] + target);
    return true;
  }
}

const lift = new Elevator(0);
lift.call(7, 3, 10, 3, 0);
lift.step();
lift.call(1, 5, -2);
for (let n = 0; lift.step(); n++) {
  if (n === 1) lift.call(12, 2);
}
console.log(lift.log.join(' '));
console.log('travelled', lift.travelled, 'at', lift.floor, 'dir', ARROW[lift.dir]);
console.log('idle', lift.step(), lift.stops.length, [].pop(), [].shift() === undefined);

const visits = lift.log.reduce((acc, entry) => {
  (acc[entry[0]] ||= []).push(Number(entry.slice(1)));
  return acc;
}, {});
for (const [arrow, floors] of Object.entries(visits)) {
  console.log(arrow, floors.join(), 'max', Math.max(...floors), 'sum', floors.reduce((a, b) => a + b));
}

const floors = lift.log.map((s) => s.slice(1));
console.log(floors.sort().join(' '), '|', floors.sort((a, b) => a - b).join(' '));
console.log(floors.map((f) => f + 1).slice(0, 3).join(' '), floors[0] - 1, ARROW[-1], ARROW['1'], ARROW[2]);
