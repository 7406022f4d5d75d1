topics: getline on stringstream, counters with ++map[key], isupper, longest word by reference, numeric_limits
w = words 4..4
Stats = Stats|Report|Summary
scan = scan|analyse|readText
==== cpp
#include <cctype>
#include <iostream>
#include <limits>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

struct «Stats» {
    int lines = 0, words = 0, capitals = 0;
    int shortest = numeric_limits<int>::max();
    string longest;
    vector<int> lengths;
};

void «scan»(istream& in, «Stats»& st) {
    string line;
    while (getline(in, line)) {
        ++st.lines;
        if (line.empty() || line[0] == '#') continue;
        istringstream ls(line);
        string w;
        while (ls >> w) {
            while (!w.empty() && ispunct(w.back())) w.pop_back();
            int n = w.size();
            if (n == 0) continue;
            st.words++;
            if (isupper(w[0])) st.capitals++;
            if (n > (int)st.longest.size()) st.longest = w;
            st.shortest = min(st.shortest, n);
            if ((int)st.lengths.size() <= n) st.lengths.resize(n + 1);
            st.lengths[n]++;
        }
    }
}

int main() {
    vector<string> w = {«w»};
    w[1][0] = toupper(w[1][0]);
    string text = w[0] + " " + w[1] + ".\n# comment " + w[2] + "\n\n";
    text += "A " + w[2] + ", " + w[3] + "!!  ...\n";
    «Stats» st;
    istringstream in(text);
    «scan»(in, st);
    cout << st.lines << " lines, " << st.words << " words, " << st.capitals << " capitals\n";
    cout << "longest " << st.longest << ", shortest " << st.shortest << '\n';
    for (size_t i = 0; i < st.lengths.size(); ++i)
        if (st.lengths[i]) cout << i << ": " << string(st.lengths[i], '*') << '\n';
    «Stats» empty;
    cout << (empty.shortest == numeric_limits<int>::max()) << empty.longest.empty() << endl;
}
==== python
import string

INT_MAX = 2**31 - 1


class «Stats»:
    def __init__(self):
        self.lines = 0
        self.words = 0
        self.capitals = 0
        self.shortest = INT_MAX
        self.longest = ""
        self.lengths = []


def «scan»(in_, st):
    for line in in_.splitlines():
        st.lines += 1
        if not line or line[0] == "#":
            continue
        for w in line.split():
            w = w.rstrip(string.punctuation)
            n = len(w)
            if n == 0:
                continue
            st.words += 1
            if w[0].isupper():
                st.capitals += 1
            if n > len(st.longest):
                st.longest = w
            st.shortest = min(st.shortest, n)
            if len(st.lengths) <= n:
                st.lengths += [0] * (n + 1 - len(st.lengths))
            st.lengths[n] += 1


def main():
    w = [«w»]
    w[1] = w[1][0].upper() + w[1][1:]
    text = w[0] + " " + w[1] + ".\n# comment " + w[2] + "\n\n"
    text += "A " + w[2] + ", " + w[3] + "!!  ...\n"
    st = «Stats»()
    «scan»(text, st)
    print(f"{st.lines} lines, {st.words} words, {st.capitals} capitals")
    print(f"longest {st.longest}, shortest {st.shortest}")
    for i in range(len(st.lengths)):
        if st.lengths[i]:
            print(f"{i}: {'*' * st.lengths[i]}")
    empty = «Stats»()
    print(f"{int(empty.shortest == INT_MAX)}{int(not empty.longest)}")


if __name__ == "__main__":
    main()
