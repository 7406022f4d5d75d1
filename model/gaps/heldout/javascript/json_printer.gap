topics: recursive serializer with type switch, typeof and instanceof, escaping with charCodeAt and toString(16), indentation defaults, JSON.stringify compare, number printing
==== javascript
function quote(s) {
  let out = '"';
  for (let i = 0; i < s.length; i++) {
    const ch = s[i];
    const code = s.charCodeAt(i);
    switch (ch) {
      case '"':
      case '\\':
        out += '\\' + ch;
        break;
      case '\n': out += '\\n'; break;
      case '\t': out += '\\t'; break;
      default:
        out += code < 32 || code > 126 ? '\\u' + ('0000' + code.toString(16)).slice(-4) : ch;
    }
  }
  return out + '"';
}

function print(value, indent = '', step = '  ') {
  switch (typeof value) {
    case 'string': return quote(value);
    case 'boolean': return value ? 'true' : 'false';
    case 'number': return isFinite(value) ? String(value) : 'null';
    case 'object': {
      if (value === null) return 'null';
      const inner = indent + step;
      if (Array.isArray(value)) {
        if (value.every((v) => !(v instanceof Object) || !Object.keys(v).length)) return '[' + value.map((v) => print(v)).join(', ') + ']';
        return '[\n' + value.map((v) => inner + print(v, inner, step)).join(',\n') + '\n' + indent + ']';
      }
      const keys = Object.keys(value).filter((k) => value[k] !== undefined);
      if (!keys.length) return '{}';
      return '{\n' + keys.map((k) => `${inner}${quote(k)}: ${print(value[k], inner, step)}`).join(',\n') + `\n${indent}}`;
    }
    default: return 'undefined';
  }
}

const config = {
  b: 1.0,
  a: [1e21, 1e-7, 0.1 + 0.2, -0, 100, NaN],
  2: 'two',
  1: 'tab\there "q" \u00fc \\',
  nested: { list: [[], null], skip: undefined },
  'key with space': !0,
};
console.log(print(config));
console.log(JSON.stringify(config.a), JSON.stringify(config.nested));
const copy = JSON.parse(JSON.stringify(config));
console.log('skip' in config.nested, 'skip' in copy.nested, copy.a[5], Object.keys(copy).join('|'));
console.log(JSON.stringify({ z: [1, 2], y: { x: 1 } }, null, 1).split('\n').length, JSON.stringify('a"b'), JSON.stringify({ k: 5, l: 6 }, ['l']));
console.log([typeof print, typeof config, typeof [], typeof undefined, typeof '', config instanceof Object].join(' '));
