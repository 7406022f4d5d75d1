topics: LinkedHashMap, LRU cache, generics, null handling
Cache = Cache|LruMap|RecentStore
capacity = capacity|limit|maxSize
cap = int 2..3
w = words 4
==== java
import java.util.LinkedHashMap;
import java.util.Map;

class «Cache»<K, V> {
    private final int «capacity»;
    private final Map<K, V> entries = new LinkedHashMap<>();
    private int hits, misses;

    «Cache»(int «capacity») {
        this.«capacity» = «capacity»;
    }

    V get(K key) {
        V value = entries.remove(key);
        if (value == null) {
            misses++;
            return null;
        }
        hits++;
        entries.put(key, value); // now the newest
        return value;
    }

    void put(K key, V value) {
        entries.remove(key);
        if (entries.size() >= «capacity») {
            K eldest = entries.keySet().iterator().next();
            System.out.println("evict " + eldest);
            entries.remove(eldest);
        }
        entries.put(key, value);
    }

    String stats() {
        return hits + "/" + (hits + misses) + " " + entries.keySet();
    }
}

class CacheDemo {
    public static void main(String[] args) {
        «Cache»<String, Integer> cache = new «Cache»<>(«cap»);
        String[] keys = {«w»};
        for (int i = 0; i < keys.length; i++) {
            cache.put(keys[i], i * i);
            cache.get(keys[0]);
        }
        Integer v = cache.get("missing");
        System.out.println(v == null ? "no value" : "value " + v);
        cache.put(keys[3], 100);
        System.out.println(cache.get(keys[3]) + 1);
        System.out.println(cache.stats());
    }
}
==== python
class «Cache»:
    def __init__(self, «capacity»):
        self.«capacity» = «capacity»
        self.entries = {}
        self.hits = 0
        self.misses = 0

    def get(self, key):
        value = self.entries.pop(key, None)
        if value is None:
            self.misses += 1
            return None
        self.hits += 1
        self.entries[key] = value  # now the newest
        return value

    def put(self, key, value):
        self.entries.pop(key, None)
        if len(self.entries) >= self.«capacity»:
            eldest = next(iter(self.entries))
            print(f"evict {eldest}")
            del self.entries[eldest]
        self.entries[key] = value

    def stats(self):
        return f"{self.hits}/{self.hits + self.misses} [{', '.join(self.entries)}]"


def main():
    cache = «Cache»(«cap»)
    keys = [«w»]
    for i in range(len(keys)):
        cache.put(keys[i], i * i)
        cache.get(keys[0])
    v = cache.get("missing")
    print("no value" if v is None else f"value {v}")
    cache.put(keys[3], 100)
    print(cache.get(keys[3]) + 1)
    print(cache.stats())


if __name__ == "__main__":
    main()
