topics: var loops, for in over arrays gives strings, for of values, break and continue, array holes avoided, String(i) + 1
rooms = rooms|halls|desks
v = ints 4..6 0..9
k = int 2..5
==== javascript
var «rooms» = [«v»];

// for…in yields the indexes as strings
var text = '';
for (var i in «rooms») {
  text += i + 1 + ' ';
}
console.log(text.trim());

var sum = 0;
for (var value of «rooms») {
  if (value === 0) continue;
  if (sum > 20) break;
  sum += value;
}
console.log(sum, value === undefined);

var even = 0, odd = 0;
for (i = 0; i < «rooms».length; i += 1) {
  if («rooms»[i] % 2) ++odd;
  else ++even;
}
console.log(even, odd, i);

// indexes change while looping
for (i = 0; i < «rooms».length; i++) {
  if («rooms»[i] % «k» === 0) {
    «rooms».splice(i, 1);
    i--;
  }
}
console.log(«rooms».length, «rooms».join(','));

for (var down = 10; down > 0; down -= «k») {}
console.log(down);

var table = [];
for (var r = 0; r < 3; r++) {
  table[r] = [];
  for (var c = 0; c <= r; c++) table[r][c] = r * c;
}
console.log(table.map(function (row) { return row.join('.'); }).join(' | '));
console.log(table[1][5] === undefined, (table[7] || []).length);
==== python
«rooms» = [«v»]

# for…in yields the indexes as strings
text = ""
for i in range(len(«rooms»)):
    text += str(i) + "1" + " "
print(text.strip())

sum_ = 0
for value in «rooms»:
    if value == 0:
        continue
    if sum_ > 20:
        break
    sum_ += value
print(sum_, str(value is None).lower())

even = 0
odd = 0
for i in range(len(«rooms»)):
    if «rooms»[i] % 2 != 0:
        odd += 1
    else:
        even += 1
i = len(«rooms»)
print(even, odd, i)

# indexes change while looping
i = 0
while i < len(«rooms»):
    if «rooms»[i] % «k» == 0:
        del «rooms»[i]
        i -= 1
    i += 1
print(len(«rooms»), ",".join(str(x) for x in «rooms»))

down = 10
while down > 0:
    down -= «k»
print(down)

table = []
for r in range(3):
    table.append([])
    for c in range(r + 1):
        table[r].append(r * c)
print(" | ".join(".".join(str(x) for x in row) for row in table))
print(str(5 >= len(table[1])).lower(), len(table[7]) if 7 < len(table) else 0)
