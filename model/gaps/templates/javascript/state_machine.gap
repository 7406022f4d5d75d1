topics: state machine, nested object tables, computed keys, Object.freeze, optional chaining, ternary chain
machine = machine|door|signal
send = send|dispatch|handle
w = word
n = int 2..4
==== javascript
const States = Object.freeze({ OFF: 'off', ON: 'on', BROKEN: 'broken' });

const table = {
  [States.OFF]: { press: States.ON },
  [States.ON]: { press: States.OFF, hit: States.BROKEN },
  [States.BROKEN]: { repair: States.OFF },
};

class Machine {
  constructor(name) {
    this.name = name;
    this.state = States.OFF;
    this.log = [];
  }

  «send»(event) {
    const next = table[this.state]?.[event];
    if (next === undefined) {
      this.log.push(`${event}?`);
      return this;
    }
    this.log.push(`${this.state}>${next}`);
    this.state = next;
    return this;
  }

  get color() {
    return this.state === States.ON ? 'green'
      : this.state === States.OFF ? 'grey'
      : 'red';
  }
}

const «machine» = new Machine('«w»');
«machine».«send»('press').«send»('kick').«send»('hit');
console.log(«machine».name, «machine».state, «machine».color);
for (let i = 0; i < «n»; i++) «machine».«send»('press');
console.log(«machine».log.join(' '));
console.log(«machine».«send»('repair').color);
console.log(Object.values(States).indexOf('on'), Object.keys(States).join('|'));
try {
  'use strict';
  States.NEW = 'new';
} finally {
  console.log(Object.keys(States).length, 'NEW' in States);
}
==== python
from types import MappingProxyType

States = MappingProxyType({"OFF": "off", "ON": "on", "BROKEN": "broken"})

table = {
    States["OFF"]: {"press": States["ON"]},
    States["ON"]: {"press": States["OFF"], "hit": States["BROKEN"]},
    States["BROKEN"]: {"repair": States["OFF"]},
}


class Machine:
    def __init__(self, name):
        self.name = name
        self.state = States["OFF"]
        self.log = []

    def «send»(self, event):
        next_ = table.get(self.state, {}).get(event)
        if next_ is None:
            self.log.append(f"{event}?")
            return self
        self.log.append(f"{self.state}>{next_}")
        self.state = next_
        return self

    @property
    def color(self):
        return "green" if self.state == States["ON"] else "grey" if self.state == States["OFF"] else "red"


«machine» = Machine("«w»")
«machine».«send»("press").«send»("kick").«send»("hit")
print(«machine».name, «machine».state, «machine».color)
for i in range(«n»):
    «machine».«send»("press")
print(" ".join(«machine».log))
print(«machine».«send»("repair").color)
print(list(States.values()).index("on"), "|".join(States))
# a frozen object ignores the assignment outside strict mode
print(len(States), str("NEW" in States).lower())
