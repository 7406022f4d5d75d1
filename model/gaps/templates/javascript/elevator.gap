topics: simulation class, ternary chains, string direction, while with shift, comparison chains, negative floors
Elevator = Elevator|Lift|Hoist
call = call|summon|requestFloor
f = ints 3..5 -2..9
==== javascript
class «Elevator»
{
    constructor(min, max)
    {
        this.floor = 0;
        this.min = min;
        this.max = max;
        this.targets = [];
        this.moved = 0;
    }

    «call»(floor)
    {
        const last = this.targets.at(-1) ?? this.floor;
        if (floor < this.min || floor > this.max) return 'invalid';
        if (floor === last) return 'here';
        return this.targets.push(floor), floor > last ? 'up' : 'down';
    }

    step()
    {
        if (this.targets.length === 0) return false;
        const [target] = this.targets;
        const dir = Math.sign(target - this.floor);
        this.floor += dir;
        this.moved += Math.abs(dir);
        if (this.floor === target) this.targets.shift();
        return true;
    }

    run()
    {
        let steps = 0;
        while (this.step()) steps++;
        return steps;
    }
}

const lift = new «Elevator»(-2, 8);
const answers = [];
for (const f of [«f»]) answers.push(`${f}:${lift.«call»(f)}`);
console.log(answers.join(' '));
console.log(lift.targets.length, 'targets, first', lift.targets[0] ?? 'none');
console.log(lift.run(), lift.moved, lift.floor);
console.log(lift.floor < 0 ? 'cellar' : lift.floor === 0 ? 'ground' : lift.floor < 5 ? 'low' : 'high');
console.log(lift.step());
==== python
class «Elevator»:
    def __init__(self, min_, max_):
        self.floor = 0
        self.min = min_
        self.max = max_
        self.targets = []
        self.moved = 0

    def «call»(self, floor):
        last = self.targets[-1] if self.targets else self.floor
        if floor < self.min or floor > self.max:
            return "invalid"
        if floor == last:
            return "here"
        self.targets.append(floor)
        return "up" if floor > last else "down"

    def step(self):
        if len(self.targets) == 0:
            return False
        target = self.targets[0]
        dir_ = (target > self.floor) - (target < self.floor)
        self.floor += dir_
        self.moved += abs(dir_)
        if self.floor == target:
            self.targets.pop(0)
        return True

    def run(self):
        steps = 0
        while self.step():
            steps += 1
        return steps


lift = «Elevator»(-2, 8)
answers = []
for f in [«f»]:
    answers.append(f"{f}:{lift.«call»(f)}")
print(" ".join(answers))
print(len(lift.targets), "targets, first", lift.targets[0] if lift.targets else "none")
print(lift.run(), lift.moved, lift.floor)
print("cellar" if lift.floor < 0 else "ground" if lift.floor == 0 else "low" if lift.floor < 5 else "high")
print(str(lift.step()).lower())
