topics: query string parsing, decodeURIComponent and encodeURIComponent, reduce building nested objects, Array.isArray promotion, loose equality, sort of mixed values
==== javascript
function parseQuery(url) {
  const [, query = ''] = url.split('?');
  return query.split('&').filter(Boolean).reduce((params, pair) => {
    const at = pair.indexOf('=');
    const key = decodeURIComponent(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? true : decodeURIComponent(pair.slice(at + 1).replace(/\+/g, ' '));
    if (key.endsWith('[]')) {
      const name = key.slice(0, -2);
      (params[name] = params[name] || []).push(value);
    } else if (key in params) {
      params[key] = [].concat(params[key], value);
    } else {
      params[key] = value;
    }
    return params;
  }, {});
}

function build(params) {
  return Object.keys(params)
    .sort()
    .map((k) => {
      const v = params[k];
      if (Array.isArray(v)) return v.map((x) => `${k}[]=${encodeURIComponent(x)}`).join('&');
      return v === true ? k : `${k}=${encodeURIComponent(v)}`;
    })
    .join('&');
}

const url = 'https://shop.test/list?from=10&q=caf%C3%A9+au%20lait&tag[]=hot&tag[]=a%26b&sort=price&sort=name&debug&empty=&is=0';
const params = parseQuery(url);
for (const key in params) {
  const v = params[key];
  console.log(key, '=', JSON.stringify(v), typeof v, v ? 'set' : 'unset');
}
console.log(build(params));
console.log(Object.keys(parseQuery('/plain')).length, Object.keys(parseQuery('/x?')).length, parseQuery('/x?a=b=c').a);

// paging arithmetic on strings
const { from, limit = '25', is: lambda } = params;
console.log(from + limit, from - -limit, +from + +limit, from * 2, from > 9, from > '9', from == 10, from === 10);
console.log(lambda == false, lambda ? 'truthy' : 'falsy', lambda == '', +params.empty === 0, params.debug + 1, [] + 1, +[], +[7]);

const mixed = ['10', 9, true, 'b', '1e1', null, 'B', undefined, 1];
console.log(mixed.sort().map(String).join(' '));
console.log(mixed.filter((x) => x == 10).length, mixed.filter((x) => x >= 1).length, mixed.indexOf('9'), mixed.includes(undefined));
console.log(null >= 0, null > 0, null == 0, undefined == null, '' == 0, '0' == false, 'a' > 'B', NaN != NaN);
