topics: binary heap with shifts, comparators with ||, static counter, default parameters, pre/post increment in indices, null vs undefined
==== javascript
const Priority = Object.freeze({ LOW: 1, NORMAL: 5, HIGH: 10 });

class Ticket {
  static #next = 100;
  constructor(title, priority = Priority.NORMAL, is = undefined) {
    this.id = Ticket.#next++;
    this.title = title;
    this.priority = priority;
    this.is = is;
  }
}

class Queue {
  heap = [];
  get length() { return this.heap.length; }

  static before(a, b) {
    return (b.priority - a.priority || a.id - b.id) < 0;
  }

  push(...items) {
    for (const item of items) {
      let i = this.heap.push(item) - 1;
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (!Queue.before(this.heap[i], this.heap[parent])) break;
        [this.heap[i], this.heap[parent]] = [this.heap[parent], this.heap[i]];
        i = parent;
      }
    }
    return this.length;
  }

  pop() {
    if (!this.length) return null;
    const top = this.heap[0];
    const last = this.heap.pop();
    if (this.length) {
      this.heap[0] = last;
      let i = 0;
      for (;;) {
        let child = 2 * i + 1;
        if (child >= this.length) break;
        if (child + 1 < this.length && Queue.before(this.heap[child + 1], this.heap[child])) child++;
        if (!Queue.before(this.heap[child], this.heap[i])) break;
        [this.heap[i], this.heap[child]] = [this.heap[child], this.heap[i]];
        i = child;
      }
    }
    return top;
  }
}

const q = new Queue();
const size = q.push(
  new Ticket('printer jam', Priority.LOW),
  new Ticket('vpn down', Priority.HIGH, 'outage'),
  new Ticket('new mouse', undefined),
  new Ticket('mail bounce', null),
  new Ticket('login broken', Priority.HIGH),
  new Ticket('toner'),
);
console.log('size', size);
let t;
while ((t = q.pop())) {
  console.log(`#${t.id} ${t.title} p=${t.priority} ${t.is ?? '-'}`);
}
console.log(q.pop(), q.heap[0], q.length);
Priority.LOW = 99;
console.log(Priority.LOW, Object.keys(Priority).join('/'));
