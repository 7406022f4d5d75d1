topics: discrete event simulation, queue sorted by time with stable ties, callbacks scheduling more events, counters, Infinity, toFixed
Simulation = Simulation|World|Clockwork
at = at|schedule|plan
gaps = ints 4..5 1..9
svc = int 3..8
==== javascript
class «Simulation» {
  constructor() {
    this.now = 0;
    this.events = [];
    this.seq = 0;
  }

  «at»(delay, name, fn) {
    const event = { time: this.now + delay, seq: this.seq++, name, fn };
    this.events.push(event);
    this.events.sort((a, b) => a.time - b.time || a.seq - b.seq);
    return event;
  }

  run(until = Infinity) {
    let handled = 0;
    while (this.events.length > 0 && this.events[0].time <= until) {
      const { time, name, fn } = this.events.shift();
      this.now = time;
      handled += 1;
      fn?.call(this, name);
    }
    return handled;
  }
}

// one counter, customers arrive and wait
const sim = new «Simulation»();
const waiting = [];
const waits = [];
let busy = false;

function serve() {
  if (busy || !waiting.length) return;
  busy = true;
  const { id, since } = waiting.shift();
  waits.push(sim.now - since);
  sim.«at»(«svc», `done ${id}`, (name) => {
    busy = false;
    console.log(`${String(sim.now).padStart(3)} ${name}`);
    serve();
  });
}

let time = 0;
[«gaps»].forEach((gap, i) => {
  time += gap;
  sim.«at»(time, `c${i}`, function (name) {
    console.log(`${String(this.now).padStart(3)} ${name} arrives, ${waiting.length} before`);
    waiting.push({ id: name, since: this.now });
    serve();
  });
});
sim.«at»(1000, 'never');

console.log(sim.run(200), sim.now, sim.events.length);
const mean = waits.reduce((a, b) => a + b, 0) / waits.length;
console.log(`mean wait ${mean.toFixed(3)}, worst ${Math.max(...waits)}`);
console.log(sim.run(), sim.now);
==== python
import math


class «Simulation»:
    def __init__(self):
        self.now = 0
        self.events = []
        self.seq = 0

    def «at»(self, delay, name, fn=None):
        event = {"time": self.now + delay, "seq": self.seq, "name": name, "fn": fn}
        self.seq += 1
        self.events.append(event)
        self.events.sort(key=lambda e: (e["time"], e["seq"]))
        return event

    def run(self, until=math.inf):
        handled = 0
        while len(self.events) > 0 and self.events[0]["time"] <= until:
            event = self.events.pop(0)
            self.now = event["time"]
            handled += 1
            if event["fn"] is not None:
                event["fn"](event["name"])
        return handled


# one counter, customers arrive and wait
sim = «Simulation»()
waiting = []
waits = []
busy = False


def serve():
    global busy
    if busy or not waiting:
        return
    busy = True
    customer = waiting.pop(0)
    waits.append(sim.now - customer["since"])

    def done(name):
        global busy
        busy = False
        print(f"{str(sim.now).rjust(3)} {name}")
        serve()

    sim.«at»(«svc», f"done {customer['id']}", done)


def arrive(name):
    print(f"{str(sim.now).rjust(3)} {name} arrives, {len(waiting)} before")
    waiting.append({"id": name, "since": sim.now})
    serve()


time = 0
for i, gap in enumerate([«gaps»]):
    time += gap
    sim.«at»(time, f"c{i}", arrive)
sim.«at»(1000, "never")

print(sim.run(200), sim.now, len(sim.events))
mean = sum(waits) / len(waits)
print(f"mean wait {mean:.3f}, worst {max(waits)}")
print(sim.run(), sim.now)
