topics: struct sorting by several keys, map of structs operator[], ranks with ties, setw tables
==== cpp
#include <algorithm>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Row {
    std::string name;
    int played = 0, points = 0, scored = 0, conceded = 0;
    int diff() const { return scored - conceded; }
};

bool better(const Row& a, const Row& b) {
    if (a.points != b.points) return a.points > b.points;
    if (a.diff() != b.diff()) return a.diff() > b.diff();
    return a.scored > b.scored;
}

int main() {
    std::istringstream in(
        "oak elm 2 0\n"
        "fir ash 1 1\n"
        "elm fir 3 3\n"
        "ash oak 2 0\n"
        "yew yew 9 9\n"
        "elm ash 0 4\n"
        "fir oak x\n");
    std::map<std::string, Row> table;
    std::string home, away, line;
    int h, a, ignored = 0;
    while (std::getline(in, line)) {
        std::istringstream ls(line);
        if (!(ls >> home >> away >> h >> a) || home == away) { ++ignored; continue; }
        Row &r = table[home], &s = table[away];
        r.played++, s.played++;
        r.scored += h, r.conceded += a;
        s.scored += a, s.conceded += h;
        if (h == a) r.points++, s.points++;
        else (h > a ? r : s).points += 3;
    }

    std::vector<Row> rows;
    for (auto& [name, row] : table) {
        Row copy = row;
        copy.name = name;
        row.points = -1;
        rows.push_back(copy);
    }
    std::sort(rows.begin(), rows.end(), [](const Row& x, const Row& y) { return better(x, y) || (!better(y, x) && x.name < y.name); });

    int rank = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || better(rows[i - 1], rows[i])) rank = i + 1;
        std::cout << rank << ". " << std::left << std::setw(5) << rows[i].name << std::right << std::setw(2) << rows[i].points
                  << std::showpos << std::setw(4) << rows[i].diff() << std::noshowpos << '\n';
    }
    std::cout << ignored << " ignored, " << table.size() << " teams, " << table["oak"].points << ' ' << table["sky"].points << ' ' << table.size() << '\n';
    auto it = std::find_if(rows.begin(), rows.end(), [](const Row& r) { return r.diff() < 0; });
    std::cout << it->name << " at " << std::distance(rows.begin(), it) << ' ' << it->diff() / 2 << ' ' << it->diff() % 2 << ' ' << (it->scored * 100 / it->conceded) << "%\n";
}
