topics: state machine with functions in objects, Symbol-free enums, do-while, switch returning, static blocks, exceptions in finally, integer cents
==== javascript
'use strict';

const State = { WAIT: 'WAIT', PAID: 'PAID', EMPTY: 'EMPTY' };
const COINS = [200, 100, 50, 20, 10];

class VendingMachine {
  static instances = 0;
  static #log = [];
  static log(msg) { return VendingMachine.#log.push(msg); }
  static get history() { return VendingMachine.#log.slice(); }

  constructor(stock, float = { 200: 0, 100: 1, 50: 1, 20: 3, 10: 1 }) {
    this.id = ++VendingMachine.instances;
    this.stock = stock;
    this.float = float;
    this.credit = 0;
    this.state = State.WAIT;
  }

  insert(coin) {
    if (!COINS.includes(coin)) throw new Error('bad coin ' + coin);
    this.credit += coin;
    this.float[coin]++;
    if (this.state !== State.EMPTY) this.state = State.PAID;
    return this;
  }

  change(amount) {
    const given = [];
    const saved = { ...this.float };
    for (let i = 0; amount > 0 && i < COINS.length; ) {
      const c = COINS[i];
      if (c <= amount && this.float[c]-- > 0) {
        amount -= c;
        given.push(c);
      } else {
        if (this.float[c] < 0) this.float[c] = 0;
        i++;
      }
    }
    if (amount) {
      this.float = saved;
      throw new RangeError(`cannot give ${amount}`);
    }
    return given;
  }

  choose(slot) {
    const item = this.stock[slot];
    let result = 'nothing';
    try {
      if (!item?.count) return 'sold out';
      if (this.credit < item.price) return `insert ${item.price - this.credit} more`;
      const coins = this.change(this.credit - item.price);
      item.count--;
      this.credit = 0;
      this.state = Object.values(this.stock).some((s) => s.count) ? State.WAIT : State.EMPTY;
      result = slot;
      return `${slot} + [${coins}]`;
    } catch (e) {
      return e instanceof RangeError ? e.message : 'fault';
    } finally {
      VendingMachine.log(`${result}/${this.state}`);
    }
  }
}

const m = new VendingMachine({ cola: { price: 130, count: 2 }, gum: { price: 40, count: 1 } });
console.log(m.choose('cola'), '|', m.insert(100).choose('cola'), '|', m.insert(50).choose('cola'));
console.log(m.insert(200).choose('tea'), '|', m.choose('gum'), '|', m.credit);
console.log(m.choose('gum'), '|', m.insert(20).insert(50).choose('gum'), '|', m.choose('cola'));
console.log(JSON.stringify(m.float), m.credit, m.state);
for (const c of [5, '100']) {
  try { m.insert(c); } catch ({ message }) { console.log(message); }
}
console.log(VendingMachine.history.join(' '), VendingMachine.instances);
