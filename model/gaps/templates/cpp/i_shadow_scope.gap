topics: block scope, shadowed variables, loop variable after the loop, if with initialiser
x = x|value|level
n = int 4..9
vals = ints 5..6 -9..9
stop = int -3..5
==== cpp
#include <iostream>
using namespace std;

int «x» = 100;

int twice() { return «x» * 2; }

int main() {
    cout << «x» << " " << twice() << endl;
    int «x» = 1;
    {
        int «x» = 2;
        «x»++;
        ::«x» -= 10;
        cout << "inner " << «x» << endl;
    }
    cout << "outer " << «x» << " global " << ::«x» << endl;

    int i;
    for (i = 0; i < «n»; i++)
        if (i * i > 20) break;
    cout << "i " << i << endl;
    for (i = 0; i < 3; i++) {
        int «x» = i * 10;
        «x» += 1;
    }
    cout << "i " << i << " " << «x» << endl;

    int data[] = {«vals»}, k = 0;
    const int len = sizeof data / sizeof data[0];
    for (; k < len && data[k] != «stop»; ++k)
        ;
    cout << (k < len ? "found" : "missing") << " at " << k << endl;

    if (int r = twice() % 7; r > 3)
        cout << "large " << r << endl;
    else
        cout << "small " << r << endl;
    for (int i = 0, «x» = 8; i < «x»; i += 3, «x»--)
        cout << i << «x» << " ";
    cout << i << «x» << endl;
    return 0;
}
==== python
«x» = 100


def twice():
    return «x» * 2


def main():
    global «x»
    print(f"{«x»} {twice()}")
    outer = 1
    inner = 2
    inner += 1
    «x» -= 10
    print(f"inner {inner}")
    print(f"outer {outer} global {«x»}")

    i = 0
    while i < «n»:
        if i * i > 20:
            break
        i += 1
    print(f"i {i}")
    for i in range(3):
        inner = i * 10
        inner += 1
    i = 3
    print(f"i {i} {outer}")

    data = [«vals»]
    k = 0
    while k < len(data) and data[k] != «stop»:
        k += 1
    print(f"{'found' if k < len(data) else 'missing'} at {k}")

    r = twice() % 7
    if r > 3:
        print(f"large {r}")
    else:
        print(f"small {r}")
    j = 0
    limit = 8
    while j < limit:
        print(f"{j}{limit} ", end="")
        j += 3
        limit -= 1
    print(f"{i}{outer}")


if __name__ == "__main__":
    main()
