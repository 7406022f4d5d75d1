topics: getters and setters in object literals, factory function with closures, Object.keys order, JSON of plain data, method shorthand, chaining
makeTank = makeTank|createTank|newVessel
level = level|amount|volume
cap = int 40..90
a = int 10..39
b = int 30..60
==== javascript
function «makeTank»(capacity, name = 'tank') {
  let «level» = 0;
  let spilled = 0;
  return {
    name,
    get «level»() {
      return «level»;
    },
    set «level»(value) {
      if (value > capacity) {
        spilled += value - capacity;
        value = capacity;
      }
      «level» = Math.max(0, value);
    },
    get percent() {
      return Math.round((«level» / capacity) * 100);
    },
    pour(other, n) {
      const moved = Math.min(n, «level»);
      this.«level» -= moved;
      other.«level» += moved;
      return this;
    },
    report: () => `${«level»}/${capacity} spilled ${spilled}`,
  };
}

const t1 = «makeTank»(«cap», 'big');
const t2 = «makeTank»(20);
t1.«level» = «a»;
t1.«level» += «b»;
console.log(t1.name, t1.«level», t1.percent + '%', t1.report());
t1.pour(t2, 5).pour(t2, 100);
console.log(t1.«level», t2.«level», t2.report());
t2.«level» -= 50;
console.log(t2.«level», t2.percent, t2.name.toUpperCase());
console.log(Object.keys(t1).length, 'percent' in t1, t1.capacity === undefined);
==== python
import math


class Tank:
    def __init__(self, capacity, name):
        self._capacity = capacity
        self._level = 0
        self._spilled = 0
        self.name = name

    @property
    def «level»(self):
        return self._level

    @«level».setter
    def «level»(self, value):
        if value > self._capacity:
            self._spilled += value - self._capacity
            value = self._capacity
        self._level = max(0, value)

    @property
    def percent(self):
        return math.floor((self._level / self._capacity) * 100 + 0.5)

    def pour(self, other, n):
        moved = min(n, self._level)
        self.«level» -= moved
        other.«level» += moved
        return self

    def report(self):
        return f"{self._level}/{self._capacity} spilled {self._spilled}"


def «makeTank»(capacity, name="tank"):
    return Tank(capacity, name)


t1 = «makeTank»(«cap», "big")
t2 = «makeTank»(20)
t1.«level» = «a»
t1.«level» += «b»
print(t1.name, t1.«level», str(t1.percent) + "%", t1.report())
t1.pour(t2, 5).pour(t2, 100)
print(t1.«level», t2.«level», t2.report())
t2.«level» -= 50
print(t2.«level», t2.percent, t2.name.upper())
members = [name for name in dir(t1) if not name.startswith("_")]
print(len(members), str(hasattr(t1, "percent")).lower(), str(not hasattr(t1, "capacity")).lower())
