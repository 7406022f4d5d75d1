topics: memoisation with static arrays, dynamic programming, array_fill, PHP_INT_MAX, min, max
ways = ways|change|combos
coins = ints 3..4 2..12 distinct
amount = int 20..60
==== php
<?php
function fib(int $n): int
{
    static $memo = [0 => 0, 1 => 1];
    return $memo[$n] ??= fib($n - 1) + fib($n - 2);
}

function «ways»(array $coins, int $amount): int
{
    $dp = array_fill(0, $amount + 1, 0);
    $dp[0] = 1;
    foreach ($coins as $coin) {
        for ($i = $coin; $i <= $amount; $i++) {
            $dp[$i] += $dp[$i - $coin];
        }
    }
    return end($dp);
}

function fewest(array $coins, int $amount): ?int
{
    $best = [0];
    for ($i = 1; $i <= $amount; ++$i) {
        $best[$i] = PHP_INT_MAX;
        foreach ($coins as $c) {
            if ($c <= $i && $best[$i - $c] !== PHP_INT_MAX) {
                $best[$i] = min($best[$i], $best[$i - $c] + 1);
            }
        }
    }
    return $best[$amount] === PHP_INT_MAX ? null : $best[$amount];
}

// longest common subsequence
function lcs(string $a, string $b): string
{
    $t = array_fill(0, strlen($a) + 1, array_fill(0, strlen($b) + 1, ''));
    for ($i = 1; $i <= strlen($a); $i++) {
        for ($j = 1; $j <= strlen($b); $j++) {
            $t[$i][$j] = $a[$i - 1] === $b[$j - 1]
                ? $t[$i - 1][$j - 1] . $a[$i - 1]
                : (strlen($t[$i - 1][$j]) >= strlen($t[$i][$j - 1]) ? $t[$i - 1][$j] : $t[$i][$j - 1]);
        }
    }
    return $t[strlen($a)][strlen($b)];
}

echo fib(50), ' ', fib(«amount»), "\n";
echo «ways»([«coins»], «amount»), ' ', fewest([«coins»], «amount») ?? 'impossible', ' ', fewest([5, 10], 3) ?? 'impossible', "\n";
echo lcs('harvester', 'server'), '|', lcs('abc', 'xyz'), "|\n";
==== python
import sys

memo = {0: 0, 1: 1}


def fib(n):
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]


def «ways»(coins, amount):
    dp = [0] * (amount + 1)
    dp[0] = 1
    for coin in coins:
        for i in range(coin, amount + 1):
            dp[i] += dp[i - coin]
    return dp[-1]


def fewest(coins, amount):
    best = [0]
    for i in range(1, amount + 1):
        best.append(sys.maxsize)
        for c in coins:
            if c <= i and best[i - c] != sys.maxsize:
                best[i] = min(best[i], best[i - c] + 1)
    return None if best[amount] == sys.maxsize else best[amount]


# longest common subsequence
def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                t[i][j] = t[i - 1][j - 1] + a[i - 1]
            else:
                t[i][j] = t[i - 1][j] if len(t[i - 1][j]) >= len(t[i][j - 1]) else t[i][j - 1]
    return t[len(a)][len(b)]


print(fib(50), fib(«amount»))
few = fewest([«coins»], «amount»)
none = fewest([5, 10], 3)
print(
    «ways»([«coins»], «amount»),
    "impossible" if few is None else few,
    "impossible" if none is None else none,
)
print(f"{lcs('harvester', 'server')}|{lcs('abc', 'xyz')}|")
