topics: own hash table, chaining, resize, masks, string hash with wrap, generics
Table = Table|Dict|HashIndex
put = put|store|assign
w = words 5
mul = int 17..37
==== java
class «Table»<V> {
    private static class Entry<V> {
        final String key;
        V value;
        Entry<V> next;

        Entry(String key, V value, Entry<V> next) {
            this.key = key;
            this.value = value;
            this.next = next;
        }
    }

    @SuppressWarnings("unchecked")
    private Entry<V>[] slots = new Entry[4];
    private int size;

    static int hash(String s) {
        int h = 0;
        for (int i = 0, n = s.length(); i < n; i++) h = h * «mul» + s.charAt(i);
        return h ^ (h >>> 16);
    }

    V «put»(String key, V value) {
        int i = hash(key) & (slots.length - 1);
        for (Entry<V> e = slots[i]; e != null; e = e.next) {
            if (e.key.equals(key)) {
                V old = e.value;
                e.value = value;
                return old;
            }
        }
        slots[i] = new Entry<>(key, value, slots[i]);
        if (++size > slots.length * 3 / 4) grow();
        return null;
    }

    V get(String key) {
        Entry<V> e = slots[hash(key) & slots.length - 1];
        while (e != null && !e.key.equals(key)) e = e.next;
        return e == null ? null : e.value;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        Entry<V>[] old = slots;
        slots = new Entry[old.length << 1];
        for (Entry<V> head : old) {
            for (Entry<V> e = head; e != null; ) {
                Entry<V> next = e.next;
                int i = hash(e.key) & (slots.length - 1);
                e.next = slots[i];
                slots[i] = e;
                e = next;
            }
        }
    }

    String shape() {
        StringBuilder sb = new StringBuilder();
        for (Entry<V> e : slots) {
            int n = 0;
            for (; e != null; e = e.next) n++;
            sb.append(n);
        }
        return sb + "/" + size;
    }

    public static void main(String[] args) {
        «Table»<Integer> t = new «Table»<>();
        String[] keys = {«w»};
        for (int i = 0; i < keys.length; i++) {
            t.«put»(keys[i], i);
            System.out.println(keys[i] + " " + hash(keys[i] + keys[i]) + " " + t.shape());
        }
        Integer before = t.«put»(keys[1], 40);
        System.out.println(before + " " + t.get(keys[1]) + " " + (t.get("nothing") == null) + " " + t.get(keys[4]));
    }
}
==== python
class «Table»:
    class Entry:
        def __init__(self, key, value, next):
            self.key = key
            self.value = value
            self.next = next

    def __init__(self):
        self.slots = [None] * 4
        self.size = 0

    @staticmethod
    def hash(s):
        h = 0
        for c in s:
            h = (h * «mul» + ord(c) + 2**31) % 2**32 - 2**31
        return h ^ ((h & 0xFFFFFFFF) >> 16)

    def «put»(self, key, value):
        i = «Table».hash(key) & (len(self.slots) - 1)
        e = self.slots[i]
        while e is not None:
            if e.key == key:
                old = e.value
                e.value = value
                return old
            e = e.next
        self.slots[i] = «Table».Entry(key, value, self.slots[i])
        self.size += 1
        if self.size > len(self.slots) * 3 // 4:
            self.grow()
        return None

    def get(self, key):
        e = self.slots[«Table».hash(key) & (len(self.slots) - 1)]
        while e is not None and e.key != key:
            e = e.next
        return None if e is None else e.value

    def grow(self):
        old = self.slots
        self.slots = [None] * (len(old) << 1)
        for head in old:
            e = head
            while e is not None:
                next = e.next
                i = «Table».hash(e.key) & (len(self.slots) - 1)
                e.next = self.slots[i]
                self.slots[i] = e
                e = next

    def shape(self):
        sb = []
        for e in self.slots:
            n = 0
            while e is not None:
                n += 1
                e = e.next
            sb.append(str(n))
        return f"{''.join(sb)}/{self.size}"


def main():
    t = «Table»()
    keys = [«w»]
    for i in range(len(keys)):
        t.«put»(keys[i], i)
        print(f"{keys[i]} {«Table».hash(keys[i] + keys[i])} {t.shape()}")
    before = t.«put»(keys[1], 40)
    print(f"{before} {t.get(keys[1])} {str(t.get('nothing') is None).lower()} {t.get(keys[4])}")


if __name__ == "__main__":
    main()
