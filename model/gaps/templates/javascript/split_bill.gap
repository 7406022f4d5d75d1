topics: true division, toFixed, Math.floor, remainder, template literal
splitBill = splitBill|shareCost|divideTotal
people = people|guests|friends
total = int 41..199
count = 3|5|7
tip = int 5..20
==== javascript
function «splitBill»(total, «people», tipPercent = 10) {
  const tip = total * tipPercent / 100;
  const sum = total + tip;
  const each = sum / «people»;
  const whole = Math.floor(each);
  // what is left when everybody pays whole coins
  const rest = sum - whole * «people»;
  return { each: each.toFixed(2), whole, rest: Math.round(rest) };
}
==== python
import math


def «splitBill»(total, «people», tipPercent=10):
    tip = total * tipPercent / 100
    sum_ = total + tip
    each = sum_ / «people»
    whole = math.floor(each)
    # what is left when everybody pays whole coins
    rest = sum_ - whole * «people»
    return {"each": f"{each:.2f}", "whole": whole, "rest": math.floor(rest + 0.5)}
==== check javascript
«SOURCE»
for (const p of [[«total», «count»], [90, 3]]) {
  const r = «splitBill»(p[0], p[1], «tip»);
  console.log(r.each, r.whole, r.rest);
}
console.log(«splitBill»(99, 3).each);
==== check python
«SOURCE»
for p in [[«total», «count»], [90, 3]]:
    r = «splitBill»(p[0], p[1], «tip»)
    print(r["each"], r["whole"], r["rest"])
print(«splitBill»(99, 3)["each"])
