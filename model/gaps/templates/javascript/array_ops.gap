topics: push, pop, shift, unshift, splice, slice, concat, indexOf, lastIndexOf, length assignment
queue = queue|lane|line
a = ints 5..7 1..9
x = int 10..40
==== javascript
let «queue» = [«a»];
const show = (label) => console.log(label.padEnd(8) + «queue».join(' '));

console.log(«queue».push(«x»), «queue».unshift(0, «x»));
show('start');
console.log(«queue».pop(), «queue».shift());
const removed = «queue».splice(1, 2);
console.log('removed', removed.join());
show('cut');
«queue».splice(1, 0, 7, 7);
show('insert');
«queue».splice(-1, 1, 99);
show('replace');
console.log(«queue».indexOf(7), «queue».lastIndexOf(7), «queue».indexOf(-5), «queue».includes(99));
const tail = «queue».slice(-2).concat([1, 2], 3);
console.log(tail.join('-'), tail.length);
«queue».length = 2;
show('short');
«queue».fill(5);
«queue» = «queue».concat(«queue».map((v, i) => v * i));
show('filled');
console.log([].pop() === undefined, «queue»[100] === undefined);
«queue».reverse();
show('back');
==== python
«queue» = [«a»]


def show(label):
    print(label.ljust(8) + " ".join(str(v) for v in «queue»))


«queue».append(«x»)
pushed = len(«queue»)
«queue»[:0] = [0, «x»]
print(pushed, len(«queue»))
show("start")
print(«queue».pop(), «queue».pop(0))
removed = «queue»[1:3]
del «queue»[1:3]
print("removed", ",".join(str(v) for v in removed))
show("cut")
«queue»[1:1] = [7, 7]
show("insert")
«queue»[-1:] = [99]
show("replace")
lastIndex = len(«queue») - 1 - «queue»[::-1].index(7)
print(«queue».index(7), lastIndex, -1, str(99 in «queue»).lower())
tail = «queue»[-2:] + [1, 2, 3]
print("-".join(str(v) for v in tail), len(tail))
del «queue»[2:]
show("short")
«queue»[:] = [5] * len(«queue»)
«queue» = «queue» + [v * i for i, v in enumerate(«queue»)]
show("filled")
print("true", str(100 >= len(«queue»)).lower())
«queue».reverse()
show("back")
