topics: functors with state, std::function returning closures, lambdas by value vs reference, generic algorithms
==== cpp
#include <algorithm>
#include <functional>
#include <iostream>
#include <iterator>
#include <numeric>
#include <sstream>
#include <string>
#include <vector>

std::function<int()> counter(int from, int step = 1) {
    return [from, step]() mutable { int v = from; from += step; return v; };
}

struct Collatz {
    long n;
    int calls = 0;
    explicit Collatz(long start) : n(start) {}
    long operator()() {
        ++calls;
        long old = n;
        n = n % 2 ? 3 * n + 1 : n / 2;
        return old;
    }
};

template <typename... F>
int chain(int x, F... fs) {
    ((x = fs(x)), ...);
    return x;
}

template <typename T>
std::string join(const std::vector<T>& v, const char* sep = ",") {
    std::ostringstream os;
    std::copy(v.begin(), v.end(), std::ostream_iterator<T>(os, sep));
    std::string s = os.str();
    return s.substr(0, s.size() - std::string(sep).size());
}

int main() {
    auto a = counter(10, -4), b = a;
    int s1 = a() * 100, s2 = a() * 10;
    std::cout << s1 + s2 + a() << ' ' << b() << ' ' << counter(3)() << ' ' << a() % 3 << '\n';

    Collatz gen(7);
    std::vector<long> seq(5), more;
    std::generate(seq.begin(), seq.end(), gen);
    std::generate_n(std::back_inserter(more), 3, std::ref(gen));
    std::cout << join(seq) << ' ' << join(more, "->") << ' ' << gen.calls << '\n';

    int factor = 2;
    auto byValue = [factor](int x) { return x * factor; };
    auto byRef = [&factor](int x) { return x * factor++; };
    factor = 5;
    std::cout << chain(3, byValue, byRef, byRef, [](int x) { return -x / 4; }) << ' ' << factor << '\n';

    std::vector<std::function<int(int)>> fs;
    for (int i = 1; i <= 3; ++i) fs.push_back([i, &factor](int x) { return x * i + factor; });
    factor = 0;
    std::vector<int> out, v{9, 4, 7, 1, 8, 2};
    for (auto& f : fs) out.push_back(f(10));
    std::transform(out.begin(), out.end(), v.rbegin(), out.begin(), std::minus<>());
    std::cout << join(out, " ") << ' ' << std::inner_product(out.begin(), out.end(), v.begin(), 1) << '\n';

    auto mid = std::partition_point(v.begin(), v.end(), [](int x) { return x > 3; });
    std::reverse(v.begin(), mid);
    std::vector<int> w(v.begin(), mid), diffs;
    std::adjacent_difference(v.begin(), v.end(), std::back_inserter(diffs));
    std::cout << join(v) << ' ' << w.size() << ' ' << join(diffs) << ' ' << std::any_of(w.begin(), w.end(), [](int x) { return x == 1; }) << std::is_sorted(w.begin(), w.end()) << '\n';
    std::function<int(int)> fib = [&fib](int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); };
    std::cout << fib(15) << ' ' << (fib ? "set" : "empty") << ' ' << (std::function<int()>() ? "set" : "empty") << '\n';
}
