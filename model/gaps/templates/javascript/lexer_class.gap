topics: lexer with sticky position, regex table, class with peek and next, keywords as Set, error positions, JSON values
Lexer = Lexer|Scanner|Tokenizer
next = nextToken|advance|read
n = int 1..500
id = count|total|width
==== javascript
class LexError extends Error {
  constructor(msg, line, col) {
    super(`${line}:${col} ${msg}`);
    this.name = 'LexError';
    this.line = line;
  }
}

const KEYWORDS = new Set(['let', 'if', 'else']);
const RULES = [
  ['space', /^[ \t]+/],
  ['newline', /^\n/],
  ['comment', /^\/\/[^\n]*/],
  ['number', /^\d+(\.\d+)?/],
  ['name', /^[A-Za-z_]\w*/],
  ['string', /^"([^"\\]|\\.)*"/],
  ['op', /^(==|<=|[-+*\/=<>(){};])/],
];

class «Lexer» {
  constructor(src) {
    this.src = src;
    this.pos = 0;
    this.line = 1;
    this.lineStart = 0;
  }

  «next»() {
    while (this.pos < this.src.length) {
      const rest = this.src.slice(this.pos);
      let hit = null;
      for (const [type, re] of RULES) {
        const m = re.exec(rest);
        if (m) {
          hit = { type, text: m[0] };
          break;
        }
      }
      if (!hit) {
        throw new LexError(`bad character '${rest[0]}'`, this.line, this.pos - this.lineStart + 1);
      }
      this.pos += hit.text.length;
      if (hit.type === 'newline') {
        this.line++;
        this.lineStart = this.pos;
        continue;
      }
      if (hit.type === 'space' || hit.type === 'comment') continue;
      if (hit.type === 'name' && KEYWORDS.has(hit.text)) hit.type = 'keyword';
      return hit;
    }
    return null;
  }
}

function dump(src) {
  const lexer = new «Lexer»(src);
  const out = [];
  let t;
  try {
    while ((t = lexer.«next»()) !== null) out.push(`${t.type}:${t.text}`);
  } catch (e) {
    if (!(e instanceof LexError)) throw e;
    out.push(`${e.name}(${e.message})`);
  }
  return out.join(' ');
}

console.log(dump('let «id» = «n» * 2.5; // twice'));
console.log(dump('if («id» <= «n») {\n  say("a \\"b\\"")\n} else «id»==1'));
console.log(dump('ok\n  x = $«n»'));
console.log(dump('') === '');
==== python
import re


class LexError(Exception):
    def __init__(self, msg, line, col):
        super().__init__(f"{line}:{col} {msg}")
        self.name = "LexError"
        self.line = line


KEYWORDS = {"let", "if", "else"}
RULES = [
    ["space", re.compile(r"[ \t]+")],
    ["newline", re.compile(r"\n")],
    ["comment", re.compile(r"//[^\n]*")],
    ["number", re.compile(r"\d+(\.\d+)?")],
    ["name", re.compile(r"[A-Za-z_]\w*")],
    ["string", re.compile(r'"([^"\\]|\\.)*"')],
    ["op", re.compile(r"(==|<=|[-+*/=<>(){};])")],
]


class «Lexer»:
    def __init__(self, src):
        self.src = src
        self.pos = 0
        self.line = 1
        self.lineStart = 0

    def «next»(self):
        while self.pos < len(self.src):
            rest = self.src[self.pos :]
            hit = None
            for type_, regex in RULES:
                m = regex.match(rest)
                if m:
                    hit = {"type": type_, "text": m.group(0)}
                    break
            if hit is None:
                raise LexError(f"bad character '{rest[0]}'", self.line, self.pos - self.lineStart + 1)
            self.pos += len(hit["text"])
            if hit["type"] == "newline":
                self.line += 1
                self.lineStart = self.pos
                continue
            if hit["type"] == "space" or hit["type"] == "comment":
                continue
            if hit["type"] == "name" and hit["text"] in KEYWORDS:
                hit["type"] = "keyword"
            return hit
        return None


def dump(src):
    lexer = «Lexer»(src)
    out = []
    try:
        while (t := lexer.«next»()) is not None:
            out.append(f"{t['type']}:{t['text']}")
    except LexError as e:
        out.append(f"{e.name}({e})")
    return " ".join(out)


print(dump("let «id» = «n» * 2.5; // twice"))
print(dump('if («id» <= «n») {\n  say("a \\"b\\"")\n} else «id»==1'))
print(dump("ok\n  x = $«n»"))
print(str(dump("") == "").lower())
