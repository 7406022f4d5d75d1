topics: lazy generators, infinite sequences with early return, pipe by reduce, currying, yield delegation, finally in generators, spread of iterators
==== javascript
const log = [];

function* sensor() {
  let n = 5;
  try {
    while (true) {
      n = (n * 17 + 3) % 50;
      log.push(n);
      yield n;
    }
  } finally {
    log.push('closed');
  }
}

const map = (fn) => function* (it) { let i = 0; for (const x of it) yield fn(x, i++); };
const filter = (fn) => function* (it) { for (const x of it) if (fn(x)) yield x; };
const take = (n) => function* (it) {
  if (n <= 0) return;
  for (const x of it) {
    yield x;
    if (--n <= 0) return;
  }
};
const chunk = (size) => function* (it) {
  let block = [];
  for (const x of it) {
    if (block.push(x) === size) {
      yield block;
      block = [];
    }
  }
  if (block.length) yield block;
};
const pipe = (...stages) => (source) => stages.reduce((acc, stage) => stage(acc), source);

const program = pipe(filter((x) => x % 2), map((x, i) => x * 10 + i), take(5), chunk(2));
console.log([...program(sensor())].map((b) => b.join('+')).join(' '));
console.log(log.join(' '));

function* walk(tree) {
  const [name, ...children] = tree;
  const depth = yield name;
  for (const child of children) {
    if (Array.isArray(child)) yield* walk(child);
    else yield child + (depth ?? '');
  }
  return children.length;
}

const tree = ['root', 'a', ['sub', 'b', 'c'], 'd'];
console.log([...walk(tree)].join(' '));
const w = walk(tree);
const got = [w.next('x').value, w.next('!').value, w.next().value, w.next('?').value];
console.log(got.join(' '), JSON.stringify(w.return('end')), JSON.stringify(w.next()));

const one = walk(['solo']);
console.log(JSON.stringify(one.next()), JSON.stringify(one.next()), JSON.stringify(one.next()));

const fib = { *[Symbol.iterator]() { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } } };
const [, , x, ...rest] = take(8)(fib);
console.log(x, rest.join(), [...take(3)(fib)].join(), Math.max(...take(12)(fib)));

const add = (a) => (b) => (c) => a + b + c;
console.log(add(1)(2)(3), add('1')(2)(3), add(1)(2)('3'), [1, 2, 3].map(add(10)(0)).join());
const gen = take(2)('héllo');
console.log([...gen].join('-'), [...gen].length, Array.from({ length: 3 }, (_, i) => i ** 2).join());
