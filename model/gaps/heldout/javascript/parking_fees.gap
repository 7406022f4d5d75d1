topics: object lookup with defaults, Math.ceil billing, nested conditional operator, string times, inheritance with super, static fields
==== javascript
const toMin = (t) => {
  const [h, m] = t.split(':');
  return h * 60 + +m;
};

class Tariff {
  static sold = 0;
  #free;
  constructor(name, free = 10) {
    this.name = name;
    this.#free = free;
  }
  fee(minutes) {
    Tariff.sold += 1;
    return minutes <= this.#free ? 0 : this.compute(minutes);
  }
  compute() {
    throw new TypeError(`${this.constructor.name}.compute missing`);
  }
  toString() { return `[${this.name}]`; }
}

class Hourly extends Tariff {
  constructor(perHour, max) {
    super('hourly');
    Object.assign(this, { perHour, max });
  }
  compute(minutes) {
    const days = Math.floor(minutes / 1440);
    const rest = Math.ceil((minutes % 1440) / 60) * this.perHour;
    return days * this.max + Math.min(rest, this.max);
  }
}

class Stepped extends Tariff {
  constructor(steps) {
    super('stepped', 0);
    this.steps = steps;
  }
  compute(minutes) {
    let fee = 0;
    for (let i = 0, left = minutes; left > 0; left -= 30) {
      fee += this.steps[i];
      i < this.steps.length - 1 && i++;
    }
    return fee;
  }
  toString() { return super.toString().toUpperCase(); }
}

const tariffs = { P1: new Hourly(250, 1800), P2: new Stepped([100, 80, 50]), P3: new Tariff('draft') };
const stays = [['P1', '08:00', '08:10'], ['P1', '09:05', '12:06'], ['P1', '6:00', '5:30'], ['P2', '10:00', '12:15'], ['P3', '1:00', '2:00'], ['P9', '1:00', '2:00']];

let income = 0;
for (const [place, from, to] of stays) {
  let minutes = toMin(to) - toMin(from);
  if (minutes < 0) minutes += 24 * 60;
  try {
    const fee = tariffs[place].fee(minutes);
    income += fee;
    console.log(`${tariffs[place]} ${minutes}min ${(fee / 100).toFixed(2)}${fee === 0 ? ' free' : fee >= 1000 ? ' long' : ''}`);
  } catch (e) {
    console.log(place, e instanceof TypeError, /compute/.test(e.message) ? e.message : 'no such place');
  }
}
console.log(income, Tariff.sold, Hourly.sold, Object.keys(tariffs.P1).join());
