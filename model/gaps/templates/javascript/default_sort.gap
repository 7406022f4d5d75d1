topics: default sort is by string, numeric comparators, copies
sortAll = sortAll|showOrders|compareOrders
nums = nums|values|scores
v = ints 5..8 1..300
==== javascript
function «sortAll»(«nums») {
  const byText = [...«nums»].sort();
  const asc = «nums».slice().sort((a, b) => a - b);
  const desc = «nums».slice().sort((a, b) => b - a);
  const byLastDigit = [...«nums»].sort((a, b) => a % 10 - b % 10);
  return [byText, asc, desc, byLastDigit];
}
==== python
def «sortAll»(«nums»):
    byText = sorted(«nums», key=str)
    asc = sorted(«nums»)
    desc = sorted(«nums», reverse=True)
    byLastDigit = sorted(«nums», key=lambda a: a % 10)
    return [byText, asc, desc, byLastDigit]
==== check javascript
«SOURCE»
for (const row of «sortAll»([«v»])) console.log(row.join(','));
for (const row of «sortAll»([10, 9, 1, 100, 25])) console.log(row.join(','));
==== check python
«SOURCE»
for row in «sortAll»([«v»]):
    print(",".join(str(x) for x in row))
for row in «sortAll»([10, 9, 1, 100, 25]):
    print(",".join(str(x) for x in row))
