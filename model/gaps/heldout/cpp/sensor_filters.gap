topics: templates with functors, deque sliding window, float formatting, static_cast truncation
==== cpp
#include <algorithm>
#include <cmath>
#include <deque>
#include <iomanip>
#include <iostream>
#include <numeric>
#include <vector>

template <typename T>
struct Average {
    T operator()(const std::deque<T>& w) const { return std::accumulate(w.begin(), w.end(), T{}) / static_cast<T>(w.size()); }
};

struct Median {
    int operator()(std::deque<int> w) const {
        std::sort(w.begin(), w.end());
        size_t n = w.size();
        return n % 2 ? w[n / 2] : (w[n / 2 - 1] + w[n / 2]) / 2;
    }
};

template <typename T, typename F>
class Filter {
    std::deque<T> window;
    size_t size;
    F f;
public:
    Filter(size_t n, F fn = F()) : size(n), f(fn) {}
    T operator<<(T sample) {
        window.push_back(sample);
        if (window.size() > size) window.pop_front();
        return f(window);
    }
};

int main() {
    const int raw[] = {10, -13, 8, 400, 9, -2, -2, 7};
    Filter<int, Average<int>> mean(3);
    Filter<double, Average<double>> exact(3);
    Filter<int, Median> median(4);
    for (int r : raw) std::cout << (mean << r) << ' ';
    std::cout << '\n';
    for (int r : raw) std::cout << (median << r) << ' ';
    std::cout << '\n' << std::fixed << std::setprecision(2);
    for (int r : raw) std::cout << (exact << r) << ' ';
    std::cout << '\n';

    int calls = 0;
    auto weighted = [&calls](const std::deque<int>& w) {
        int s = 0, k = 0;
        for (auto it = w.crbegin(); it != w.crend(); ++it) s += *it / ++k;
        return s + 0 * ++calls;
    };
    Filter<int, decltype(weighted)> tail(2, weighted), copy = tail;
    int last = 0;
    for (int i = 0; i < 8; i += 3) last = tail << raw[i];
    std::cout << last << ' ' << (copy << 5) << ' ' << calls << '\n';

    double ema = 0;
    for (int r : raw) ema += 0.25 * (r - ema);
    std::cout << ema << ' ' << static_cast<int>(-ema) << ' ' << std::floor(-ema) << ' ' << std::lround(-2.5) << ' ' << std::round(2.5) << ' ' << std::trunc(-2.7) << ' ' << std::fmod(-7, 3) << '\n';
    std::cout << std::defaultfloat << std::setprecision(4) << ema << ' ' << 1e-5 << ' ' << 123456.0 << ' ' << 5.0 << ' ' << 7 / 2 << ' ' << 7 / 2. << ' ' << int('0' + 3.9) << '\n';
}
