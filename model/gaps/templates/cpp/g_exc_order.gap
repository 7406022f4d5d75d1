topics: exceptions with RAII, destructors during unwinding, nested functions, catch order
Lock = Lock|Handle|Resource
n = int 1..3
name = word
==== cpp
#include <iostream>
#include <stdexcept>
#include <string>
using namespace std;

struct «Lock» {
    string id;
    «Lock»(string id) : id(id) { cout << "+" << id << endl; }
    ~«Lock»() { cout << "-" << id << endl; }
};

int deep(int n) {
    «Lock» l("d" + to_string(n));
    if (n == 0) throw range_error("bottom");
    int r = deep(n - 1);
    cout << "never" << endl;
    return r;
}

void run(int mode) {
    «Lock» outer("«name»");
    try {
        «Lock» inner("inner");
        if (mode == 0) deep(«n»);
        if (mode == 1) throw logic_error("mode one");
        if (mode == 2) return;
        cout << "normal" << endl;
    } catch (const runtime_error& e) {
        cout << "caught " << e.what() << endl;
    }
    cout << "after" << endl;
}

int main() {
    for (int mode = 0; mode < 4; ++mode) {
        cout << "mode " << mode << endl;
        try {
            run(mode);
        } catch (const exception& e) {
            cout << "main got " << e.what() << endl;
        }
    }
}
==== python
class «Lock»:
    def __init__(self, id):
        self.id = id

    def __enter__(self):
        print(f"+{self.id}")
        return self

    def __exit__(self, exc_type, exc, tb):
        print(f"-{self.id}")


def deep(n):
    with «Lock»(f"d{n}"):
        if n == 0:
            raise RuntimeError("bottom")
        r = deep(n - 1)
        print("never")
        return r


def run(mode):
    with «Lock»("«name»"):
        try:
            with «Lock»("inner"):
                if mode == 0:
                    deep(«n»)
                if mode == 1:
                    raise ValueError("mode one")
                if mode == 2:
                    return
                print("normal")
        except RuntimeError as e:
            print(f"caught {e}")
        print("after")


def main():
    for mode in range(4):
        print(f"mode {mode}")
        try:
            run(mode)
        except Exception as e:
            print(f"main got {e}")


if __name__ == "__main__":
    main()
