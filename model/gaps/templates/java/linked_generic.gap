topics: generics, linked list, Iterable, inner class, iterator
Chain = Chain|LinkedSeq|Trail
head = head|first|front
v = ints 4..6 -9..30
w = words 3
==== java
import java.util.Iterator;
import java.util.NoSuchElementException;

class «Chain»<T> implements Iterable<T> {
    private static class Node<T> {
        T value;
        Node<T> next;

        Node(T value, Node<T> next) {
            this.value = value;
            this.next = next;
        }
    }

    private Node<T> «head»;
    private int size;

    public void addFirst(T value) {
        «head» = new Node<>(value, «head»);
        size++;
    }

    public T removeFirst() {
        if («head» == null) {
            throw new NoSuchElementException("empty");
        }
        T value = «head».value;
        «head» = «head».next;
        size--;
        return value;
    }

    public void reverse() {
        Node<T> prev = null, cur = «head»;
        while (cur != null) {
            Node<T> next = cur.next;
            cur.next = prev;
            prev = cur;
            cur = next;
        }
        «head» = prev;
    }

    public int size() { return size; }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<T>() {
            private Node<T> cur = «head»;

            @Override
            public boolean hasNext() { return cur != null; }

            @Override
            public T next() {
                T v = cur.value;
                cur = cur.next;
                return v;
            }
        };
    }
}

class ChainDemo {
    public static void main(String[] args) {
        «Chain»<Integer> nums = new «Chain»<>();
        for (int x : new int[]{«v»}) nums.addFirst(x);
        int sum = 0;
        for (int x : nums) sum += x * nums.size();
        System.out.println(sum);
        nums.reverse();
        System.out.println(nums.removeFirst() + " " + nums.size());
        «Chain»<String> texts = new «Chain»<>();
        for (String s : new String[]{«w»}) texts.addFirst(s);
        StringBuilder sb = new StringBuilder();
        for (String s : texts) sb.append(s).append(';');
        System.out.println(sb);
        try {
            while (true) texts.removeFirst();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage() + " " + texts.size());
        }
    }
}
==== python
class «Chain»:
    class Node:
        def __init__(self, value, next):
            self.value = value
            self.next = next

    def __init__(self):
        self.«head» = None
        self._size = 0

    def addFirst(self, value):
        self.«head» = «Chain».Node(value, self.«head»)
        self._size += 1

    def removeFirst(self):
        if self.«head» is None:
            raise LookupError("empty")
        value = self.«head».value
        self.«head» = self.«head».next
        self._size -= 1
        return value

    def reverse(self):
        prev = None
        cur = self.«head»
        while cur is not None:
            next = cur.next
            cur.next = prev
            prev = cur
            cur = next
        self.«head» = prev

    def size(self):
        return self._size

    def __iter__(self):
        cur = self.«head»
        while cur is not None:
            yield cur.value
            cur = cur.next


def main():
    nums = «Chain»()
    for x in [«v»]:
        nums.addFirst(x)
    sum = 0
    for x in nums:
        sum += x * nums.size()
    print(sum)
    nums.reverse()
    print(f"{nums.removeFirst()} {nums.size()}")
    texts = «Chain»()
    for s in [«w»]:
        texts.addFirst(s)
    sb = []
    for s in texts:
        sb.append(s)
        sb.append(";")
    print("".join(sb))
    try:
        while True:
            texts.removeFirst()
    except LookupError as e:
        print(f"{e} {texts.size()}")


if __name__ == "__main__":
    main()
