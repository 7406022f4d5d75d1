topics: word wrapping, regex split with captures, padEnd and padStart, reduce with index, join on nested arrays, ternary chains, string search methods
==== javascript
const text = 'The quick-witted fox (aged 7) jumped over  thirteen lazy dogs, and then it slept for 12.5 hours.';

function wrap(str, width) {
  return str.split(' ').reduce((lines, word) => {
    const last = lines.length - 1;
    if ((lines[last] + ' ' + word).trim().length <= width) {
      lines[last] = (lines[last] + ' ' + word).trim();
    } else {
      while (word.length > width) {
        lines.push(word.slice(0, width - 1) + '-');
        word = word.slice(width - 1);
      }
      lines.push(word);
    }
    return lines;
  }, ['']).filter((l) => l);
}

function center(s, width, fill = ' ') {
  const left = (width - s.length) >> 1;
  return s.padStart(s.length + left, fill).padEnd(width, fill);
}

function columns(...cols) {
  const height = Math.max(...cols.map((c) => c.length));
  const rows = [];
  for (let i = 0; i < height; i++) {
    rows.push(cols.map((c) => (c[i] || '').padEnd(12)).join('|'));
  }
  return rows.join('\n');
}

const left = wrap(text, 12);
console.log(columns(left.slice(0, 4), left.slice(4)));
console.log(center('menu', 11, '*'), center('odd', 8, '-'), `[${center('too long', 4)}]`);
console.log(wrap('incomprehensibilities', 8).join('/'));

const tokens = text.split(/([(),.-])/);
console.log(tokens.length, tokens.filter((t) => t.length === 1).join(''));
console.log(text.split(/\s+/).length, text.split(' ').length, text.split('').length, ''.split(' ').length, ''.split('').length);

const title = text
  .toLowerCase()
  .split(' ')
  .map((w, i) => (i && w.length < 4 ? w : w.charAt(0).toUpperCase() + w.substring(1)))
  .join(' ');
console.log(title.slice(0, 40) + (title.length > 40 ? '...' : ''));
console.log(text.search(/\d/), text.indexOf('q', 5), text.lastIndexOf('t'), text.match(/o/g).length, text.match(/z+/)?.index, text.match(/xyz/));

let initials = '';
for (const [, c] of text.matchAll(/\b([a-z])\w*\b/gi)) initials += c;
console.log(initials, initials.at(-1), initials[-1], 'abc'.substring(-2, 2), 'abc'.slice(-2, 2), 'abc'.substr(-2, 2));
