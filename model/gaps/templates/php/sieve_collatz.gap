topics: prime sieve with array_fill, for with step, do-while collatz, range letters, number formatting, gcd recursion
sieve = sieve|primesTo|eratosthenes
n = int 30..80
m = int 7..27
a = int 24..96
b = int 36..120
==== php
<?php
function «sieve»($max)
{
    $is = array_fill(2, $max - 1, true);
    for ($p = 2; $p * $p <= $max; $p++) {
        if (!$is[$p]) continue;
        for ($k = $p * $p; $k <= $max; $k += $p) $is[$k] = false;
    }
    return array_keys(array_filter($is));
}

function gcd($a, $b) { return $b ? gcd($b, $a % $b) : $a; }

$primes = «sieve»(«n»);
echo count($primes), ': ', implode(' ', array_slice($primes, -5)), "\n";

$n = «m»;
$steps = $peak = 0;
do {
    $n = $n % 2 ? 3 * $n + 1 : $n / 2;
    $peak = max($peak, $n);
    $steps++;
} while ($n != 1);
echo "$steps steps, peak $peak\n";

echo gcd(«a», «b»), ' ', «a» * «b» / gcd(«a», «b»), ' ', number_format(«a» * «b» * 1000), "\n";
$factors = [];
for ($x = «a», $d = 2; $x > 1; $d++) {
    while ($x % $d == 0) {
        $factors[$d] = ($factors[$d] ?? 0) + 1;
        $x /= $d;
    }
}
$out = [];
foreach ($factors as $p => $e) $out[] = $e > 1 ? "$p^$e" : $p;
echo implode(' * ', $out), "\n", implode(range('f', 'a')), implode(range('A', 'I', 4)), "\n";
==== python
def «sieve»(max):
    is_ = [False, False] + [True] * (max - 1)
    p = 2
    while p * p <= max:
        if is_[p]:
            for k in range(p * p, max + 1, p):
                is_[k] = False
        p += 1
    return [k for k, prime in enumerate(is_) if prime]


def gcd(a, b):
    return gcd(b, a % b) if b else a


primes = «sieve»(«n»)
print(f"{len(primes)}: {' '.join(map(str, primes[-5:]))}")

n = «m»
steps = peak = 0
while True:
    n = 3 * n + 1 if n % 2 else n // 2
    peak = max(peak, n)
    steps += 1
    if n == 1:
        break
print(f"{steps} steps, peak {peak}")

print(gcd(«a», «b»), «a» * «b» // gcd(«a», «b»), f"{«a» * «b» * 1000:,}")
factors = {}
x = «a»
d = 2
while x > 1:
    while x % d == 0:
        factors[d] = factors.get(d, 0) + 1
        x //= d
    d += 1
out = []
for p, e in factors.items():
    out.append(f"{p}^{e}" if e > 1 else str(p))
print(" * ".join(out))
letters = [chr(c) for c in range(ord("f"), ord("a") - 1, -1)]
print("".join(letters) + "".join(chr(c) for c in range(ord("A"), ord("I") + 1, 4)))
