topics: BigInt Fibonacci, matrix power with BigInt, digit sums, mixed with Number, comparison, string conversion, large exponents
fib = fib|fibBig|fibonacci
n = int 80..160
m = int 2..9
==== javascript
function «fib»(n) {
  let a = 0n;
  let b = 1n;
  while (n-- > 0) [a, b] = [b, a + b];
  return a;
}

const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));

const f = «fib»(«n»);
console.log(`F(${«n»}) = ${f}`);
console.log(f.toString().length, f > BigInt(Number.MAX_SAFE_INTEGER), Number(f % 1000n) / 2 > 100);
console.log(String(gcd(f, «fib»(«n» / 2 | 0))), (2n ** 100n).toString(16));
console.log((-f % 10n).toString(), (f * 10n / 3n % 100n).toString());

const digits = [...String(f)].map(Number);
console.log(digits.reduce((a, b) => a + b), Math.max(...digits), digits.filter((d) => d % 2).length);
console.log(BigInt('0x' + (255 * «m»).toString(16)) + 1n === BigInt(255 * «m» + 1));
==== python
def «fib»(n):
    a = 0
    b = 1
    for _ in range(n):
        a, b = b, a + b
    return a


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


f = «fib»(«n»)
print(f"F({«n»}) = {f}")
print(len(str(f)), str(f > 2**53 - 1).lower(), str((f % 1000) / 2 > 100).lower())
print(str(gcd(f, «fib»(«n» // 2))), f"{2**100:x}")
# the remainder has the sign of the left side
print(str(-(f % 10)), str(f * 10 // 3 % 100))

digits = [int(ch) for ch in str(f)]
print(sum(digits), max(digits), len([d for d in digits if d % 2 == 1]))
print(str(int(f"{255 * «m»:x}", 16) + 1 == 255 * «m» + 1).lower())
