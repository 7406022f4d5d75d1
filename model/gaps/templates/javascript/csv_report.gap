topics: text processing, split lines, destructuring with defaults, Number conversion, filter, toFixed, join
parseCsv = parseCsv|readTable|loadRows
q = ints 3 1..9
p = floats 3 1.01..9.99 2
w = words 3
==== javascript
const names = [«w»];
const lines = ['name;qty;price;note'];
names.forEach((name, i) => {
    lines.push(`${name};${[«q»][i]};${[«p»][i]}`);
});
lines.push('', 'broken;;3;"no qty"', 'bad;x;1');
const input = lines.join('\n');

function «parseCsv»(text, sep = ';') {
    const [header, ...rows] = text.split('\n');
    const columns = header.split(sep);
    const out = [];
    for (const row of rows) {
        if (row.trim() === '') continue;
        const cells = row.split(sep);
        const entry = {};
        columns.forEach((col, i) => {
            entry[col] = cells[i] ?? '-';
        });
        out.push(entry);
    }
    return out;
}

let sum = 0;
const problems = [];
for (const { name, qty, price, note } of «parseCsv»(input)) {
    const n = Number(qty);
    if (qty === '' || Number.isNaN(n)) {
        problems.push(`${name} (${qty || 'empty'})`);
        continue;
    }
    const cost = n * parseFloat(price);
    sum += cost;
    console.log(`${name.padEnd(12)}${cost.toFixed(2).padStart(7)} ${note}`);
}
console.log('sum:', sum.toFixed(2));
console.log(problems.join(', '));
console.log(«parseCsv»('a,b\n1,2\n3,4', ',').map((r) => Object.values(r).join('')).join('/'));
==== python
names = [«w»]
lines = ["name;qty;price;note"]
for i, name in enumerate(names):
    lines.append(f"{name};{[«q»][i]};{[«p»][i]}")
lines += ["", 'broken;;3;"no qty"', "bad;x;1"]
input_ = "\n".join(lines)


def «parseCsv»(text, sep=";"):
    header, *rows = text.split("\n")
    columns = header.split(sep)
    out = []
    for row in rows:
        if row.strip() == "":
            continue
        cells = row.split(sep)
        entry = {}
        for i, col in enumerate(columns):
            entry[col] = cells[i] if i < len(cells) else "-"
        out.append(entry)
    return out


sum_ = 0
problems = []
for entry in «parseCsv»(input_):
    name = entry["name"]
    qty = entry["qty"]
    try:
        n = float(qty)
    except ValueError:
        problems.append(f"{name} ({qty or 'empty'})")
        continue
    cost = n * float(entry["price"])
    sum_ += cost
    print(f"{name.ljust(12)}{f'{cost:.2f}'.rjust(7)} {entry['note']}")
print("sum:", f"{sum_:.2f}")
print(", ".join(problems))
print("/".join("".join(r.values()) for r in «parseCsv»("a,b\n1,2\n3,4", ",")))
