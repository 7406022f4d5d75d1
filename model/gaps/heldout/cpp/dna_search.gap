topics: string views by index, find loops, sort with unique, bitmask encoding
==== cpp
#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <string>
#include <vector>

using std::cout;
using std::string;

static int code(char base) {
    switch (base) {
    case 'A': case 'a': return 0;
    case 'C': case 'c': return 1;
    case 'G': case 'g': return 2;
    case 'T': case 't': case 'U': return 3;
    }
    return -1;
}

static string complement(string s) {
    for (auto& ch : s) {
        int k = code(ch);
        ch = k < 0 ? 'N' : "TGCA"[k];
    }
    std::reverse(s.begin(), s.end());
    return s;
}

static std::vector<size_t> occurrences(const string& hay, const string& needle, bool overlap = true) {
    std::vector<size_t> at;
    for (size_t p = hay.find(needle); p != string::npos; p = hay.find(needle, p + (overlap ? 1 : needle.size())))
        at.push_back(p);
    return at;
}

int main() {
    const string genome = "ACGTACGATATATACCGTNACGT";
    cout << occurrences(genome, "ATA").size() << ' ' << occurrences(genome, "ATA", false).size() << ' '
         << occurrences(genome, "GGG").size() << '\n';
    cout << complement(genome) << '\n';

    std::array<int, 4> freq{};
    int unknown = 0;
    for (char c : genome) {
        int k = code(c);
        if (k >= 0) freq[k]++; else unknown++;
    }
    int gc = 100 * (freq[1] + freq[2]) / (int)(genome.size() - unknown);
    cout << freq[0] << ',' << freq[1] << ',' << freq[2] << ',' << freq[3] << " gc " << gc << "%\n";

    std::map<unsigned, int> kmers;
    unsigned window = 0;
    int valid = 0;
    for (char c : genome) {
        int k = code(c);
        if (k < 0) { valid = 0; continue; }
        window = (window << 2 | k) & 0xFF;
        if (++valid >= 4) kmers[window]++;
    }
    auto best = std::max_element(kmers.begin(), kmers.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    cout << kmers.size() << " kmers, best " << best->first << " x" << best->second << '\n';

    std::vector<string> parts;
    for (size_t i = 0; i < genome.size(); i += 3) parts.push_back(genome.substr(i, 3));
    std::sort(parts.begin(), parts.end(), [](const string& a, const string& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    for (auto& p : parts) cout << p << ' ';
    cout << parts.size() << '\n';
    cout << genome.compare(0, 4, "ACGT") << ' ' << (genome.substr(20) < "ACT") << ' ' << genome.rfind('N') << '\n';
}
