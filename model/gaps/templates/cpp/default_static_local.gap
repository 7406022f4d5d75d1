topics: static locals, globals, default arguments, overloads, reference out parameters
nextId = nextId|newTicket|issue
log = logLine|trace|report
step = int 2..9
base = int 10..99
area = area|volume|measure
==== cpp
#include <iostream>
#include <string>
using namespace std;

int calls = 0;
const int BASE = «base»;

int «nextId»(int step = 1) {
    static int id = BASE;
    calls++;
    int result = id;
    id += step;
    return result;
}

void «log»(const string& msg, int level = 0, char mark = '*') {
    cout << string(level * 2, ' ') << mark << ' ' << msg << '\n';
}

// overloads
int «area»(int side) { return side * side; }
int «area»(int w, int h) { return w * h; }
double «area»(double r) { return 3.0 * r * r; }

void minMax(const int a[], int n, int& lo, int& hi) {
    lo = hi = a[0];
    for (int i = 1; i < n; ++i) {
        if (a[i] < lo) lo = a[i];
        if (a[i] > hi) hi = a[i];
    }
}

bool divide(int a, int b, int* quotient, int* rest) {
    if (b == 0) return false;
    *quotient = a / b;
    *rest = a % b;
    return true;
}

int main() {
    cout << «nextId»() << endl;
    cout << «nextId»(«step») << endl;
    cout << «nextId»() << endl;
    «log»("start");
    «log»("nested", 1);
    «log»("deep", 2, '-');
    cout << «area»(«step») << ' ' << «area»(«step», 4) << ' ' << «area»(0.5) << endl;

    int values[] = {4, «step», «base», -3};
    int lo, hi;
    minMax(values, 4, lo, hi);
    cout << lo << ".." << hi << endl;
    int q = 0, r = 0;
    if (divide(-«base», «step», &q, &r)) cout << q << " rest " << r << endl;
    if (!divide(1, 0, &q, &r)) cout << "no division, still " << q << endl;
    cout << calls << " calls" << endl;
    return 0;
}
==== python
import math

calls = 0
BASE = «base»
_id = BASE


def «nextId»(step=1):
    global calls, _id
    calls += 1
    result = _id
    _id += step
    return result


def «log»(msg, level=0, mark="*"):
    print(f"{' ' * (level * 2)}{mark} {msg}")


# overloads
def «area»(a, h=None):
    if h is not None:
        return a * h
    if isinstance(a, float):
        return 3.0 * a * a
    return a * a


def minMax(a, n):
    lo = hi = a[0]
    for i in range(1, n):
        if a[i] < lo:
            lo = a[i]
        if a[i] > hi:
            hi = a[i]
    return lo, hi


def divide(a, b):
    if b == 0:
        return None
    return int(a / b), int(math.fmod(a, b))


def main():
    print(«nextId»())
    print(«nextId»(«step»))
    print(«nextId»())
    «log»("start")
    «log»("nested", 1)
    «log»("deep", 2, "-")
    print(f"{«area»(«step»)} {«area»(«step», 4)} {«area»(0.5):g}")

    values = [4, «step», «base», -3]
    lo, hi = minMax(values, 4)
    print(f"{lo}..{hi}")
    q = r = 0
    division = divide(-«base», «step»)
    if division is not None:
        q, r = division
        print(f"{q} rest {r}")
    if divide(1, 0) is None:
        print(f"no division, still {q}")
    print(f"{calls} calls")


if __name__ == "__main__":
    main()
