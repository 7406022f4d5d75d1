topics: hoisting, var function scope, shadowing with let, IIFE, chained assignment, comma in for
total = total|score|count
n = int 4..9
m = int 10..30
==== javascript
var «total» = «m»;

function outer() {
    var seen = typeof late;      // hoisted, not yet assigned
    if (true) {
        var late = 'var leaks out';
        let «total» = 1;         // shadows the outer one
        «total» += 1;
    }
    return seen + ', ' + late + ', ' + «total»;
}
console.log(outer());
console.log(early(3));

function early(x) {
    return x * «total»;
}

const secret = (function () {
    let hidden = «n»;
    return function () { return hidden--; };
})();
secret();
console.log(secret(), secret());

let a, b, c;
a = b = c = «n»;
b++;
a += b -= 2;
console.log(a, b, c);

for (var i = 0, j = «n»; i < j; i++, j--) {
    if (i === 1) console.log('middle', i, j);
}
console.log(i, j);

{
    let i = 'inner';
    console.log(i);
}
let k = 5;
console.log(k++ + ++k, k, k-- - --k, k);
==== python
«total» = «m»


def outer():
    seen = "undefined"  # hoisted, not yet assigned
    late = "var leaks out"
    total2 = 1  # shadows the outer one
    total2 += 1
    return seen + ", " + late + ", " + str(«total»)


def early(x):
    return x * «total»


print(outer())
print(early(3))


def makeSecret():
    hidden = «n»

    def inner():
        nonlocal hidden
        old = hidden
        hidden -= 1
        return old

    return inner


secret = makeSecret()
secret()
print(secret(), secret())

a = b = c = «n»
b += 1
b -= 2
a += b
print(a, b, c)

i = 0
j = «n»
while i < j:
    if i == 1:
        print("middle", i, j)
    i += 1
    j -= 1
print(i, j)

inner = "inner"
print(inner)
k = 5
left = k
k += 2
first = left + k
afterFirst = k
left = k
k -= 2
print(first, afterFirst, left - k, k)
