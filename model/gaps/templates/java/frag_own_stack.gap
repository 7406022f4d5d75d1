topics: generic stack, array growth, --size in index, null
Stack = Stack|Pile|Plates
push = push|add|put
pop = pop|take|remove
w = words 3..5
items = items|slots|cells
bigger = bigger|grown|larger
==== java
class «Stack»<E> {
    private Object[] «items» = new Object[2];
    private int size = 0;

    void «push»(E item) {
        if (size == «items».length) {
            Object[] «bigger» = new Object[size * 2];
            System.arraycopy(«items», 0, «bigger», 0, size);
            «items» = «bigger»;
        }
        «items»[size++] = item;
    }

    @SuppressWarnings("unchecked")
    E «pop»() {
        if (size == 0) return null;
        E top = (E) «items»[--size];
        «items»[size] = null;
        return top;
    }

    int capacity() { return «items».length; }

    boolean isEmpty() { return size == 0; }
}
==== check java
class Main {
    public static void main(String[] args) {
        «Stack»<String> s = new «Stack»<>();
        System.out.println(s.«pop»() + " " + s.isEmpty());
        for (String w : new String[]{«w»}) s.«push»(w);
        System.out.println(s.capacity() + " " + s.«pop»() + " " + s.«pop»());
        s.«push»("new");
        while (!s.isEmpty()) System.out.println(s.«pop»());
    }
}
«SOURCE»
==== python
class «Stack»:
    def __init__(self):
        self.«items» = [None] * 2
        self.size = 0

    def «push»(self, item):
        if self.size == len(self.«items»):
            «bigger» = [None] * (self.size * 2)
            «bigger»[: self.size] = self.«items»
            self.«items» = «bigger»
        self.«items»[self.size] = item
        self.size += 1

    def «pop»(self):
        if self.size == 0:
            return None
        self.size -= 1
        top = self.«items»[self.size]
        self.«items»[self.size] = None
        return top

    def capacity(self):
        return len(self.«items»)

    def isEmpty(self):
        return self.size == 0
==== check python
«SOURCE»
s = «Stack»()
print("null" if s.«pop»() is None else "?", str(s.isEmpty()).lower())
for w in [«w»]:
    s.«push»(w)
print(s.capacity(), s.«pop»(), s.«pop»())
s.«push»("new")
while not s.isEmpty():
    print(s.«pop»())
