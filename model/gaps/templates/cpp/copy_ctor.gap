topics: copy constructor, assignment operator, destructor, new[] and delete[], deep copy
Buffer = Buffer|IntArray|Block
n = int 3..5
fillv = int 2..9
resize = resize|grow|extend
==== cpp
#include <iostream>
using namespace std;

class «Buffer» {
    int* data;
    int size;

public:
    «Buffer»(int n, int fill = 0) : data(new int[n]), size(n) {
        for (int i = 0; i < n; ++i) data[i] = fill + i;
    }

    «Buffer»(const «Buffer»& other) : data(new int[other.size]), size(other.size) {
        for (int i = 0; i < size; ++i) data[i] = other.data[i];
        cout << "copied " << size << "\n";
    }

    «Buffer»& operator=(const «Buffer»& other) {
        if (this == &other) return *this;
        delete[] data;
        size = other.size;
        data = new int[size];
        for (int i = 0; i < size; ++i) data[i] = other.data[i];
        cout << "assigned " << size << "\n";
        return *this;
    }

    ~«Buffer»() { delete[] data; }

    void «resize»(int n) {
        int* bigger = new int[n]();
        for (int i = 0; i < n && i < size; ++i) bigger[i] = data[i];
        delete[] data;
        data = bigger;
        size = n;
    }

    int& operator[](int i) { return data[i]; }
    const int& operator[](int i) const { return data[i]; }
    int length() const { return size; }
};

int sum(«Buffer» b) {
    int s = 0;
    for (int i = 0; i < b.length(); ++i) {
        s += b[i];
        b[i] = 0;
    }
    return s;
}

int main() {
    «Buffer» a(«n», «fillv»);
    «Buffer» b = a;
    b[0] = 100;
    cout << a[0] << " " << b[0] << endl;
    cout << sum(a) << endl;
    cout << sum(b) << endl;
    b.«resize»(«n» + 2);
    b[«n»] += 7;
    a = b;
    b[1] = -1;
    for (int i = 0; i < a.length(); ++i) cout << a[i] << ",";
    cout << endl;
    a = a;
    return 0;
}
==== python
class «Buffer»:
    def __init__(self, n, fill=0):
        self.data = [fill + i for i in range(n)]
        self.size = n

    def copy(self):
        other = «Buffer»(0)
        other.data = self.data[:]
        other.size = self.size
        print(f"copied {self.size}")
        return other

    def assign(self, other):
        if self is other:
            return self
        self.data = other.data[:]
        self.size = other.size
        print(f"assigned {self.size}")
        return self

    def «resize»(self, n):
        bigger = [0] * n
        for i in range(min(n, self.size)):
            bigger[i] = self.data[i]
        self.data = bigger
        self.size = n

    def __getitem__(self, i):
        return self.data[i]

    def __setitem__(self, i, value):
        self.data[i] = value

    def length(self):
        return self.size


def sum(b):
    b = b.copy()
    s = 0
    for i in range(b.length()):
        s += b[i]
        b[i] = 0
    return s


def main():
    a = «Buffer»(«n», «fillv»)
    b = a.copy()
    b[0] = 100
    print(f"{a[0]} {b[0]}")
    print(sum(a))
    print(sum(b))
    b.«resize»(«n» + 2)
    b[«n»] += 7
    a.assign(b)
    b[1] = -1
    for i in range(a.length()):
        print(a[i], end=",")
    print()
    a.assign(a)


if __name__ == "__main__":
    main()
