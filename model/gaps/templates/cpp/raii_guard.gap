topics: destructors, scope, static members, RAII
Guard = Guard|Timer|Scope
alive = alive|live|count
first = word
second = word
third = word
==== cpp
#include <iostream>
#include <string>
using namespace std;

class «Guard» {
public:
    static int «alive»;

    «Guard»(const string& name) : name_(name) {
        «alive»++;
        cout << "enter " << name_ << endl;
    }

    ~«Guard»() {
        «alive»--;
        cout << "leave " << name_ << endl;
    }

    const string& name() const { return name_; }

private:
    string name_;
};

int «Guard»::«alive» = 0;

int work(int depth) {
    «Guard» g("level" + to_string(depth));
    if (depth == 0) {
        cout << «Guard»::«alive» << " alive" << endl;
        return 1;
    }
    return work(depth - 1) * 2;
}

int main() {
    «Guard» a("«first»");
    {
        «Guard» b("«second»");
        «Guard» c("«third»");
        cout << b.name() << "+" << c.name() << ": " << «Guard»::«alive» << endl;
    }
    cout << "result " << work(2) << endl;
    cout << "end " << «Guard»::«alive» << endl;
    return 0;
}
==== python
class «Guard»:
    «alive» = 0

    def __init__(self, name):
        self.name_ = name

    def __enter__(self):
        «Guard».«alive» += 1
        print(f"enter {self.name_}")
        return self

    def __exit__(self, exc_type, exc, tb):
        «Guard».«alive» -= 1
        print(f"leave {self.name_}")

    def name(self):
        return self.name_


def work(depth):
    with «Guard»(f"level{depth}"):
        if depth == 0:
            print(f"{«Guard».«alive»} alive")
            return 1
        return work(depth - 1) * 2


def main():
    with «Guard»("«first»"):
        with «Guard»("«second»") as b, «Guard»("«third»") as c:
            print(f"{b.name()}+{c.name()}: {«Guard».«alive»}")
        print("result ", end="")
        print(work(2))
        print(f"end {«Guard».«alive»}")


if __name__ == "__main__":
    main()
