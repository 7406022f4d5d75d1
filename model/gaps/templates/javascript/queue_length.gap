topics: length assignment truncating, arr[arr.length] append, delete by swap with last, while with shift, two stacks queue, clearing arrays
Queue = Queue|TaskLine|Inbox
enqueue = enqueue|add|offer
v = ints 4..6 1..99
k = int 1..3
==== javascript
class «Queue» {
  constructor() {
    this.inbox = [];
    this.outbox = [];
  }

  «enqueue»(...items) {
    for (const item of items) this.inbox[this.inbox.length] = item;
    return this.length;
  }

  dequeue() {
    if (!this.outbox.length) {
      while (this.inbox.length) this.outbox.push(this.inbox.pop());
    }
    return this.outbox.pop();
  }

  peek() {
    return this.outbox.length ? this.outbox[this.outbox.length - 1] : this.inbox[0];
  }

  get length() {
    return this.inbox.length + this.outbox.length;
  }

  clear() {
    this.inbox.length = this.outbox.length = 0;
  }
}

const q = new «Queue»();
console.log(q.«enqueue»(«v»), q.peek());
for (let i = 0; i < «k»; ++i) console.log(q.dequeue(), q.length);
q.«enqueue»(0);
let order = '';
let x;
while ((x = q.dequeue()) !== undefined) order += x + ';';
console.log(order, q.length, q.peek() ?? 'empty');
q.«enqueue»(1, 2);
q.clear();
console.log(q.length, q.dequeue() === undefined);

// order does not matter: overwrite with the last one
const bag = ['a', 'b', 'c', 'd', 'e'];
bag[«k»] = bag[bag.length - 1];
bag.length--;
console.log(bag.join(''), bag.length);
bag.length = Math.min(bag.length, 2);
console.log(bag.join(''), bag[2] === undefined);
==== python
class «Queue»:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def «enqueue»(self, *items):
        for item in items:
            self.inbox.append(item)
        return self.length

    def dequeue(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox.pop() if self.outbox else None

    def peek(self):
        if self.outbox:
            return self.outbox[-1]
        return self.inbox[0] if self.inbox else None

    @property
    def length(self):
        return len(self.inbox) + len(self.outbox)

    def clear(self):
        self.outbox.clear()
        self.inbox.clear()


q = «Queue»()
print(q.«enqueue»(«v»), q.peek())
for i in range(«k»):
    print(q.dequeue(), q.length)
q.«enqueue»(0)
order = ""
while (x := q.dequeue()) is not None:
    order += str(x) + ";"
print(order, q.length, q.peek() if q.peek() is not None else "empty")
q.«enqueue»(1, 2)
q.clear()
print(q.length, str(q.dequeue() is None).lower())

# order does not matter: overwrite with the last one
bag = ["a", "b", "c", "d", "e"]
bag[«k»] = bag[-1]
bag.pop()
print("".join(bag), len(bag))
del bag[min(len(bag), 2) :]
print("".join(bag), str(2 >= len(bag)).lower())
