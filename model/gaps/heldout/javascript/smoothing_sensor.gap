topics: typed arrays clamp and wrap, NaN handling, slice with negative index, exponential smoothing, optional chaining
==== javascript
// Smooths readings from a cheap temperature sensor; -999 means "no reading".
const readings = [21.5, 21.75, -999, 22.25, 80, 22.5, NaN, 22, 21.25];

class Smoother {
  #alpha;
  #value = null;
  constructor(alpha) { this.#alpha = alpha; this.rejected = []; }
  set limit(v) { this._limit = v; }
  get limit() { return this._limit ?? Infinity; }

  push(x) {
    if (Number.isNaN(x) || x === -999) {
      this.rejected.push(x);
      return this.#value;
    }
    if (this.#value !== null && Math.abs(x - this.#value) > this.limit) {
      this.rejected.push(x);
      return this.#value;
    }
    return (this.#value = this.#value === null ? x : this.#value + this.#alpha * (x - this.#value));
  }
}

const wide = new Smoother(0.5);
console.log(readings.map((r) => wide.push(r).toFixed(2)).join(' '));
const tight = new Smoother(0.5);
tight.limit = 10;
console.log(readings.map((r) => tight.push(r).toFixed(2)).join(' '));
console.log(wide.rejected.length, tight.rejected.length, wide.limit, tight.limit);

const bytes = new Uint8Array([250, 260, -1, 3.9]);
const clamped = new Uint8ClampedArray([250, 260, -1, 3.5]);
const signed = new Int8Array(bytes);
console.log(bytes.join(), clamped.join(), signed.join());

const tail = readings.slice(-3);
console.log(tail.includes(NaN), tail.indexOf(NaN), tail.length);

let checksum = 0;
for (const r of readings) {
  checksum = (checksum * 31 + (r | 0)) | 0;
}
console.log('checksum', checksum, checksum >>> 0);
console.log(wide.history?.length, wide.history?.[0] ?? 'no history');
