topics: recursion with memo array, global arrays, memset, max
weights = ints 5..5 1..9
values = ints 5..5 5..60
cap = int 10..20
best = best|solve|take
==== cpp
#include <cstdio>
#include <cstring>
#include <algorithm>

const int N = 5;
const int CAP = «cap»;
int w[N] = {«weights»};
int v[N] = {«values»};
int memo[N + 1][CAP + 1];
int calls;

int «best»(int i, int left)
{
    calls++;
    if (i == N) return 0;
    int &res = memo[i][left];
    if (res != -1) return res;
    res = «best»(i + 1, left);
    if (w[i] <= left)
        res = std::max(res, v[i] + «best»(i + 1, left - w[i]));
    return res;
}

int main()
{
    memset(memo, -1, sizeof memo);
    printf("best value: %d\n", «best»(0, CAP));
    printf("calls: %d\n", calls);

    // which items were taken
    int left = CAP;
    for (int i = 0; i < N; i++)
        if (memo[i][left] != «best»(i + 1, left)) {
            printf("item %d (w=%d, v=%d)\n", i, w[i], v[i]);
            left -= w[i];
        }
    printf("%5.1f%% used\n", 100.0 * (CAP - left) / CAP);
    return 0;
}
==== python
N = 5
CAP = «cap»
w = [«weights»]
v = [«values»]
memo = [[-1] * (CAP + 1) for _ in range(N + 1)]
calls = 0


def «best»(i, left):
    global calls
    calls += 1
    if i == N:
        return 0
    if memo[i][left] != -1:
        return memo[i][left]
    res = «best»(i + 1, left)
    if w[i] <= left:
        res = max(res, v[i] + «best»(i + 1, left - w[i]))
    memo[i][left] = res
    return res


def main():
    print(f"best value: {«best»(0, CAP)}")
    print(f"calls: {calls}")

    # which items were taken
    left = CAP
    for i in range(N):
        if memo[i][left] != «best»(i + 1, left):
            print(f"item {i} (w={w[i]}, v={v[i]})")
            left -= w[i]
    print(f"{100.0 * (CAP - left) / CAP:5.1f}% used")


if __name__ == "__main__":
    main()
