topics: BigInt, MAX_SAFE_INTEGER, precision loss, n literals, BigInt division truncates, typeof
factorial = factorial|fact|product
n = int 21..35
m = int 3..9
==== javascript
function «factorial»(n) {
  let result = 1n;
  for (let i = 2n; i <= BigInt(n); i++) result *= i;
  return result;
}

const big = «factorial»(«n»);
console.log(big.toString());
console.log(String(big).length, `${big % 1000007n}`);
console.log(`${big / «factorial»(20)}`, `${-7n / 2n}`, `${-7n % 2n}`);
console.log(typeof big, typeof Number(5n), 5n === BigInt(5), 2n ** 64n > 2 ** 53);

let digits = 0n;
for (const ch of big.toString()) digits += BigInt(ch);
console.log(Number(digits) / «m» > 1);

// ordinary numbers lose precision beyond 2 ** 53
console.log(Number.MAX_SAFE_INTEGER + 1 === Number.MAX_SAFE_INTEGER + 2);
console.log(Number.isSafeInteger(2 ** 53 - 1), Number.isSafeInteger(2 ** 53));
console.log(BigInt(Number.MAX_SAFE_INTEGER) + 2n + '');

function modPow(base, exp, mod) {
  let r = 1n;
  base %= mod;
  while (exp > 0n) {
    if (exp & 1n) r = r * base % mod;
    base = base * base % mod;
    exp >>= 1n;
  }
  return r;
}
console.log(modPow(«m»n, 1000n, 998244353n).toString());
==== python
import math


def «factorial»(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


big = «factorial»(«n»)
print(str(big))
print(len(str(big)), f"{big % 1000007}")
print(f"{big // «factorial»(20)}", f"{-(7 // 2)}", f"{int(math.fmod(-7, 2))}")
print("bigint", "number", "true", str(2**64 > 2**53).lower())

digits = 0
for ch in str(big):
    digits += int(ch)
print(str(digits / «m» > 1).lower())

# ordinary numbers lose precision beyond 2 ** 53
MAX_SAFE_INTEGER = 2**53 - 1
print(str(float(MAX_SAFE_INTEGER + 1) == float(MAX_SAFE_INTEGER + 2)).lower())
print(str(abs(2**53 - 1) <= MAX_SAFE_INTEGER).lower(), str(abs(2**53) <= MAX_SAFE_INTEGER).lower())
print(str(MAX_SAFE_INTEGER + 2))


def modPow(base, exp, mod):
    r = 1
    base %= mod
    while exp > 0:
        if exp & 1:
            r = r * base % mod
        base = base * base % mod
        exp >>= 1
    return r


print(str(modPow(«m», 1000, 998244353)))
