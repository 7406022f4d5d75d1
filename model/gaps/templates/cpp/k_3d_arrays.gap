topics: 3-D arrays, static zero arrays, vector assign, row references, sum of layers, sizeof
x = int 1..9
y = int 1..9
z = int 2..4
cube = cube|space|volume
==== cpp
#include <iostream>
#include <vector>
using namespace std;

static int «cube»[2][3][4];

int layerSum(const int layer[3][4]) {
    int sum = 0;
    for (int r = 0; r < 3; r++)
        for (int c = 0; c < 4; c++) sum += layer[r][c];
    return sum;
}

void fillRow(int *row, int n, int v) {
    while (n--) *row++ = v--;
}

int main() {
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 3; j++)
            fillRow(«cube»[i][j], j + 1, «x» * (i + 1));
    «cube»[1][2][3] = -«y»;
    «cube»[0][0][0] += «cube»[1][1][1]--;
    for (auto &layer : «cube») cout << layerSum(layer) << " ";
    cout << «cube»[1][1][1] << " " << sizeof(«cube») / sizeof(int) << endl;

    vector<vector<vector<int>>> v(2, vector<vector<int>>(2, vector<int>(«z», «y»)));
    v[0][1][«z» - 1] = 0;
    v[1] = v[0];
    v[0][0].assign(«z», 1);
    v[1][1].push_back(50);
    vector<int> &row = v[1][0];
    row.clear();
    for (auto &layer : v) {
        for (auto &r : layer) {
            for (int e : r) cout << e << " ";
            cout << "/ ";
        }
    }
    cout << v[1][0].empty() << v[1][1].size() << endl;

    int tri[3][3] = {{1}, {2, 3}, {4, 5, 6}};
    int diag = 0, upper = 0;
    for (int i = 0; i < 3; i++) {
        diag += tri[i][i];
        for (int j = i + 1; j < 3; j++) upper += tri[i][j] == 0;
    }
    cout << diag << upper << endl;
}
==== python
«cube» = [[[0] * 4 for _ in range(3)] for _ in range(2)]


def layerSum(layer):
    sum = 0
    for r in range(3):
        for c in range(4):
            sum += layer[r][c]
    return sum


def fillRow(row, n, v):
    for i in range(n):
        row[i] = v
        v -= 1


def main():
    for i in range(2):
        for j in range(3):
            fillRow(«cube»[i][j], j + 1, «x» * (i + 1))
    «cube»[1][2][3] = -«y»
    «cube»[0][0][0] += «cube»[1][1][1]
    «cube»[1][1][1] -= 1
    for layer in «cube»:
        print(layerSum(layer), end=" ")
    print(f"{«cube»[1][1][1]} {2 * 3 * 4}")

    v = [[[«y»] * «z» for _ in range(2)] for _ in range(2)]
    v[0][1][«z» - 1] = 0
    v[1] = [row[:] for row in v[0]]
    v[0][0] = [1] * «z»
    v[1][1].append(50)
    row = v[1][0]
    row.clear()
    for layer in v:
        for r in layer:
            for e in r:
                print(e, end=" ")
            print("/ ", end="")
    print(f"{int(not v[1][0])}{len(v[1][1])}")

    tri = [[1, 0, 0], [2, 3, 0], [4, 5, 6]]
    diag = 0
    upper = 0
    for i in range(3):
        diag += tri[i][i]
        for j in range(i + 1, 3):
            upper += tri[i][j] == 0
    print(f"{diag}{upper}")


if __name__ == "__main__":
    main()
