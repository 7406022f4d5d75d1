topics: own hash table, array of pointers to chains, unsigned hash, operator [], rehash
HashMap = HashMap|Table|StringMap
keys = words 5..5
buckets = int 3..5
mul = 31|33|37
==== cpp
#include <iostream>
#include <string>
#include <vector>
using namespace std;

class «HashMap» {
    struct Entry {
        string key;
        int value;
        Entry* next;
    };

    vector<Entry*> buckets;
    int used = 0;

    static unsigned hash(const string& s) {
        unsigned h = 5381;
        for (unsigned char c : s) h = h * «mul» + c;
        return h;
    }

    void grow() {
        vector<Entry*> bigger(buckets.size() * 2 + 1, nullptr);
        for (Entry* e : buckets) {
            while (e) {
                Entry* next = e->next;
                Entry*& head = bigger[hash(e->key) % bigger.size()];
                e->next = head;
                head = e;
                e = next;
            }
        }
        buckets.swap(bigger);
    }

public:
    «HashMap»(int n) : buckets(n) {}

    int& operator[](const string& key) {
        for (Entry* e = buckets[hash(key) % buckets.size()]; e; e = e->next)
            if (e->key == key) return e->value;
        if (used >= (int)buckets.size()) grow();
        Entry*& head = buckets[hash(key) % buckets.size()];
        head = new Entry{key, 0, head};
        ++used;
        return head->value;
    }

    int size() const { return used; }

    void dump() const {
        for (size_t i = 0; i < buckets.size(); ++i) {
            cout << i << ":";
            for (auto e = buckets[i]; e != nullptr; e = e->next) cout << " " << e->key << "=" << e->value;
            cout << "\n";
        }
    }
};

int main() {
    string keys[] = {«keys»};
    «HashMap» m(«buckets»);
    for (int i = 0; i < 5; i++) m[keys[i]] = i * i;
    m[keys[0]] += 10;
    m[keys[1] + "s"]++;
    m.dump();
    cout << m.size() << " " << m["none"] << " " << m.size() << endl;
}
==== python
class «HashMap»:
    class Entry:
        def __init__(self, key, value, next):
            self.key = key
            self.value = value
            self.next = next

    def __init__(self, n):
        self.buckets = [None] * n
        self.used = 0

    @staticmethod
    def hash(s):
        h = 5381
        for c in s:
            h = (h * «mul» + ord(c)) & 0xFFFFFFFF
        return h

    def grow(self):
        bigger = [None] * (len(self.buckets) * 2 + 1)
        for e in self.buckets:
            while e is not None:
                next = e.next
                i = self.hash(e.key) % len(bigger)
                e.next = bigger[i]
                bigger[i] = e
                e = next
        self.buckets = bigger

    def find(self, key):
        e = self.buckets[self.hash(key) % len(self.buckets)]
        while e is not None:
            if e.key == key:
                return e
            e = e.next
        if self.used >= len(self.buckets):
            self.grow()
        i = self.hash(key) % len(self.buckets)
        self.buckets[i] = «HashMap».Entry(key, 0, self.buckets[i])
        self.used += 1
        return self.buckets[i]

    def __getitem__(self, key):
        return self.find(key).value

    def __setitem__(self, key, value):
        self.find(key).value = value

    def size(self):
        return self.used

    def dump(self):
        for i in range(len(self.buckets)):
            print(f"{i}:", end="")
            e = self.buckets[i]
            while e is not None:
                print(f" {e.key}={e.value}", end="")
                e = e.next
            print()


def main():
    keys = [«keys»]
    m = «HashMap»(«buckets»)
    for i in range(5):
        m[keys[i]] = i * i
    m[keys[0]] += 10
    m[keys[1] + "s"] += 1
    m.dump()
    print(m.size(), end=" ")
    print(m["none"], end=" ")
    print(m.size())


if __name__ == "__main__":
    main()
