topics: class-based enum with static instances, static method lookup, private constructor token, freeze, switch on instances, toString, iteration
Level = Level|Priority|Severity
LOW = LOW|MINOR|TRIVIAL
HIGH = HIGH|MAJOR|CRITICAL
a = int 1..4
b = int 5..9
==== javascript
class «Level» {
  static #all = [];

  static «LOW» = new «Level»('«LOW»', «a»);
  static MEDIUM = new «Level»('MEDIUM', «a» + 1);
  static «HIGH» = new «Level»('«HIGH»', «a» + «b»);

  constructor(name, weight) {
    this.name = name;
    this.weight = weight;
    this.ordinal = «Level».#all.length;
    «Level».#all.push(this);
  }

  static values() {
    return [...«Level».#all];
  }

  static parse(text) {
    const found = «Level».#all.find((l) => l.name === text.trim().toUpperCase());
    if (!found) throw new Error(`unknown: ${text}`);
    return found;
  }

  atLeast(other) {
    return this.weight >= other.weight;
  }

  next() {
    return «Level».#all[this.ordinal + 1] ?? this;
  }

  toString() {
    return this.name.charAt(0) + this.name.slice(1).toLowerCase();
  }
}

function action(level) {
  switch (level) {
    case «Level».«LOW»:
      return 'ignore';
    case «Level».MEDIUM:
      return 'mail';
    default:
      return 'call';
  }
}

for (const l of «Level».values()) {
  console.log(`${l.ordinal} ${l} ${l.weight} ${action(l)} ${l.next()}`);
}
console.log(«Level».parse(' medium ') === «Level».MEDIUM, «Level».MEDIUM.atLeast(«Level».«HIGH»));
try {
  «Level».parse('urgent');
} catch (e) {
  console.log(e.message);
}
console.log(«Level».values().map((l) => l.weight).reduce((x, y) => x + y), typeof «Level»);
==== python
from enum import Enum


class «Level»(Enum):
    «LOW» = «a»
    MEDIUM = «a» + 1
    «HIGH» = «a» + «b»

    @property
    def weight(self):
        return self.value

    @property
    def ordinal(self):
        return list(«Level»).index(self)

    @staticmethod
    def values():
        return list(«Level»)

    @staticmethod
    def parse(text):
        found = next((l for l in «Level» if l.name == text.strip().upper()), None)
        if found is None:
            raise ValueError(f"unknown: {text}")
        return found

    def atLeast(self, other):
        return self.weight >= other.weight

    def next(self):
        all_ = list(«Level»)
        return all_[self.ordinal + 1] if self.ordinal + 1 < len(all_) else self

    def __str__(self):
        return self.name[0] + self.name[1:].lower()


def action(level):
    if level is «Level».«LOW»:
        return "ignore"
    elif level is «Level».MEDIUM:
        return "mail"
    else:
        return "call"


for l in «Level».values():
    print(f"{l.ordinal} {l} {l.weight} {action(l)} {l.next()}")
print(
    str(«Level».parse(" medium ") is «Level».MEDIUM).lower(),
    str(«Level».MEDIUM.atLeast(«Level».«HIGH»)).lower(),
)
try:
    «Level».parse("urgent")
except ValueError as e:
    print(e)
print(sum(l.weight for l in «Level».values()), "function")
