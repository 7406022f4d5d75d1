topics: dynamic programming, lower_bound replace, fill constructor, unreachable sentinel, INT_MAX
lis = lis|longestRise|increasing
vals = ints 7..9 1..30
coins = ints 3..3 2..9 distinct
amount = int 10..30
==== cpp
int «lis»(const vector<int>& v) {
    vector<int> tails;
    for (int x : v) {
        auto it = lower_bound(tails.begin(), tails.end(), x);
        if (it == tails.end())
            tails.push_back(x);
        else
            *it = x;
    }
    return tails.size();
}

int minCoins(const vector<int>& coins, int amount) {
    vector<int> best(amount + 1, INT_MAX);
    best[0] = 0;
    for (int a = 1; a <= amount; a++)
        for (int c : coins)
            if (c <= a && best[a - c] != INT_MAX)
                best[a] = min(best[a], best[a - c] + 1);
    return best[amount] == INT_MAX ? -1 : best[amount];
}

long long ways(const vector<int>& coins, int amount) {
    vector<long long> w(amount + 1);
    w[0] = 1;
    for (int c : coins)
        for (int a = c; a <= amount; a++) w[a] += w[a - c];
    return w.back();
}
==== check cpp
#include <algorithm>
#include <climits>
#include <iostream>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    vector<int> c = {«coins»};
    cout << «lis»({«vals»}) << " " << «lis»({}) << " " << minCoins(c, «amount») << " " << minCoins(c, 1) << " "
         << ways(c, «amount») << " " << ways(c, 0) << endl;
}
==== python
import bisect

INT_MAX = 2**31 - 1


def «lis»(v):
    tails = []
    for x in v:
        i = bisect.bisect_left(tails, x)
        if i == len(tails):
            tails.append(x)
        else:
            tails[i] = x
    return len(tails)


def minCoins(coins, amount):
    best = [INT_MAX] * (amount + 1)
    best[0] = 0
    for a in range(1, amount + 1):
        for c in coins:
            if c <= a and best[a - c] != INT_MAX:
                best[a] = min(best[a], best[a - c] + 1)
    return -1 if best[amount] == INT_MAX else best[amount]


def ways(coins, amount):
    w = [0] * (amount + 1)
    w[0] = 1
    for c in coins:
        for a in range(c, amount + 1):
            w[a] += w[a - c]
    return w[-1]
==== check python
«SOURCE»


c = [«coins»]
print(«lis»([«vals»]), «lis»([]), minCoins(c, «amount»), minCoins(c, 1), ways(c, «amount»), ways(c, 0))
