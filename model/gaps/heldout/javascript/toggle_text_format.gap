topics: sticky regex tokenizer, stack of open tags, sprintf-like formatter with arguments, parse of numbers, missing arguments, string comparison chains
==== javascript
// Minimal markup: *bold*, _italic_, `code`, and %-style placeholders.
const TAGS = { '*': 'b', _: 'i', '`': 'code' };

function format(pattern, ...args) {
  let next = 0;
  return pattern.replace(/%(-?)(0?)(\d*)(?:\.(\d+))?([sdfx%])/g, (all, minus, zero, width, prec, kind) => {
    if (kind === '%') return '%';
    if (next >= args.length) throw new RangeError('missing argument ' + next);
    const arg = args[next++];
    let s;
    switch (kind) {
      case 'd': s = String(Math.trunc(arg)); break;
      case 'f': s = Number(arg).toFixed(prec ?? 6); break;
      case 'x': s = (arg >>> 0).toString(16); break;
      default: s = prec ? String(arg).slice(0, prec) : String(arg);
    }
    if (minus) return s.padEnd(width);
    return s.padStart(width, zero || ' ');
  });
}

function markup(text) {
  const open = [];
  const re = /[*_`]|[^*_`\\]+|\\./y;
  let html = '', m;
  while ((m = re.exec(text))) {
    const tok = m[0];
    const tag = TAGS[tok];
    if (open.at(-1) === 'code' && tag !== 'code') html += tok;
    else if (tok[0] === '\\') html += tok[1];
    else if (!tag) html += tok.replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`);
    else if (open.includes(tag)) {
      let last;
      do {
        last = open.pop();
        html += `</${last}>`;
      } while (last !== tag);
    } else {
      open.push(tag);
      html += `<${tag}>`;
    }
  }
  return html + open.reverse().map((t) => `</${t}>`).join('');
}

console.log(markup('a *bold _both* plain_ `x*y_z` 1\\*2 <3'));
console.log(markup('_never closed *twice'), '|', markup(''), '|', markup('**'));
console.log(format('[%5d|%-5d|%05d|%5s|%-5s|%.2s]', 42.9, -42.9, 7, 'abc', 'ab', 'truncate'));
console.log(format('[%.2f|%8.3f|%f|%x|%x|100%%]', 2.345, -1.5, '7', 255, -1));
console.log(format('%s %s %s %s %s', null, undefined, [1, [2, 3]], {}, true), format('%d %d', '12', true));
for (const call of [() => format('%s %s', 1), () => format('%s', [], 2), () => format('%x%d', '16'), () => format('%q', 1)]) {
  try {
    console.log('ok', call());
  } catch (e) {
    console.log(`${e.name}: ${e.message}`);
  }
}
