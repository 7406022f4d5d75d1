topics: dynamic programming, memoise with closure, Infinity, new Array fill, JSON.stringify key
memoize = memoize|cached|remember
minCoins = minCoins|fewestCoins|changeFor
amount = int 23..80
n = int 10..40
==== javascript
const «memoize» = (fn) => {
  const cache = new Map();
  let hits = 0;
  const wrapped = (...args) => {
    const key = JSON.stringify(args);
    if (cache.has(key)) {
      hits++;
      return cache.get(key);
    }
    const value = fn(...args);
    cache.set(key, value);
    return value;
  };
  wrapped.stats = () => `${hits}/${cache.size}`;
  return wrapped;
};

const paths = «memoize»((r, c) => (r === 0 || c === 0 ? 1 : paths(r - 1, c) + paths(r, c - 1)));
console.log(paths(6, 6), paths.stats());

function «minCoins»(coins, amount) {
  const best = new Array(amount + 1).fill(Infinity);
  best[0] = 0;
  for (let a = 1; a <= amount; a++) {
    for (const coin of coins) {
      if (coin <= a && best[a - coin] + 1 < best[a]) {
        best[a] = best[a - coin] + 1;
      }
    }
  }
  return best[amount] === Infinity ? -1 : best[amount];
}

console.log(«minCoins»([1, 5, 12], «amount»), «minCoins»([4, 6], «n» * 2 + 1));

function longestCommon(a, b) {
  const dp = Array.from({ length: a.length + 1 }, () => Array(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      dp[i][j] = a[i - 1] === b[j - 1] ? dp[i - 1][j - 1] + 1 : Math.max(dp[i - 1][j], dp[i][j - 1]);
  return dp[a.length][b.length];
}
console.log(longestCommon('nematode', 'empty nest'));
==== python
import json
import math


def «memoize»(fn):
    cache = {}
    hits = 0

    def wrapped(*args):
        nonlocal hits
        key = json.dumps(args)
        if key in cache:
            hits += 1
            return cache[key]
        value = fn(*args)
        cache[key] = value
        return value

    wrapped.stats = lambda: f"{hits}/{len(cache)}"
    return wrapped


paths = «memoize»(lambda r, c: 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1))
print(paths(6, 6), paths.stats())


def «minCoins»(coins, amount):
    best = [math.inf] * (amount + 1)
    best[0] = 0
    for a in range(1, amount + 1):
        for coin in coins:
            if coin <= a and best[a - coin] + 1 < best[a]:
                best[a] = best[a - coin] + 1
    return -1 if best[amount] == math.inf else best[amount]


print(«minCoins»([1, 5, 12], «amount»), «minCoins»([4, 6], «n» * 2 + 1))


def longestCommon(a, b):
    dp = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            dp[i][j] = dp[i - 1][j - 1] + 1 if a[i - 1] == b[j - 1] else max(dp[i - 1][j], dp[i][j - 1])
    return dp[len(a)][len(b)]


print(longestCommon("nematode", "empty nest"))
