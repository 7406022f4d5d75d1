topics: WeakMap for private data, module pattern with IIFE, validation, short-circuit calls, logical assignment
Person = Person|Employee|Citizen
age = age|years|level
a = int 1..60
w = word
==== javascript
const «Person» = (() => {
  const secrets = new WeakMap();

  return class «Person» {
    constructor(name, «age») {
      this.name = name;
      secrets.set(this, { «age», visits: 0 });
    }

    visit() {
      const s = secrets.get(this);
      s.visits += 1;
      s.first ||= s.«age»;
      s.«age» &&= s.«age» + 1;
      s.nick ??= this.name.slice(0, 3);
      return this;
    }

    report() {
      const { «age», visits, first, nick = '-' } = secrets.get(this);
      return [this.name, «age», visits, first ?? 'never', nick].join('/');
    }
  };
})();

const p = new «Person»('«w»', «a»);
const q = new «Person»('baby', 0);
console.log(p.report());
p.visit().visit();
q.visit();
console.log(p.report(), q.report());
console.log(Object.keys(p).join(), p.«age» === undefined, '«age»' in p);

const log = [];
const say = (x) => { log.push(x); return x; };
const r1 = say(0) || say('b') || say('c');
const r2 = say('d') && say('') && say('e');
const r3 = say(null) ?? say(0) ?? say('f');
console.log(r1, r2 === '', r3, log.map((x) => x ?? 'null').join(','));
«a» > 30 && console.log('over thirty');
«a» > 30 || console.log('not over thirty');
==== python
class «Person»:
    def __init__(self, name, «age»):
        self.name = name
        self._secrets = {"«age»": «age», "visits": 0}

    def visit(self):
        s = self._secrets
        s["visits"] += 1
        s["first"] = s.get("first") or s["«age»"]
        if s["«age»"]:
            s["«age»"] = s["«age»"] + 1
        if s.get("nick") is None:
            s["nick"] = self.name[:3]
        return self

    def report(self):
        s = self._secrets
        first = s.get("first")
        return "/".join(
            [
                self.name,
                str(s["«age»"]),
                str(s["visits"]),
                str(first) if first is not None else "never",
                s.get("nick", "-"),
            ]
        )


p = «Person»("«w»", «a»)
q = «Person»("baby", 0)
print(p.report())
p.visit().visit()
q.visit()
print(p.report(), q.report())
print(
    ",".join(key for key in vars(p) if not key.startswith("_")),
    str(not hasattr(p, "«age»")).lower(),
    str(hasattr(p, "«age»")).lower(),
)

log = []


def say(x):
    log.append(x)
    return x


r1 = say(0) or say("b") or say("c")
r2 = say("d") and say("") and say("e")
r3 = say(None)
if r3 is None:
    r3 = say(0)
if r3 is None:
    r3 = say("f")
print(r1, str(r2 == "").lower(), r3, ",".join("null" if x is None else str(x) for x in log))
if «a» > 30:
    print("over thirty")
if not «a» > 30:
    print("not over thirty")
