topics: lambdas, capture by value and by reference, std::function, function pointers, transform
apply = mapAll|runAll|process
factor = int 2..9
vals = ints 4..5 1..20
counter = counter|hits|used
==== cpp
#include <algorithm>
#include <functional>
#include <iostream>
#include <vector>
using namespace std;

int twice(int x) { return 2 * x; }
int negate_(int x) { return -x; }

vector<int> «apply»(const vector<int>& v, function<int(int)> f) {
    vector<int> out(v.size());
    transform(v.begin(), v.end(), out.begin(), f);
    return out;
}

function<int()> makeCounter(int start) {
    return [start]() mutable { return start++; };
}

void print(const vector<int>& v) {
    for (size_t i = 0; i < v.size(); ++i) cout << (i ? " " : "") << v[i];
    cout << endl;
}

int main() {
    vector<int> v{«vals»};
    int factor = «factor», «counter» = 0;

    auto byValue = [factor](int x) { return x * factor; };
    auto byRef = [&factor, &«counter»](int x) {
        «counter»++;
        return x * factor;
    };
    factor = 100;
    print(«apply»(v, byValue));
    print(«apply»(v, byRef));
    cout << "calls " << «counter» << endl;

    int (*table[])(int) = {twice, negate_};
    for (auto f : table) print(«apply»(v, f));

    function<int(int)> fact = [&fact](int n) { return n < 2 ? 1 : n * fact(n - 1); };
    cout << fact(«factor») << endl;

    auto next = makeCounter(5), other = makeCounter(50);
    next();
    cout << next() << " ";
    cout << next() << " " << other() << endl;

    int sum = 0;
    for_each(v.begin(), v.end(), [&](int x) { sum += x; });
    auto compose = [](auto f, auto g) { return [f, g](int x) { return f(g(x)); }; };
    cout << sum << " " << compose(twice, negate_)(sum) << endl;
    return 0;
}
==== python
def twice(x):
    return 2 * x


def negate_(x):
    return -x


def «apply»(v, f):
    return [f(x) for x in v]


def makeCounter(start):
    def counter():
        nonlocal start
        result = start
        start += 1
        return result

    return counter


def print_(v):
    print(" ".join(str(x) for x in v))


def main():
    v = [«vals»]
    factor = «factor»
    «counter» = 0

    def byValue(x, factor=factor):
        return x * factor

    def byRef(x):
        nonlocal «counter»
        «counter» += 1
        return x * factor

    factor = 100
    print_(«apply»(v, byValue))
    print_(«apply»(v, byRef))
    print(f"calls {«counter»}")

    table = [twice, negate_]
    for f in table:
        print_(«apply»(v, f))

    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    print(fact(«factor»))

    next = makeCounter(5)
    other = makeCounter(50)
    next()
    print(next(), end=" ")
    print(f"{next()} {other()}")

    sum = 0
    for x in v:
        sum += x

    def compose(f, g):
        return lambda x: f(g(x))

    print(f"{sum} {compose(twice, negate_)(sum)}")


if __name__ == "__main__":
    main()
