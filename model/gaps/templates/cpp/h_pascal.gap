topics: triangle arrays, setw, vectors of different length, in-place update from the back
rows = int 4..7
k = int 1..3
triangle = triangle|pascal|rowsOf
==== cpp
#include <iomanip>
#include <iostream>
#include <vector>

std::vector<std::vector<int>> «triangle»(int n)
{
    std::vector<std::vector<int>> t(n);
    for (int i = 0; i < n; i++)
    {
        t[i].resize(i + 1, 1);
        for (int j = 1; j < i; j++)
            t[i][j] = t[i - 1][j - 1] + t[i - 1][j];
    }
    return t;
}

int main()
{
    auto t = «triangle»(«rows»);
    for (const auto &row : t)
    {
        std::cout << std::setw(3 * («rows» - (int)row.size())) << "";
        for (int v : row)
            std::cout << std::setw(6) << v;
        std::cout << "\n";
    }

    // one row, updated from the back
    std::vector<int> row(«rows», 0);
    row[0] = 1;
    for (int i = 1; i < «rows»; i++)
        for (int j = i; j > 0; j--)
            row[j] += row[j - 1];
    std::cout << (row == t.back() ? "equal" : "different") << "\n";

    int sum = 0;
    for (auto r = t.rbegin(); r != t.rend(); ++r)
        if ((int)r->size() > «k»)
            sum += (*r)[«k»];
    std::cout << sum << " " << std::hex << (1 << «rows») << std::oct << " " << 64 + «k» << std::endl;
}
==== python
def «triangle»(n):
    t = []
    for i in range(n):
        t.append([1] * (i + 1))
        for j in range(1, i):
            t[i][j] = t[i - 1][j - 1] + t[i - 1][j]
    return t


def main():
    t = «triangle»(«rows»)
    for row in t:
        print(" " * (3 * («rows» - len(row))), end="")
        for v in row:
            print(f"{v:>6}", end="")
        print()

    # one row, updated from the back
    row = [0] * «rows»
    row[0] = 1
    for i in range(1, «rows»):
        for j in range(i, 0, -1):
            row[j] += row[j - 1]
    print("equal" if row == t[-1] else "different")

    sum = 0
    for r in reversed(t):
        if len(r) > «k»:
            sum += r[«k»]
    print(f"{sum} {1 << «rows»:x} {64 + «k»:o}")


if __name__ == "__main__":
    main()
