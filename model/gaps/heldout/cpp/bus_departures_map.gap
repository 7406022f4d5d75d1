topics: std::map lower_bound, iterators, erase while iterating, default insertion
==== cpp
#include <cstdio>
#include <iostream>
#include <map>
#include <set>
#include <string>
using namespace std;

int parse(const string& s) { return stoi(s.substr(0, 2)) * 60 + stoi(s.substr(3)); }

string show(int m) {
    char buf[8];
    snprintf(buf, sizeof buf, "%02d:%02d", m / 60 % 24, m % 60);
    return buf;
}

int main() {
    map<int, string> departures;
    for (const char* e : {"06:10 12", "06:40 7", "07:05 12", "07:05 44", "23:50 N1"}) {
        string line(e);
        departures[parse(line)] = line.substr(6);
    }
    cout << departures.size() << " entries" << endl;

    auto next = departures.lower_bound(parse("06:40"));
    auto after = departures.upper_bound(parse("06:40"));
    cout << show(next->first) << " line " << next->second << ", then " << show(after->first) << " line " << after->second << endl;

    auto it = departures.lower_bound(parse("23:51"));
    if (it == departures.end()) {
        it = departures.begin();
        cout << "tomorrow " << show(it->first + 24 * 60) << endl;
    }

    int delay = 7;
    map<int, string> shifted;
    for (auto& [time, line] : departures) {
        if (line.size() > 1) line += '*';
        shifted.emplace(time + delay++, line);
    }
    for (auto i = departures.begin(); i != departures.end();)
        if (i->first % 2) i = departures.erase(i); else ++i;
    for (const auto& p : departures) cout << show(p.first) << '=' << p.second << ' ';
    cout << "| " << shifted.rbegin()->second << show(shifted.rbegin()->first) << endl;

    map<string, int> perLine;
    for (auto& kv : shifted) ++perLine[kv.second];
    if (perLine["99"] == 0) cout << perLine.size() << " lines, count(7)=" << perLine.count("7") << endl;
    multiset<int> gaps;
    for (auto a = shifted.begin(), b = std::next(a); b != shifted.end(); ++a, ++b) gaps.insert(b->first - a->first);
    gaps.insert(31);
    cout << *gaps.begin() << ' ' << *prev(gaps.end()) << ' ' << gaps.count(31) << ' ' << distance(gaps.begin(), gaps.find(31)) << endl;
    gaps.erase(gaps.find(31));
    cout << gaps.size() << ' ' << gaps.erase(31) << ' ' << gaps.size() << endl;
}
