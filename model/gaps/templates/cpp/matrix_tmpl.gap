topics: 2-D arrays, operator (), operator *, template parameter, zero initialisation
Matrix = Matrix|Grid|Table
vals = ints 4..4 -5..9
p = int 2..6
==== cpp
#include <iostream>
#include <vector>
using namespace std;

template <int N>
class «Matrix» {
    long long cells[N][N] = {};

public:
    «Matrix»() {}
    «Matrix»(const vector<int>& flat) {
        int k = 0;
        for (int r = 0; r < N; r++)
            for (int c = 0; c < N; c++)
                cells[r][c] = flat[k++];
    }

    static «Matrix» identity() {
        «Matrix» m;
        for (int i = 0; i < N; i++) m(i, i) = 1;
        return m;
    }

    long long& operator()(int r, int c) { return cells[r][c]; }
    long long operator()(int r, int c) const { return cells[r][c]; }

    «Matrix» operator*(const «Matrix»& o) const {
        «Matrix» res;
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++)
                for (int k = 0; k < N; k++) res.cells[i][j] += cells[i][k] * o.cells[k][j];
        return res;
    }

    bool operator==(const «Matrix»& o) const {
        for (int i = 0; i < N * N; i++)
            if (cells[i / N][i % N] != o.cells[i / N][i % N]) return false;
        return true;
    }
};

template <int N>
«Matrix»<N> power(«Matrix»<N> base, int e) {
    auto result = «Matrix»<N>::identity();
    while (e > 0) {
        if (e & 1) result = result * base;
        base = base * base;
        e >>= 1;
    }
    return result;
}

template <int N>
ostream& operator<<(ostream& os, const «Matrix»<N>& m) {
    for (int r = 0; r < N; r++) {
        for (int c = 0; c < N; c++) os << (c ? " " : "") << m(r, c);
        os << '\n';
    }
    return os;
}

int main() {
    «Matrix»<2> a({«vals»});
    «Matrix»<2> b = a;
    b(0, 1) = 0;
    b(1, 0) += 3;
    cout << a << b << a * b << power(a, «p»);
    cout << (a == b) << (a * «Matrix»<2>::identity() == a) << endl;
    «Matrix»<3> z;
    z(2, 0) = «p»;
    cout << z;
}
==== python
import copy


class «Matrix»:
    def __init__(self, n, flat=None):
        self.n = n
        self.cells = [[0] * n for _ in range(n)]
        if flat is not None:
            k = 0
            for r in range(n):
                for c in range(n):
                    self.cells[r][c] = flat[k]
                    k += 1

    @staticmethod
    def identity(n):
        m = «Matrix»(n)
        for i in range(n):
            m[i, i] = 1
        return m

    def __getitem__(self, index):
        r, c = index
        return self.cells[r][c]

    def __setitem__(self, index, value):
        r, c = index
        self.cells[r][c] = value

    def __mul__(self, o):
        res = «Matrix»(self.n)
        for i in range(self.n):
            for j in range(self.n):
                for k in range(self.n):
                    res.cells[i][j] += self.cells[i][k] * o.cells[k][j]
        return res

    def __eq__(self, o):
        return self.cells == o.cells

    def __str__(self):
        return "".join(" ".join(str(x) for x in row) + "\n" for row in self.cells)


def power(base, e):
    result = «Matrix».identity(base.n)
    while e > 0:
        if e & 1:
            result = result * base
        base = base * base
        e >>= 1
    return result


def main():
    a = «Matrix»(2, [«vals»])
    b = copy.deepcopy(a)
    b[0, 1] = 0
    b[1, 0] += 3
    print(f"{a}{b}{a * b}{power(a, «p»)}", end="")
    print(f"{int(a == b)}{int(a * «Matrix».identity(2) == a)}")
    z = «Matrix»(3)
    z[2, 0] = «p»
    print(z, end="")


if __name__ == "__main__":
    main()
