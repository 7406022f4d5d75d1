topics: doubly linked list, iterator protocol by hand, default parameter referring to earlier one, destructuring swap of links, getters, optional chaining assignment guards
==== javascript
class Node {
  constructor(value, prev = null, next = null) {
    this.value = value;
    this.prev = prev;
    this.next = next;
    if (prev) prev.next = this;
    if (next) next.prev = this;
  }
}

class PlayQueue {
  constructor(items = []) {
    this.head = this.tail = null;
    this.size = 0;
    for (const item of items) this.push(item);
  }

  push(value) {
    this.tail = new Node(value, this.tail);
    this.head ??= this.tail;
    return ++this.size;
  }

  insertAfter(pred, value) {
    let node = this.head;
    while (node && !pred(node.value)) node = node.next;
    if (!node) return false;
    const added = new Node(value, node, node.next);
    if (node === this.tail) this.tail = added;
    this.size++;
    return true;
  }

  remove(value) {
    let removed = 0;
    for (let node = this.head; node; node = node.next) {
      if (node.value !== value) continue;
      if (node.prev) node.prev.next = node.next; else this.head = node.next;
      if (node.next) node.next.prev = node.prev; else this.tail = node.prev;
      this.size--;
      removed++;
    }
    return removed;
  }

  reverse() {
    let node = this.head;
    while (node) {
      [node.prev, node.next] = [node.next, node.prev];
      node = node.prev;
    }
    [this.head, this.tail] = [this.tail, this.head];
    return this;
  }

  [Symbol.iterator](from = this.head, dir = 'next') {
    let node = from;
    return {
      next: () => {
        if (!node) return { done: true, value: undefined };
        const { value } = node;
        node = node[dir];
        return { done: false, value };
      },
      [Symbol.iterator]() { return this; },
    };
  }

  get backwards() { return this[Symbol.iterator](this.tail, 'prev'); }
}

const q = new PlayQueue(['a', 'b', 'c', 'b', 'e']);
console.log([...q].join(''), q.size, q.remove('b'), q.remove('zz'), [...q].join(''), q.size);
console.log(q.insertAfter((v) => v > 'b', 'x'), q.insertAfter((v) => v === 'e', 'y'), q.insertAfter(() => false, '?'));
console.log([...q].join(''), [...q.backwards].join(''), q.push('z'));
console.log([...q.reverse()].join(''), q.head.value + q.tail.value, q.tail.next?.value);
const [first, , third = 'none', ...others] = q;
console.log(first, third, others.length, Math.max(...new PlayQueue([3, 8, 5])));
const empty = new PlayQueue();
console.log([...empty].length, empty.head?.value ?? 'empty', [...empty.reverse().backwards].length, empty.push(0), [...empty][0] || 'falsy');
