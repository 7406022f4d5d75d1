topics: vote counting, max with ties, map iteration, pair swap sorting, percentages, nested continue
names = words 3..3
ballots = ints 9..9 -1..3
winner = winner|leader|best
quota = int 2..4
==== cpp
#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>
using namespace std;

int main() {
    const vector<string> names = {«names»};
    vector<int> ballots = {«ballots»};
    map<string, int> votes;
    int invalid = 0, valid = 0;
    for (int b : ballots) {
        if (b < 0 || b >= (int)names.size()) {
            invalid++;
            continue;
        }
        votes[names[b]]++;
        valid++;
    }

    vector<pair<int, string>> table;
    for (auto& [name, n] : votes) table.push_back({-n, name});
    sort(table.begin(), table.end());
    int rank = 0, previous = 0;
    for (size_t i = 0; i < table.size(); ++i) {
        int n = -table[i].first;
        if (n != previous) rank = i + 1;
        previous = n;
        printf("%d. %-10s %2d %5.1f%%%s\n", rank, table[i].second.c_str(), n, valid ? n * 100.0 / valid : 0.0,
               n >= «quota» ? " *" : "");
    }
    printf("%d invalid, %d%% valid\n", invalid, valid * 100 / (int)ballots.size());

    string «winner»;
    int most = 0;
    bool tie = false;
    for (const auto& name : names) {
        auto it = votes.find(name);
        if (it == votes.end()) continue;
        if (it->second > most) {
            most = it->second;
            «winner» = name;
            tie = false;
        } else if (it->second == most) {
            tie = true;
        }
    }
    puts(tie ? "tie" : («winner» + " wins").c_str());
    return 0;
}
==== python
def main():
    names = [«names»]
    ballots = [«ballots»]
    votes = {}
    invalid = 0
    valid = 0
    for b in ballots:
        if b < 0 or b >= len(names):
            invalid += 1
            continue
        votes[names[b]] = votes.get(names[b], 0) + 1
        valid += 1

    table = []
    for name, n in votes.items():
        table.append((-n, name))
    table.sort()
    rank = 0
    previous = 0
    for i in range(len(table)):
        n = -table[i][0]
        if n != previous:
            rank = i + 1
        previous = n
        percent = n * 100.0 / valid if valid else 0.0
        print(f"{rank}. {table[i][1]:<10} {n:2d} {percent:5.1f}%{' *' if n >= «quota» else ''}")
    print(f"{invalid} invalid, {valid * 100 // len(ballots)}% valid")

    «winner» = ""
    most = 0
    tie = False
    for name in names:
        if name not in votes:
            continue
        if votes[name] > most:
            most = votes[name]
            «winner» = name
            tie = False
        elif votes[name] == most:
            tie = True
    print("tie" if tie else «winner» + " wins")


if __name__ == "__main__":
    main()
