topics: class, null checks, Symbol.iterator, generator, getter, private field, static
LinkedList = LinkedList|Chain|NodeList
value = value|data|item
v = ints 4..7 1..50
x = int 51..99
==== javascript
class Node {
  constructor(«value», next = null) {
    this.«value» = «value»;
    this.next = next;
  }
}

class «LinkedList» {
  #size = 0;

  constructor() {
    this.head = null;
  }

  static from(items) {
    const list = new «LinkedList»();
    for (const item of items) list.add(item);
    return list;
  }

  get size() {
    return this.#size;
  }

  add(«value») {
    const node = new Node(«value»);
    if (!this.head) {
      this.head = node;
    } else {
      let current = this.head;
      while (current.next) current = current.next;
      current.next = node;
    }
    this.#size++;
    return this;
  }

  remove(«value») {
    let prev = null;
    let current = this.head;
    while (current !== null) {
      if (current.«value» === «value») {
        if (prev === null) this.head = current.next;
        else prev.next = current.next;
        this.#size--;
        return true;
      }
      prev = current;
      current = current.next;
    }
    return false;
  }

  reverse() {
    let prev = null;
    let current = this.head;
    while (current) {
      [current.next, prev, current] = [prev, current, current.next];
    }
    this.head = prev;
  }

  *[Symbol.iterator]() {
    for (let n = this.head; n; n = n.next) yield n.«value»;
  }
}

const list = «LinkedList».from([«v»]);
list.add(«x»).add(0);
console.log(list.size, [...list].join(' -> '));
console.log(list.remove(«x»), list.remove(1000));
list.reverse();
for (const item of list) {
  console.log(item);
}
console.log(list.size);
==== python
class Node:
    def __init__(self, «value», next=None):
        self.«value» = «value»
        self.next = next


class «LinkedList»:
    def __init__(self):
        self._size = 0
        self.head = None

    @staticmethod
    def from_(items):
        list_ = «LinkedList»()
        for item in items:
            list_.add(item)
        return list_

    @property
    def size(self):
        return self._size

    def add(self, «value»):
        node = Node(«value»)
        if self.head is None:
            self.head = node
        else:
            current = self.head
            while current.next is not None:
                current = current.next
            current.next = node
        self._size += 1
        return self

    def remove(self, «value»):
        prev = None
        current = self.head
        while current is not None:
            if current.«value» == «value»:
                if prev is None:
                    self.head = current.next
                else:
                    prev.next = current.next
                self._size -= 1
                return True
            prev = current
            current = current.next
        return False

    def reverse(self):
        prev = None
        current = self.head
        while current is not None:
            following = current.next
            current.next = prev
            prev = current
            current = following
        self.head = prev

    def __iter__(self):
        n = self.head
        while n is not None:
            yield n.«value»
            n = n.next


list_ = «LinkedList».from_([«v»])
list_.add(«x»).add(0)
print(list_.size, " -> ".join(str(item) for item in list_))
print(str(list_.remove(«x»)).lower(), str(list_.remove(1000)).lower())
list_.reverse()
for item in list_:
    print(item)
print(list_.size)
