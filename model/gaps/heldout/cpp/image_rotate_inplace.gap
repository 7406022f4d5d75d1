topics: 2D vectors, swap, reverse, nested loop index arithmetic, templates
==== cpp
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

template <typename T>
class Grid {
public:
    Grid(int w, int h, T fill = T()) : w_(w), h_(h), cells_(w * h, fill) {}

    T& at(int x, int y) { return cells_[y * w_ + x]; }
    const T& at(int x, int y) const { return cells_[y * w_ + x]; }
    // coordinates wrap around both borders
    T wrap(int x, int y) const { return at(((x % w_) + w_) % w_, ((y % h_) + h_) % h_); }

    Grid rotated() const {
        Grid g(h_, w_);
        for (int y = 0; y < h_; ++y)
            for (int x = 0; x < w_; ++x) g.at(h_ - 1 - y, x) = at(x, y);
        return g;
    }

    Grid& mirror() {
        for (int y = 0; y < h_; y++)
            for (int l = 0, r = w_ - 1; l < r; ++l, --r) std::swap(at(l, y), at(r, y));
        return *this;
    }

    template <typename F>
    int count(F pred) const { return std::count_if(cells_.begin(), cells_.end(), pred); }

    int width() const { return w_; }
    int height() const { return h_; }

private:
    int w_, h_;
    std::vector<T> cells_;
};

static std::string row(const Grid<char>& g, int y) {
    std::string s;
    for (int x = 0; x < g.width(); ++x) s += g.at(x, y);
    return s;
}

int main() {
    Grid<char> g(4, 3, '.');
    const char* src[] = {"F##.", "#..x", "#o.."};
    for (int y = 0; y < 3; y++)
        for (int x = 0; src[y][x]; x++) g.at(x, y) = src[y][x];

    Grid<char> r = g.rotated();
    for (int y = 0; y < r.height(); ++y) std::cout << row(r, y) << (y == r.height() - 1 ? "\n" : "|");
    Grid<char> same = g;
    same.mirror().at(0, 0) = '@';
    std::cout << row(same, 0) << ' ' << row(g, 0) << ' ' << row(r.rotated().rotated().rotated(), 1) << '\n';
    std::cout << g.wrap(-1, -2) << g.wrap(5, 2) << g.wrap(-4, 3) << ' ' << g.count([](char c) { return c == '#'; }) << '\n';

    Grid<int> heat(3, 2);
    int k = 0;
    for (int y = 0; y < 2; ++y)
        for (int x = 0; x < 3; ++x) heat.at(x, y) = k++ * 3 - 7;
    const int limit = 0;
    std::cout << heat.count([limit](int v) { return v < limit; }) << ' ' << heat.at(2, 1) << ' ' << heat.wrap(-1, 0) / 2 << ' ' << heat.rotated().at(0, 0) % 4 << '\n';
}
