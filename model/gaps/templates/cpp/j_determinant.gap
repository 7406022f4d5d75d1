topics: Gaussian elimination, double arrays, row swap, fabs, copy of matrix by value, printf %g
m = floats 9..9 -5..9 1
det = determinant|det|gauss
a = m|mat|a
==== cpp
double «det»(vector<vector<double>> «a»)
{
    int n = «a».size();
    double result = 1;
    for (int col = 0; col < n; col++)
    {
        int pivot = col;
        for (int r = col + 1; r < n; r++)
            if (fabs(«a»[r][col]) > fabs(«a»[pivot][col]))
                pivot = r;
        if («a»[pivot][col] == 0)
            return 0;
        if (pivot != col)
        {
            swap(«a»[pivot], «a»[col]);
            result = -result;
        }
        result *= «a»[col][col];
        for (int r = col + 1; r < n; r++)
        {
            double f = «a»[r][col] / «a»[col][col];
            for (int c = col; c < n; c++)
                «a»[r][c] -= f * «a»[col][c];
        }
    }
    return result;
}
==== check cpp
#include <cmath>
#include <cstdio>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    double f[] = {«m»};
    vector<vector<double>> m(3, vector<double>(3));
    for (int i = 0; i < 9; i++) m[i / 3][i % 3] = f[i];
    printf("%.4f %g %.3f %g\n", «det»(m), m[0][0], «det»({{2, 1}, {7, 4}}), «det»({{0, 0}, {1, 1}}));
}
==== python
def «det»(«a»):
    «a» = [row[:] for row in «a»]
    n = len(«a»)
    result = 1.0
    for col in range(n):
        pivot = col
        for r in range(col + 1, n):
            if abs(«a»[r][col]) > abs(«a»[pivot][col]):
                pivot = r
        if «a»[pivot][col] == 0:
            return 0.0
        if pivot != col:
            «a»[pivot], «a»[col] = «a»[col], «a»[pivot]
            result = -result
        result *= «a»[col][col]
        for r in range(col + 1, n):
            f = «a»[r][col] / «a»[col][col]
            for c in range(col, n):
                «a»[r][c] -= f * «a»[col][c]
    return result
==== check python
«SOURCE»


f = [«m»]
m = [f[i * 3 : i * 3 + 3] for i in range(3)]
print(f"{«det»(m):.4f} {m[0][0]:g} {«det»([[2, 1], [7, 4]]):.3f} {«det»([[0, 0], [1, 1]]):g}")
