topics: Map insertion order for LRU, getters, memoize with JSON keys, closures, generator over entries, default value evaluation per call
==== javascript
class Lru {
  #map = new Map();
  hits = 0;
  misses = 0;

  constructor(max) { this.max = max; }

  get(key, compute) {
    if (this.#map.has(key)) {
      this.hits++;
      const value = this.#map.get(key);
      this.#map.delete(key);
      this.#map.set(key, value);
      return value;
    }
    this.misses++;
    const value = compute(key);
    this.#map.set(key, value);
    if (this.#map.size > this.max) {
      const [oldest] = this.#map.keys();
      this.#map.delete(oldest);
    }
    return value;
  }

  get ratio() { return this.hits / (this.hits + this.misses) || 0; }

  *[Symbol.iterator]() { yield* this.#map; }
}

let calls = 0;
function memo(fn, cache = new Lru(3)) {
  const wrapped = (...args) => cache.get(JSON.stringify(args), () => { calls++; return fn(...args); });
  wrapped.cache = cache;
  return wrapped;
}

const shipping = memo((weight, zone = 'home') => weight * (zone === 'home' ? 2 : 5) + (weight > 10 ? 3.5 : 0));
const area = memo(({ w, h }) => w * h);

const requests = [[4], [12, 'abroad'], [4], [4, 'home'], [7], [12, 'abroad'], [9], ['4']];
console.log(requests.map((r) => shipping(...r)).join(' '));
console.log('calls', calls, 'ratio', shipping.cache.ratio.toFixed(3), 'fresh', area.cache.ratio);
console.log([...shipping.cache].map(([k, v]) => k + '=>' + v).join(' '));

area({ w: 2, h: 3 });
area({ h: 3, w: 2 });
area({ w: 2, h: 3 });
console.log(area.cache.hits, area.cache.misses, [...area.cache].length);

const m = new Map([[1, 'number'], ['1', 'string'], [NaN, 'nan']]);
m.set(1.0, 'again').set(true, 'bool').set(-0, 'zero');
console.log(m.size, m.get(NaN), m.get(1), m.get('1'), m.get(0), [...m.values()].join('/'));

function tick(now = ++calls) { return now; }
console.log(tick(), tick(undefined), tick(null), tick(0), calls);
