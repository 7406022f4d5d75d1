topics: class with validation setter, static counter, getters, chaining, null coalescing assignment, toFixed
Sensor = Sensor|Probe|Gauge
celsius = celsius|degrees|reading
a = float -20.0..40.0 1
b = float -20.0..40.0 1
room = word
==== javascript
class «Sensor» {
  static #made = 0;
  static get made() { return «Sensor».#made; }

  #history = [];
  #«celsius»;

  constructor(room) {
    this.id = ++«Sensor».#made;
    this.room = room;
  }

  set «celsius»(value) {
    if (value < -273.15) throw new RangeError('below absolute zero');
    this.#«celsius» = value;
    this.#history.push(value);
  }

  get «celsius»() {
    return this.#«celsius» ?? null;
  }

  get fahrenheit() {
    return this.«celsius» === null ? null : this.«celsius» * 9 / 5 + 32;
  }

  get warmest() {
    return Math.max(...this.#history);
  }

  toString() {
    const f = this.fahrenheit?.toFixed(1) ?? '--';
    return `#${this.id} ${this.room}: ${f} F`;
  }
}

const s = new «Sensor»('«room»');
console.log(`${s}`, s.«celsius»);
s.«celsius» = «a»;
console.log(`${s}`);
s.«celsius» = «b»;
console.log(s.toString(), s.warmest === Math.max(«a», «b»));
try {
  s.«celsius» = -300;
} catch (e) {
  console.log(e.name + ': ' + e.message);
}
const other = new «Sensor»('cellar');
console.log(other.warmest, «Sensor».made, String(other));
==== python
import math


class «Sensor»:
    made = 0

    def __init__(self, room):
        self._history = []
        self._«celsius» = None
        «Sensor».made += 1
        self.id = «Sensor».made
        self.room = room

    @property
    def «celsius»(self):
        return self._«celsius»

    @«celsius».setter
    def «celsius»(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._«celsius» = value
        self._history.append(value)

    @property
    def fahrenheit(self):
        return None if self.«celsius» is None else self.«celsius» * 9 / 5 + 32

    @property
    def warmest(self):
        return max(self._history, default=-math.inf)

    def __str__(self):
        f = f"{self.fahrenheit:.1f}" if self.fahrenheit is not None else "--"
        return f"#{self.id} {self.room}: {f} F"


s = «Sensor»("«room»")
print(f"{s}", "null" if s.«celsius» is None else s.«celsius»)
s.«celsius» = «a»
print(f"{s}")
s.«celsius» = «b»
print(str(s), str(s.warmest == max(«a», «b»)).lower())
try:
    s.«celsius» = -300
except ValueError as e:
    print("RangeError: " + str(e))
other = «Sensor»("cellar")
print("-Infinity" if other.warmest == -math.inf else other.warmest, «Sensor».made, str(other))
