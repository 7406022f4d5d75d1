topics: list, unordered_map, iterators, splice-free LRU cache
LRUCache = LRUCache|PageCache|RecentCache
get = get|fetch|lookup
cap = int 2..3
k = ints 5..6 1..5
==== cpp
#include <iostream>
#include <list>
#include <unordered_map>
using namespace std;

class «LRUCache» {
private:
    size_t capacity;
    list<pair<int, int>> order;  // most recent first
    unordered_map<int, list<pair<int, int>>::iterator> where;
    int hits = 0, misses = 0;

public:
    «LRUCache»(size_t cap) : capacity(cap) {}

    int «get»(int key) {
        auto it = where.find(key);
        if (it == where.end()) {
            ++misses;
            return -1;
        }
        ++hits;
        auto entry = *it->second;
        order.erase(it->second);
        order.push_front(entry);
        where[key] = order.begin();
        return entry.second;
    }

    void put(int key, int value) {
        auto it = where.find(key);
        if (it != where.end()) {
            order.erase(it->second);
        } else if (order.size() >= capacity) {
            where.erase(order.back().first);
            order.pop_back();
        }
        order.emplace_front(key, value);
        where[key] = order.begin();
    }

    void print() const {
        for (auto& [k, v] : order) cout << "[" << k << ":" << v << "]";
        cout << " " << hits << "/" << hits + misses << endl;
    }
};

int main() {
    «LRUCache» cache(«cap»);
    int keys[] = {«k»};
    for (int k : keys) {
        int v = cache.«get»(k);
        if (v < 0) cache.put(k, k * k);
        cache.print();
    }
    cache.put(keys[0], 0);
    cache.print();
    return 0;
}
==== python
from collections import OrderedDict


class «LRUCache»:
    def __init__(self, cap):
        self.capacity = cap
        self.order = OrderedDict()  # most recent last
        self.hits = 0
        self.misses = 0

    def «get»(self, key):
        if key not in self.order:
            self.misses += 1
            return -1
        self.hits += 1
        self.order.move_to_end(key)
        return self.order[key]

    def put(self, key, value):
        if key in self.order:
            del self.order[key]
        elif len(self.order) >= self.capacity:
            self.order.popitem(last=False)
        self.order[key] = value

    def print(self):
        for k, v in reversed(self.order.items()):
            print(f"[{k}:{v}]", end="")
        print(f" {self.hits}/{self.hits + self.misses}")


def main():
    cache = «LRUCache»(«cap»)
    keys = [«k»]
    for k in keys:
        v = cache.«get»(k)
        if v < 0:
            cache.put(k, k * k)
        cache.print()
    cache.put(keys[0], 0)
    cache.print()


if __name__ == "__main__":
    main()
