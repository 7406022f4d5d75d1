topics: 2-D C arrays as parameters, in-place rotation, swap, spiral walk
rotate = rotate|turn|spin
vals = ints 9..9 1..50
spiral = spiral|unroll|walk
==== cpp
const int N = 3;

void «rotate»(int m[N][N])
{
    for (int i = 0; i < N; i++)
        for (int j = i + 1; j < N; j++)
            swap(m[i][j], m[j][i]);
    for (int i = 0; i < N; i++)
        for (int a = 0, b = N - 1; a < b; a++, b--)
            swap(m[i][a], m[i][b]);
}

int «spiral»(int m[][N], int out[])
{
    int top = 0, bottom = N - 1, left = 0, right = N - 1, n = 0;
    while (top <= bottom && left <= right)
    {
        for (int c = left; c <= right; c++) out[n++] = m[top][c];
        top++;
        for (int r = top; r <= bottom; r++) out[n++] = m[r][right];
        right--;
        if (top <= bottom)
            for (int c = right; c >= left; c--) out[n++] = m[bottom][c];
        bottom--;
        if (left <= right)
            for (int r = bottom; r >= top; r--) out[n++] = m[r][left];
        left++;
    }
    return n;
}
==== check cpp
#include <iostream>
#include <utility>
using namespace std;
«SOURCE»
int main() {
    int m[N][N], flat[] = {«vals»}, out[N * N];
    for (int i = 0; i < N * N; i++) m[i / N][i % N] = flat[i];
    «rotate»(m);
    for (auto& row : m) { for (int x : row) cout << x << " "; cout << "/ "; }
    int n = «spiral»(m, out);
    for (int i = 0; i < n; i++) cout << out[i] << " ";
    cout << n << endl;
}
==== python
N = 3


def «rotate»(m):
    for i in range(N):
        for j in range(i + 1, N):
            m[i][j], m[j][i] = m[j][i], m[i][j]
    for i in range(N):
        a = 0
        b = N - 1
        while a < b:
            m[i][a], m[i][b] = m[i][b], m[i][a]
            a += 1
            b -= 1


def «spiral»(m, out):
    top = 0
    bottom = N - 1
    left = 0
    right = N - 1
    n = 0
    while top <= bottom and left <= right:
        for c in range(left, right + 1):
            out[n] = m[top][c]
            n += 1
        top += 1
        for r in range(top, bottom + 1):
            out[n] = m[r][right]
            n += 1
        right -= 1
        if top <= bottom:
            for c in range(right, left - 1, -1):
                out[n] = m[bottom][c]
                n += 1
        bottom -= 1
        if left <= right:
            for r in range(bottom, top - 1, -1):
                out[n] = m[r][left]
                n += 1
        left += 1
    return n
==== check python
«SOURCE»


flat = [«vals»]
m = [flat[i * N : (i + 1) * N] for i in range(N)]
out = [0] * (N * N)
«rotate»(m)
for row in m:
    for x in row:
        print(x, end=" ")
    print("/ ", end="")
n = «spiral»(m, out)
for i in range(n):
    print(out[i], end=" ")
print(n)
