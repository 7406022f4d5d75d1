topics: ring buffer, modulo index, pre and post increment in indexes, out parameter, const method
RingBuffer = RingBuffer|CircularQueue|Fifo
put = put|write|push
size = int 3..4
vals = ints 5..6 1..99
==== cpp
class «RingBuffer»
{
    static const int SIZE = «size»;
    int buf[SIZE];
    int head = 0, tail = 0, count = 0;

public:
    bool «put»(int v)
    {
        if (count == SIZE)
            return false;
        buf[tail++] = v;
        tail %= SIZE;
        count++;
        return true;
    }

    bool take(int &v)
    {
        if (!count)
            return false;
        v = buf[head];
        head = (head + 1) % SIZE;
        count--;
        return true;
    }

    int size() const { return count; }
};
==== check cpp
#include <iostream>
«SOURCE»
int main() {
    «RingBuffer» r;
    int x = -1;
    for (int v : {«vals»}) {
        std::cout << r.«put»(v);
        if (v % 2 && r.take(x)) std::cout << "<" << x << ">";
    }
    std::cout << " " << r.size() << " ";
    while (r.take(x)) std::cout << x << " ";
    std::cout << r.take(x) << x << std::endl;
}
==== python
class «RingBuffer»:
    SIZE = «size»

    def __init__(self):
        self.buf = [0] * self.SIZE
        self.head = 0
        self.tail = 0
        self.count = 0

    def «put»(self, v):
        if self.count == self.SIZE:
            return False
        self.buf[self.tail] = v
        self.tail += 1
        self.tail %= self.SIZE
        self.count += 1
        return True

    def take(self):
        if not self.count:
            return False, None
        v = self.buf[self.head]
        self.head = (self.head + 1) % self.SIZE
        self.count -= 1
        return True, v

    def size(self):
        return self.count
==== check python
«SOURCE»


r = «RingBuffer»()
x = -1
for v in [«vals»]:
    print(int(r.«put»(v)), end="")
    if v % 2:
        ok, value = r.take()
        if ok:
            x = value
            print(f"<{x}>", end="")
print(f" {r.size()} ", end="")
while True:
    ok, value = r.take()
    if not ok:
        break
    x = value
    print(x, end=" ")
print(f"0{x}")
