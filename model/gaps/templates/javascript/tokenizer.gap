topics: tokeniser, while with index, regex test, parser, throw, true division
calc = calc|evaluate|compute
tokens = tokens|parts|lexemes
a = int 2..40
b = int 2..9
c = int 3..7
==== javascript
function tokenize(src) {
  const «tokens» = [];
  let i = 0;
  while (i < src.length) {
    const ch = src[i];
    if (/\s/.test(ch)) { i++; continue; }
    if (/[0-9.]/.test(ch)) {
      let num = '';
      while (i < src.length && /[0-9.]/.test(src[i])) num += src[i++];
      «tokens».push({ type: 'num', value: parseFloat(num) });
    } else if ('+-*/()'.includes(ch)) {
      «tokens».push({ type: 'op', value: ch });
      i++;
    } else {
      throw new Error(`Unexpected '${ch}' at ${i}`);
    }
  }
  return «tokens»;
}

function «calc»(src) {
  const «tokens» = tokenize(src);
  let pos = 0;

  function factor() {
    const t = «tokens»[pos++];
    if (t === undefined) throw new Error('Unexpected end');
    if (t.type === 'num') return t.value;
    if (t.value === '-') return -factor();
    if (t.value === '(') {
      const v = expr();
      pos++; // closing bracket
      return v;
    }
    throw new Error(`Unexpected token ${t.value}`);
  }

  function term() {
    let v = factor();
    while (pos < «tokens».length && («tokens»[pos].value === '*' || «tokens»[pos].value === '/')) {
      const op = «tokens»[pos++].value;
      const r = factor();
      v = op === '*' ? v * r : v / r;
    }
    return v;
  }

  function expr() {
    let v = term();
    while (pos < «tokens».length && '+-'.includes(«tokens»[pos].value)) {
      if («tokens»[pos++].value === '+') v += term();
      else v -= term();
    }
    return v;
  }

  return expr();
}

const inputs = ['«a» + «b» * «c»', '(«a» - «b») / 2', '-(3 + 4) * 2.5', '10 / 4 / 5', '7 +', '2 $ 3'];
for (const input of inputs) {
  try {
    console.log(input + ' = ' + «calc»(input));
  } catch (e) {
    console.log('error: ' + e.message);
  }
}
==== python
import re


def tokenize(src):
    «tokens» = []
    i = 0
    while i < len(src):
        ch = src[i]
        if ch.isspace():
            i += 1
            continue
        if re.search(r"[0-9.]", ch):
            num = ""
            while i < len(src) and re.search(r"[0-9.]", src[i]):
                num += src[i]
                i += 1
            «tokens».append({"type": "num", "value": float(num)})
        elif ch in "+-*/()":
            «tokens».append({"type": "op", "value": ch})
            i += 1
        else:
            raise ValueError(f"Unexpected '{ch}' at {i}")
    return «tokens»


def «calc»(src):
    «tokens» = tokenize(src)
    pos = 0

    def factor():
        nonlocal pos
        if pos >= len(«tokens»):
            raise ValueError("Unexpected end")
        t = «tokens»[pos]
        pos += 1
        if t["type"] == "num":
            return t["value"]
        if t["value"] == "-":
            return -factor()
        if t["value"] == "(":
            v = expr()
            pos += 1  # closing bracket
            return v
        raise ValueError(f"Unexpected token {t['value']}")

    def term():
        nonlocal pos
        v = factor()
        while pos < len(«tokens») and («tokens»[pos]["value"] == "*" or «tokens»[pos]["value"] == "/"):
            op = «tokens»[pos]["value"]
            pos += 1
            r = factor()
            v = v * r if op == "*" else v / r
        return v

    def expr():
        nonlocal pos
        v = term()
        while pos < len(«tokens») and «tokens»[pos]["value"] in ("+", "-"):
            op = «tokens»[pos]["value"]
            pos += 1
            if op == "+":
                v += term()
            else:
                v -= term()
        return v

    return expr()


def fmt(x):
    # JavaScript prints whole numbers without ".0"
    return str(int(x)) if x.is_integer() else str(x)


inputs = ["«a» + «b» * «c»", "(«a» - «b») / 2", "-(3 + 4) * 2.5", "10 / 4 / 5", "7 +", "2 $ 3"]
for input_ in inputs:
    try:
        print(input_ + " = " + fmt(«calc»(input_)))
    except ValueError as e:
        print("error: " + str(e))
