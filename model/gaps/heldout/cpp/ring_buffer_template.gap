topics: template class, rule of three, operator[], static members per type, const overloads
==== cpp
#include <iostream>
#include <string>
#include <utility>

template <typename T, int N = 4>
class Ring {
    T* data;
    int head = 0, used = 0;

public:
    static int copies;

    Ring() : data(new T[N]()) {}
    Ring(const Ring& o) : data(new T[N]), head(o.head), used(o.used) {
        for (int i = 0; i < N; i++) data[i] = o.data[i];
        ++copies;
    }
    Ring& operator=(Ring o) {
        std::swap(data, o.data);
        std::swap(head, o.head);
        std::swap(used, o.used);
        return *this;
    }
    ~Ring() { delete[] data; }

    Ring& operator<<(const T& v) {
        data[(head + used) % N] = v;
        if (used < N) ++used; else head = (head + 1) % N;
        return *this;
    }
    bool operator>>(T& out) {
        if (used == 0) return false;
        out = data[head++];
        head %= N;
        --used;
        return true;
    }
    T& operator[](int i) { return data[((head + i) % N + N) % N]; }
    const T& operator[](int i) const { return data[(head + i) % N]; }
    int size() const { return used; }
    explicit operator bool() const { return used == N; }
};

template <typename T, int N>
int Ring<T, N>::copies = 0;

template <typename R>
static void dump(R r) {
    std::string sep = "";
    for (int i = 0; i < r.size(); ++i, sep = ",") std::cout << sep << r[i];
    std::cout << (r ? " full\n" : "\n");
}

int main() {
    Ring<int> a;
    a << 1 << 2 << 3;
    Ring<int> b = a;
    b << 4 << 5;
    dump(a);
    dump(b);
    int x = 0;
    while (b.size() > 2 && b >> x) a[0] += x;
    std::cout << x << ' ' << a[0] << ' ' << a[-1] << ' ' << b[0] << ' ' << b[5] << '\n';
    b = a;
    b[1] = -9;
    a = a;
    std::cout << a[1] << ' ' << b[1] / 2 << ' ' << b[1] % 2 << ' ' << b.size() << '\n';

    Ring<std::string, 2> names;
    names << "ann" << "bob" << "cy";
    std::string out = "?";
    names[0][0] = 'R';
    Ring<std::string, 2> copy(names);
    copy[0] += copy[1];
    std::cout << names[0] << ' ' << copy[0] << ' ' << (names >> out) << (names >> out) << (names >> out) << out << '\n';
    std::cout << Ring<int>::copies << ' ' << Ring<std::string, 2>::copies << ' ' << Ring<int, 8>::copies << '\n';
}
