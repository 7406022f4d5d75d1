topics: spreadsheet evaluation, recursion with cycle check, regex on cell names, Object.entries, charCodeAt columns, parseFloat or text, error values
evaluate = evaluate|valueOf_|compute
cells = cells|sheet|grid
a = int 2..30
b = int 2..9
c = float 0.5..9.5 1
==== javascript
const «cells» = {
  A1: '«a»',
  A2: '«b»',
  A3: '=A1*A2',
  B1: '=SUM(A1:A3)',
  B2: '=A1/A2',
  B3: 'label',
  C1: '=B3+«c»',
  C2: '=C3',
  C3: '=C2+1',
  C4: '=Z9+1',
};

function expand(range) {
  const [, c1, r1, c2, r2] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range);
  const names = [];
  for (let c = c1.charCodeAt(0); c <= c2.charCodeAt(0); c++) {
    for (let r = +r1; r <= +r2; r++) names.push(String.fromCharCode(c) + r);
  }
  return names;
}

function «evaluate»(name, trail = []) {
  if (trail.includes(name)) throw new Error(`#CYCLE ${[...trail, name].join('>')}`);
  const raw = «cells»[name];
  if (raw === undefined) return 0;
  if (!raw.startsWith('=')) {
    const n = parseFloat(raw);
    return Number.isNaN(n) ? raw : n;
  }
  const path = [...trail, name];
  const sum = raw.match(/^=SUM\((.+)\)$/);
  if (sum) return expand(sum[1]).reduce((total, cell) => total + «evaluate»(cell, path), 0);

  const m = raw.match(/^=([A-Z]\d+)(?:([-+*/])([A-Z]\d+|[\d.]+))?$/);
  const left = «evaluate»(m[1], path);
  if (!m[2]) return left;
  const right = /^[A-Z]/.test(m[3]) ? «evaluate»(m[3], path) : Number(m[3]);
  switch (m[2]) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    default: return left / right;
  }
}

for (const [name, formula] of Object.entries(«cells»)) {
  let shown;
  try {
    const v = «evaluate»(name);
    shown = typeof v === 'number' && !Number.isInteger(v) ? v.toFixed(3) : v;
  } catch ({ message }) {
    shown = message;
  }
  console.log(`${name} ${formula.padEnd(12)} ${shown}`);
}
==== python
import re

«cells» = {
    "A1": "«a»",
    "A2": "«b»",
    "A3": "=A1*A2",
    "B1": "=SUM(A1:A3)",
    "B2": "=A1/A2",
    "B3": "label",
    "C1": "=B3+«c»",
    "C2": "=C3",
    "C3": "=C2+1",
    "C4": "=Z9+1",
}


def toNumber(text):
    n = float(text)
    return int(n) if n.is_integer() else n


def expand(range_):
    c1, r1, c2, r2 = re.search(r"^([A-Z])(\d+):([A-Z])(\d+)$", range_).groups()
    names = []
    for c in range(ord(c1), ord(c2) + 1):
        for r in range(int(r1), int(r2) + 1):
            names.append(chr(c) + str(r))
    return names


def «evaluate»(name, trail=()):
    if name in trail:
        raise ValueError(f"#CYCLE {'>'.join([*trail, name])}")
    raw = «cells».get(name)
    if raw is None:
        return 0
    if not raw.startswith("="):
        try:
            return toNumber(raw)
        except ValueError:
            return raw
    path = [*trail, name]
    sum_ = re.search(r"^=SUM\((.+)\)$", raw)
    if sum_:
        return sum(«evaluate»(cell, path) for cell in expand(sum_.group(1)))

    m = re.search(r"^=([A-Z]\d+)(?:([-+*/])([A-Z]\d+|[\d.]+))?$", raw)
    left = «evaluate»(m.group(1), path)
    if not m.group(2):
        return left
    right = «evaluate»(m.group(3), path) if re.search(r"^[A-Z]", m.group(3)) else toNumber(m.group(3))
    if m.group(2) == "+":
        # text plus number glues in JavaScript
        return left + right if not isinstance(left, str) else left + str(right)
    elif m.group(2) == "-":
        return left - right
    elif m.group(2) == "*":
        return left * right
    else:
        return left / right


for name, formula in «cells».items():
    try:
        v = «evaluate»(name)
        if isinstance(v, float):
            shown = int(v) if v.is_integer() else f"{v:.3f}"
        else:
            shown = v
    except ValueError as e:
        shown = e
    print(f"{name} {formula.ljust(12)} {shown}")
