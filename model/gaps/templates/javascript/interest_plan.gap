topics: loan plan simulation, compound growth with **, toFixed columns, while with accumulated floats, Math.min
rate = rate|percent|factor
loan = int 500..3000
pay = int 150..400
pct = float 1.1..9.9 1
==== javascript
const loan = «loan»;
const «rate» = «pct» / 100;
const payment = «pay»;

let rest = loan;
let year = 0;
let paid = 0;
while (rest > 0.005 && year < 40) {
  year += 1;
  const interest = rest * «rate»;
  const pay = Math.min(payment, rest + interest);
  rest = rest + interest - pay;
  paid += pay;
  if (year <= 3 || rest < payment) {
    console.log(
      String(year).padStart(2, '0') + interest.toFixed(2).padStart(9) + rest.toFixed(2).padStart(10)
    );
  }
}
console.log(`done after ${year} year${year > 1 ? 's' : ''}, paid ${paid.toFixed(1)}`);

const grow = (start, r, n) => start * (1 + r) ** n;
for (const n of [0, 1, 10]) console.log(n, grow(loan, «rate», n).toFixed(2));

// years until doubled
const exact = Math.log(2) / Math.log(1 + «rate»);
console.log(Math.ceil(exact), exact.toFixed(3), Math.log10(1000), Math.log2(8), Math.exp(0));
const perMonth = loan / 12;
console.log(Math.trunc(perMonth), Math.round(perMonth), loan % 12, loan - 12 * Math.floor(perMonth));
==== python
import math

loan = «loan»
«rate» = «pct» / 100
payment = «pay»

rest = loan
year = 0
paid = 0
while rest > 0.005 and year < 40:
    year += 1
    interest = rest * «rate»
    pay = min(payment, rest + interest)
    rest = rest + interest - pay
    paid += pay
    if year <= 3 or rest < payment:
        print(str(year).rjust(2, "0") + f"{interest:.2f}".rjust(9) + f"{rest:.2f}".rjust(10))
print(f"done after {year} year{'s' if year > 1 else ''}, paid {paid:.1f}")


def grow(start, r, n):
    return start * (1 + r) ** n


for n in [0, 1, 10]:
    print(n, f"{grow(loan, «rate», n):.2f}")

# years until doubled
exact = math.log(2) / math.log(1 + «rate»)
print(math.ceil(exact), f"{exact:.3f}", int(math.log10(1000)), int(math.log2(8)), int(math.exp(0)))
perMonth = loan / 12
print(math.trunc(perMonth), math.floor(perMonth + 0.5), loan % 12, loan - 12 * math.floor(perMonth))
