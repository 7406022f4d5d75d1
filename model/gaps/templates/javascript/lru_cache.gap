topics: Map insertion order, delete and set again, size, keys().next().value
LruCache = LruCache|RecentStore|BoundedCache
capacity = capacity|limit|maxSize
a = int 1..50
b = int 51..99
==== javascript
class «LruCache» {
    constructor(«capacity») {
        this.«capacity» = «capacity»;
        this.map = new Map();
    }

    get(key) {
        if (!this.map.has(key)) return undefined;
        const value = this.map.get(key);
        // move to the end = most recently used
        this.map.delete(key);
        this.map.set(key, value);
        return value;
    }

    put(key, value) {
        this.map.delete(key);
        this.map.set(key, value);
        if (this.map.size > this.«capacity») {
            const oldest = this.map.keys().next().value;
            this.map.delete(oldest);
        }
    }
}
==== python
class «LruCache»:
    def __init__(self, «capacity»):
        self.«capacity» = «capacity»
        self.map = {}

    def get(self, key):
        if key not in self.map:
            return None
        # move to the end = most recently used
        value = self.map.pop(key)
        self.map[key] = value
        return value

    def put(self, key, value):
        self.map.pop(key, None)
        self.map[key] = value
        if len(self.map) > self.«capacity»:
            oldest = next(iter(self.map))
            del self.map[oldest]
==== check javascript
«SOURCE»
const c = new «LruCache»(2);
c.put('x', «a»);
c.put('y', «b»);
console.log(c.get('x'));
c.put('z', 0);
console.log(c.get('y') === undefined, [...c.map.keys()].join(), c.get('z'));
c.put('x', 7);
console.log([...c.map].map(([k, v]) => k + '=' + v).join(' '));
==== check python
«SOURCE»
c = «LruCache»(2)
c.put("x", «a»)
c.put("y", «b»)
print(c.get("x"))
c.put("z", 0)
print(str(c.get("y") is None).lower(), ",".join(c.map), c.get("z"))
c.put("x", 7)
print(" ".join(f"{k}={v}" for k, v in c.map.items()))
