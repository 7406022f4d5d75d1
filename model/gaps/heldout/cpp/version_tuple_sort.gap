topics: std::tie comparisons, stringstream getline splitting, sort stability, set with comparator
==== cpp
#include <algorithm>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

struct Version {
    int part[3] = {0, 0, 0};
    std::string tag;

    static Version parse(std::string s) {
        Version v;
        auto dash = s.find('-');
        if (dash != std::string::npos) {
            v.tag = s.substr(dash + 1);
            s.erase(dash);
        }
        std::istringstream in(s);
        std::string piece;
        for (int i = 0; i < 3 && std::getline(in, piece, '.'); ++i) v.part[i] = std::stoi(piece);
        return v;
    }

    auto key() const { return std::make_tuple(part[0], part[1], part[2], tag.empty(), tag); }
    bool operator<(const Version& o) const { return key() < o.key(); }
    bool operator==(const Version& o) const { return key() == o.key(); }

    Version& bump(int index) {
        ++part[index];
        std::fill(part + index + 1, part + 3, 0);
        tag.clear();
        return *this;
    }
};

std::ostream& operator<<(std::ostream& os, const Version& v) {
    for (int i = 0; i < 3; i++) os << (i ? "." : "") << v.part[i];
    return v.tag.empty() ? os : os << '-' << v.tag;
}

int main() {
    std::vector<Version> all;
    for (const char* s : {"1.10", "1.9.12", "1.10.0-rc2", "01.2", "1.10.0-rc10", "2", "1.10-a.b"}) all.push_back(Version::parse(s));

    auto sorted = all;
    std::sort(sorted.begin(), sorted.end());
    for (auto& v : sorted) std::cout << v << ' ';
    std::cout << "first was " << all[0] << '\n';

    Version top = *std::max_element(all.begin(), all.end()), next = top;
    next.bump(1).part[2] = 7;
    std::cout << top << ' ' << next << ' ' << next.bump(0) << ' ' << (top < next) << (Version::parse("1.10") == Version::parse("1.10.0")) << '\n';

    auto shorter = [](const std::string& a, const std::string& b) { return a.size() < b.size(); };
    std::set<std::string, decltype(shorter)> tags(shorter);
    for (auto& v : all)
        if (auto [it, fresh] = tags.insert(v.tag); !fresh) std::cout << '"' << v.tag << "\" like \"" << *it << "\" ";
    std::cout << tags.size() << '\n';

    std::stable_sort(all.begin(), all.end(), [](const Version& a, const Version& b) { return a.part[1] % 3 > b.part[1] % 3; });
    for (auto it = all.begin(); it != all.end(); it += 2) {
        std::cout << *it << (all.end() - it > 2 ? " | " : "\n");
        if (all.end() - it < 2) break;
    }
    std::cout << ("1.10" < std::string("1.9")) << ' ' << std::lexicographical_compare(top.part, top.part + 3, next.part, next.part + 2) << ' ' << std::string("b").compare("a") << '\n';
}
