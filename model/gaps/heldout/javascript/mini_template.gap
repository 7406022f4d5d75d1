topics: replace with callback and groups, $ patterns in replacement strings, truthiness of empty values, recursion on paths, Array.isArray, typeof null
==== javascript
function lookup(ctx, path) {
  return path.split('.').reduce((obj, key) => (obj == null ? undefined : obj[key]), ctx);
}

const filters = {
  upper: s => String(s).toUpperCase(),
  money: n => '$' + Number(n).toFixed(2),
  size: v => v.length,
  or: (v, fallback) => v || fallback,
};

function render(tpl, ctx) {
  tpl = tpl.replace(/\{#(\w+)\}([\s\S]*?)\{\/\1\}/g, (all, name, body) => {
    const value = lookup(ctx, name);
    if (Array.isArray(value)) {
      return value.map((item, index) => render(body, typeof item === 'object' ? { ...ctx, ...item, index } : { ...ctx, it: item, index })).join('');
    }
    return value ? render(body, ctx) : '';
  });
  return tpl.replace(/\{([\w.]+)((?:\|\w+(?::\w+)?)*)\}/g, (_, path, pipes) => {
    let value = lookup(ctx, path);
    for (const pipe of pipes.split('|').slice(1)) {
      const [name, arg] = pipe.split(':');
      value = filters[name](value, arg);
    }
    return value;
  });
}

const order = {
  customer: { name: 'Ines', email: null },
  lines: [
    { title: 'Tea', price: 4.5, qty: 2 },
    { title: 'Cup', price: 11, qty: 0 },
  ],
  notes: [],
  tags: ['new', 'gift'],
  paid: 0,
  rush: 'false',
};

console.log(render('Dear {customer.name|upper}, mail {customer.email|or:none}', order));
console.log(render('{#lines}{index}:{title} {price|money} x{qty|or:many}; {/lines}', order));
console.log(render('{#tags}<{it}{index}>{/tags}{#notes}never{/notes}{#paid}PAID{/paid}{#rush}RUSH{/rush}', order));
console.log(render('{customer.phone.home} {customer.email} {lines.1.title} {tags|size} {tags}', order));

console.log('price: X'.replace('X', '$5'), 'aXbX'.replace('X', '[$&]'), 'a-b'.replace(/(\w)-(\w)/, '$2-$1'));
console.log('a.b.c'.replace('.', '!'), 'a.b.c'.replaceAll('.', '!'), 'a.b.c'.split('.', 2).join('/'));
console.log(typeof null, typeof undefined, typeof [], typeof filters.or, typeof NaN);
console.log([0, '', '0', [], null, NaN, 'false', {}].map((v) => (v ? 'T' : 'F')).join(''));
