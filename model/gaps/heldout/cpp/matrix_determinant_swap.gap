topics: fixed arrays, pass by pointer, long long overflow care, modulo of negatives, early exit by goto
==== cpp
#include <cstdio>
#include <cstring>

#define N 4
#define MODULUS 10007

typedef long long ll;

static ll norm(ll v) { v %= MODULUS; return v < 0 ? v + MODULUS : v; }

static ll power(ll b, int e) {
    ll r = 1;
    for (b = norm(b); e; e >>= 1, b = b * b % MODULUS)
        if (e & 1) r = r * b % MODULUS;
    return r;
}

static ll det(const int src[N][N], int *swaps) {
    ll m[N][N], d = 1;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) m[i][j] = norm(src[i][j]);
    for (int c = 0; c < N; c++) {
        int p = c;
        while (p < N && !m[p][c]) p++;
        if (p == N) goto singular;
        if (p != c) {
            ll tmp[N];
            memcpy(tmp, m[p], sizeof tmp);
            memcpy(m[p], m[c], sizeof tmp);
            memcpy(m[c], tmp, sizeof tmp);
            d = -d;
            ++*swaps;
        }
        d = d * m[c][c] % MODULUS;
        ll inv = power(m[c][c], MODULUS - 2);
        for (int r = c + 1; r < N; r++) {
            ll f = m[r][c] * inv % MODULUS;
            for (int k = c; k < N; k++) m[r][k] = norm(m[r][k] - f * m[c][k]);
        }
    }
    return d;
singular:
    return 0;
}

int main(void) {
    int a[N][N] = {{0, 2, -1, 3}, {4, 0, 0, 1}, {-5, 1, 2}, {0, 0, 7, -2}};
    int b[N][N];
    memcpy(b, a, sizeof a);
    int swaps = 0;
    ll d = det(a, &swaps);
    printf("det %lld mod %lld swaps %d\n", d, norm(d), swaps);
    for (int j = 0; j < N; j++) b[3][j] = 2 * b[1][j];
    printf("singular %lld %d\n", det(b, &swaps), swaps);
    int *flat = &a[0][0], sum = 0, i = 0;
    while (i < N * N) { sum += *flat++ * i; ++i; }
    printf("sum %d last %d i %d\n", sum, flat[-1], i);
    printf("%d %d %d|%5d|%-5d|%05d|%+d\n", sum / -7, sum % -7, -sum % 7, a[2][0], a[2][1], a[2][0], a[0][3]);
    printf("%.3f %8.2e %x %o %c%c\n", sum / 7.0, 12345.678, 255, 64, 'A' + 2, 66);
    return 0;
}
