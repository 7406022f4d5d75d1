topics: recursive descent JSON parser, closures over an index, charAt, Object building, number prefix, error with position, stringify round trip
parse = parse|readJson|parseValue
n = int -90..90
f = float 0.5..99.5 1
w = words 2
==== javascript
function «parse»(text) {
  let at = 0;

  const fail = (what) => {
    throw new SyntaxError(`${what} at ${at}`);
  };

  const skip = () => {
    while (' \n\t\r'.includes(text.charAt(at)) && at < text.length) at++;
  };

  const expect = (ch) => {
    if (text[at] !== ch) fail(`expected '${ch}'`);
    at++;
  };

  function string() {
    let out = '';
    expect('"');
    while (text[at] !== '"') {
      if (at >= text.length) fail('open string');
      if (text[at] === '\\') {
        const c = text[++at];
        out += { n: '\n', t: '\t' }[c] ?? c;
      } else {
        out += text[at];
      }
      at++;
    }
    at++;
    return out;
  }

  function list(close, item) {
    at++;
    skip();
    if (text[at] === close) {
      at++;
      return;
    }
    for (;;) {
      item();
      skip();
      if (text[at] !== ',') break;
      at++;
      skip();
    }
    expect(close);
  }

  function value() {
    skip();
    const ch = text[at];
    if (ch === '{') {
      const obj = {};
      list('}', () => {
        const key = string();
        skip();
        expect(':');
        obj[key] = value();
      });
      return obj;
    }
    if (ch === '[') {
      const arr = [];
      list(']', () => arr.push(value()));
      return arr;
    }
    if (ch === '"') return string();
    for (const [word, v] of [['true', true], ['false', false], ['null', null]]) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return v;
      }
    }
    const m = /^-?\d+(\.\d+)?/.exec(text.slice(at));
    if (!m) fail('unexpected ' + (ch ?? 'end'));
    at += m[0].length;
    return Number(m[0]);
  }

  const result = value();
  skip();
  if (at < text.length) fail('trailing text');
  return result;
}

const [k, v] = [«w»];
const good = `{"${k}": [«n», «f», {"x": null}], "${v}": "a\\"b", "e": {}, "ok": true , "l":[ ]}`;
const data = «parse»(good);
console.log(JSON.stringify(data));
console.log(Object.keys(data).length, data[k][0] + 1, data.e instanceof Object, data.l.length);
for (const bad of ['[1, 2', '{"a" 1}', '[,]', 'tru', '"abc', '1 2']) {
  try {
    «parse»(bad);
    console.log('??');
  } catch (e) {
    console.log(e.message);
  }
}
==== python
import json
import re


def «parse»(text):
    at = 0

    def peek():
        return text[at] if at < len(text) else None

    def fail(what):
        raise SyntaxError(f"{what} at {at}")

    def skip():
        nonlocal at
        while at < len(text) and text[at] in " \n\t\r":
            at += 1

    def expect(ch):
        nonlocal at
        if peek() != ch:
            fail(f"expected '{ch}'")
        at += 1

    def string():
        nonlocal at
        out = ""
        expect('"')
        while peek() != '"':
            if at >= len(text):
                fail("open string")
            if text[at] == "\\":
                at += 1
                c = text[at]
                out += {"n": "\n", "t": "\t"}.get(c, c)
            else:
                out += text[at]
            at += 1
        at += 1
        return out

    def list_(close, item):
        nonlocal at
        at += 1
        skip()
        if peek() == close:
            at += 1
            return
        while True:
            item()
            skip()
            if peek() != ",":
                break
            at += 1
            skip()
        expect(close)

    def value():
        nonlocal at
        skip()
        ch = peek()
        if ch == "{":
            obj = {}

            def pair():
                key = string()
                skip()
                expect(":")
                obj[key] = value()

            list_("}", pair)
            return obj
        if ch == "[":
            arr = []
            list_("]", lambda: arr.append(value()))
            return arr
        if ch == '"':
            return string()
        for word, v in [["true", True], ["false", False], ["null", None]]:
            if text.startswith(word, at):
                at += len(word)
                return v
        m = re.match(r"-?\d+(\.\d+)?", text[at:])
        if m is None:
            fail("unexpected " + (ch if ch is not None else "end"))
        at += len(m.group(0))
        number = float(m.group(0))
        return int(number) if number.is_integer() else number

    result = value()
    skip()
    if at < len(text):
        fail("trailing text")
    return result


k, v = [«w»]
good = f'{{"{k}": [«n», «f», {{"x": null}}], "{v}": "a\\"b", "e": {{}}, "ok": true , "l":[ ]}}'
data = «parse»(good)
print(json.dumps(data, separators=(",", ":"), ensure_ascii=False))
print(len(data), data[k][0] + 1, str(isinstance(data["e"], dict)).lower(), len(data["l"]))
for bad in ["[1, 2", '{"a" 1}', "[,]", "tru", '"abc', "1 2"]:
    try:
        «parse»(bad)
        print("??")
    except SyntaxError as e:
        print(e)
