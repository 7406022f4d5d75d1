topics: struct copies, vector copies, references, aggregates
Point = Point|Cell|Pos
x = int 1..20
y = int 1..20
values = ints 3..5 1..50
backup = backup|saved|snapshot
==== cpp
#include <iostream>
#include <vector>
using namespace std;

struct «Point» {
    int x;
    int y;
};

// gets its own copy
«Point» moved(«Point» p, int dx) {
    p.x += dx;
    return p;
}

void moveInPlace(«Point»& p, int dx) { p.x += dx; }

void doubleAll(vector<int> v) {
    for (int& e : v) e *= 2;
    cout << "inside " << v[0] << endl;
}

int main() {
    «Point» a = {«x», «y»};
    «Point» b = a;
    b.y = 100;
    cout << a.x << "," << a.y << " " << b.x << "," << b.y << endl;

    «Point» c = moved(a, 5);
    cout << a.x << " " << c.x << endl;
    moveInPlace(a, 7);
    cout << a.x << " " << c.x << endl;

    «Point»& alias = a;
    alias.y = -1;
    cout << a.y << endl;

    vector<int> data = {«values»};
    vector<int> «backup» = data;
    doubleAll(data);
    data[0] = 0;
    data.push_back(99);
    cout << data[0] << " " << «backup»[0] << " " << data.size() << " " << «backup».size() << endl;

    vector<«Point»> path;
    path.push_back(a);
    a.x = 1000;
    path.push_back(a);
    for (auto p : path) {
        p.x = 0;  // only the copy
    }
    for (auto& p : path) {
        p.y++;
    }
    for (const auto& p : path) cout << p.x << "/" << p.y << " ";
    cout << endl;
    return 0;
}
==== python
import copy


class «Point»:
    def __init__(self, x, y):
        self.x = x
        self.y = y


# gets its own copy
def moved(p, dx):
    p = copy.copy(p)
    p.x += dx
    return p


def moveInPlace(p, dx):
    p.x += dx


def doubleAll(v):
    v = [e * 2 for e in v]
    print(f"inside {v[0]}")


def main():
    a = «Point»(«x», «y»)
    b = copy.copy(a)
    b.y = 100
    print(f"{a.x},{a.y} {b.x},{b.y}")

    c = moved(a, 5)
    print(f"{a.x} {c.x}")
    moveInPlace(a, 7)
    print(f"{a.x} {c.x}")

    alias = a
    alias.y = -1
    print(a.y)

    data = [«values»]
    «backup» = data[:]
    doubleAll(data)
    data[0] = 0
    data.append(99)
    print(f"{data[0]} {«backup»[0]} {len(data)} {len(«backup»)}")

    path = []
    path.append(copy.copy(a))
    a.x = 1000
    path.append(copy.copy(a))
    for p in path:
        p = copy.copy(p)
        p.x = 0  # only the copy
    for p in path:
        p.y += 1
    for p in path:
        print(f"{p.x}/{p.y} ", end="")
    print()


if __name__ == "__main__":
    main()
