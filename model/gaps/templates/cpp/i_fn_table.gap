topics: function pointers, typedef of function types, struct tables, const char names, error codes
ops = ops|table|actions
a = int -40..-3
b = int 2..7
Fn = Fn|BinaryOp|Handler
mode = quick|safe|loud
==== cpp
#include <cstring>
#include <iostream>
using namespace std;

typedef int (*«Fn»)(int, int);

int add(int a, int b) { return a + b; }
int sub(int a, int b) { return a - b; }
int divide(int a, int b) { return b ? a / b : 0; }
int rest(int a, int b) { return a % b; }
int biggest(int a, int b) { return a > b ? a : b; }

struct Op {
    const char *name;
    «Fn» fn;
    bool checked;
};

Op «ops»[] = {
    {"add", add, false},
    {"sub", sub, false},
    {"div", divide, true},
    {"mod", rest, true},
    {"max", &biggest, false},
};

«Fn» lookup(const char *name) {
    for (const Op &op : «ops»)
        if (strcmp(op.name, name) == 0) return op.fn;
    return nullptr;
}

int fold(«Fn» f, const int *v, int n, int start) {
    int acc = start;
    for (int i = 0; i < n; ++i) acc = f(acc, v[i]);
    return acc;
}

int main() {
    for (auto &op : «ops») {
        cout << op.name << " " << op.fn(«a», «b»);
        if (op.checked) cout << " «mode»";
        cout << endl;
    }
    «Fn» f = lookup("sub");
    int v[] = {1, «b», 3};
    cout << fold(f, v, 3, 0) << " " << fold(biggest, v, 3, «a») << endl;
    f = lookup("pow");
    if (!f) cout << "unknown, " << (lookup("div") == divide) << endl;
    cout << sizeof(«ops») / sizeof(Op) << " ops" << endl;
    return 0;
}
==== python
import math


def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def divide(a, b):
    return int(a / b) if b else 0


def rest(a, b):
    return int(math.fmod(a, b))


def biggest(a, b):
    return a if a > b else b


class Op:
    def __init__(self, name, fn, checked):
        self.name = name
        self.fn = fn
        self.checked = checked


«ops» = [
    Op("add", add, False),
    Op("sub", sub, False),
    Op("div", divide, True),
    Op("mod", rest, True),
    Op("max", biggest, False),
]


def lookup(name):
    for op in «ops»:
        if op.name == name:
            return op.fn
    return None


def fold(f, v, start):
    acc = start
    for x in v:
        acc = f(acc, x)
    return acc


def main():
    for op in «ops»:
        print(f"{op.name} {op.fn(«a», «b»)}", end="")
        if op.checked:
            print(" «mode»", end="")
        print()
    f = lookup("sub")
    v = [1, «b», 3]
    print(f"{fold(f, v, 0)} {fold(biggest, v, «a»)}")
    f = lookup("pow")
    if f is None:
        print(f"unknown, {int(lookup('div') == divide)}")
    print(f"{len(«ops»)} ops")


if __name__ == "__main__":
    main()
