topics: iomanip, string building, stringstream extraction, ceil division, tabular output
==== cpp
#include <algorithm>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

std::string justify(const std::vector<std::string>& words, size_t from, size_t to, int width) {
    int chars = 0, gaps = static_cast<int>(to - from) - 1;
    for (size_t i = from; i < to; ++i) chars += words[i].size();
    if (gaps == 0 || to == words.size()) {
        std::string s = words[from];
        while (++from < to) s += ' ' + words[from];
        return s.append(width - s.size(), '_');
    }
    int spaces = width - chars;
    std::string line;
    for (size_t i = from; i < to; i++) {
        line += words[i];
        int here = gaps ? (spaces + gaps - 1) / gaps : 0;
        line += std::string(i + 1 < to ? here : 0, '.');
        spaces -= here;
        gaps--;
    }
    return line;
}

static std::string money(long long cents) {
    std::ostringstream os;
    std::string digits = std::to_string(cents < 0 ? -cents / 100 : cents / 100);
    for (int i = (int)digits.size() - 3; i > 0; i -= 3) digits.insert(i, "'");
    os << (cents < 0 ? "-" : "") << digits << '.' << std::setw(2) << std::setfill('0') << std::abs(cents % 100);
    return os.str();
}

int main() {
    std::istringstream in("The harbour lights went out one by one\n and nobody\tasked why.");
    std::vector<std::string> words;
    for (std::string w; in >> w;) words.push_back(w);

    const int width = 17;
    for (size_t i = 0; i < words.size();) {
        size_t j = i;
        int len = -1;
        while (j < words.size() && len + 1 + (int)words[j].size() <= width) len += 1 + words[j++].size();
        std::cout << justify(words, i, j, width) << "|\n";
        i = j;
    }

    std::cout << money(123456789) << ' ' << money(-5) << ' ' << money(-100099) << ' ' << money(99900) << '\n';
    std::istringstream row("12;7.5;abc;-3");
    int n; double d; char sep; std::string rest;
    row >> n >> sep >> d;
    std::getline(row, rest);
    int bad = 5;
    std::istringstream("x1") >> bad;
    std::cout << n / 5 << sep << d * n << ' ' << rest << ' ' << bad << '\n';

    std::cout << std::setw(6) << 42 << std::left << std::setw(6) << "ab" << std::right << std::setfill('*') << std::setw(6) << -1.5 << '|' << 7 << '\n';
    std::cout << 1.0 << ' ' << 1e6 << ' ' << 1234567.0 << ' ' << 0.1 + 0.2 << ' ' << 1.0 / 3 << ' ' << 100.0 * 1.1 << '\n';
    std::cout << std::fixed << std::setprecision(1) << 0.25 << ' ' << 0.35 << ' ' << 2.5 << ' ' << std::setprecision(0) << 2.5 << ' ' << 3.5 << '\n';
    std::cout << std::hex << std::showbase << 255 << ' ' << std::uppercase << 48879 << std::dec << ' ' << std::boolalpha << (words.size() == 12) << ' ' << std::showpos << 3 << '\n';
}
