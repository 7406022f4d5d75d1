topics: sort with lambda, vector erase, pair comparison, iterator arithmetic, lower_bound on vector
==== cpp
#include <algorithm>
#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

using Span = std::pair<int, int>;

static std::vector<Span> merged(std::vector<Span> v) {
    std::sort(v.begin(), v.end());
    size_t w = 0;
    for (size_t i = 0; i < v.size(); ++i) {
        if (w && v[i].first <= v[w - 1].second)
            v[w - 1].second = std::max(v[w - 1].second, v[i].second);
        else
            v[w++] = v[i];
    }
    v.resize(w);
    return v;
}

static void print(const char* label, const std::vector<Span>& v) {
    std::cout << label;
    for (auto [a, b] : v) std::cout << ' ' << a << ".." << b;
    std::cout << " (" << v.size() << ")\n";
}

int main() {
    std::vector<Span> bookings{{9, 12}, {1, 3}, {14, 15}, {2, 5}, {11, 13}, {15, 18}, {-7, -4}};
    auto m = merged(bookings);
    print("merged", m);
    std::cout << "first booking still " << bookings.front().first << '\n';

    auto it = std::lower_bound(m.begin(), m.end(), Span{10, 0});
    std::cout << "insert at " << it - m.begin() << ", before " << (--it)->first << '\n';

    std::stable_sort(bookings.begin(), bookings.end(), [](const Span& a, const Span& b) {
        return a.second - a.first > b.second - b.first;
    });
    print("by length", bookings);

    bookings.erase(std::remove_if(bookings.begin(), bookings.end(), [](Span s) { return s.first % 2 != 0; }), bookings.end());
    print("even", bookings);

    int covered = std::accumulate(m.begin(), m.end(), 0, [](int s, const Span& x) { return s + x.second - x.first; });
    double mean = covered / m.size();
    int mid = (m[0].first + m[0].second) / 2;
    std::cout << covered << ' ' << mean << ' ' << mid << ' ' << m[0].first / 4 << ' ' << m[0].first % 4 << '\n';

    std::vector<int> days(6);
    std::iota(days.begin(), days.end(), -2);
    std::rotate(days.begin(), days.begin() + 2, days.end());
    std::partial_sum(days.begin(), days.end(), days.begin());
    for (int d : days) std::cout << d << ' ';
    std::nth_element(days.begin(), days.begin() + 2, days.end());
    auto [lo, hi] = std::minmax_element(days.begin(), days.end());
    std::cout << "| " << days[2] << ' ' << *lo << ' ' << *hi << ' ' << std::count(days.begin(), days.end(), 6) << '\n';

    days.insert(days.begin() + 1, 2, 77);
    days.erase(days.begin() + 3, days.end() - 1);
    std::vector<int> other(days.rbegin(), days.rend());
    std::cout << days.size() << ' ' << (days < other) << ' ' << (days == other) << ' ' << other[1] << ' ' << std::adjacent_find(days.begin(), days.end()) - days.begin() << '\n';
}
