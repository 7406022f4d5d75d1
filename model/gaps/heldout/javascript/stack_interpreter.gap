topics: functions in object tables, array destructuring from pop order, switch on typeof, throw with custom name, exponent operator and remainder sign
==== javascript
class Machine {
  constructor() {
    this.stack = [];
    this.words = Object.create(null);
    this.out = [];
  }

  pop() {
    if (this.stack.length === 0) {
      const e = new Error('stack underflow');
      e.name = 'VMError';
      throw e;
    }
    return this.stack.pop();
  }

  binary(fn) {
    const b = this.pop(), a = this.pop();
    this.stack.push(fn(a, b));
  }

  run(source) {
    const tokens = source.split(/\s+/).filter(Boolean);
    for (let ip = 0; ip < tokens.length; ip++) {
      const token = tokens[ip];
      if (token === ':') {
        const name = tokens[++ip];
        const body = [];
        while (tokens[++ip] !== ';') body.push(tokens[ip]);
        this.words[name] = body.join(' ');
      } else if (token in this.words) {
        const w = this.words[token];
        if (typeof w === 'string') this.run(w);
        else w.call(this);
      } else if (!isNaN(token)) {
        this.stack.push(+token);
      } else {
        throw new SyntaxError('unknown word ' + token);
      }
    }
    return this;
  }
}

const ops = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => Math.trunc(a / b),
  mod: (a, b) => a % b,
  pow: (a, b) => a ** b,
  '<': (a, b) => (a < b ? -1 : 0),
};

const vm = new Machine();
for (const op in ops) {
  vm.words[op] = function () { this.binary(ops[op]); };
}
vm.words.dup = function () { this.stack.push(this.stack[this.stack.length - 1]); };
vm.words.swap = function () { const [b, a] = [this.pop(), this.pop()]; this.stack.push(b, a); };
vm.words.drop = function () { this.pop(); };
vm.words['.'] = function () { this.out.push(this.pop()); };

const programs = ['2 3 4 * + .', ': sq dup * ; 7 sq . -3 sq .', '-7 2 / . -7 2 mod . 7 -2 mod .', '1 2 swap - . 2 10 pow .', '5 drop drop', '3 foo', '8 0 / . 0 0 / .', '1 2 < . 0x10 .'];
for (const p of programs) {
  try {
    vm.run(p);
    console.log(vm.out.join(' '));
  } catch (e) {
    console.log(`${e.name}: ${e.message} [${vm.stack}]`);
  } finally {
    vm.out.length = 0;
    vm.stack = [];
  }
}
