topics: interval scheduling, sort pairs, structured bindings by reference, merge intervals, back()
merge = mergeAll|joinSlots|combine
s = ints 5..5 8..14
len = ints 5..5 1..4
Slot = Slot|Interval|Meeting
==== cpp
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

using «Slot» = pair<int, int>;

vector<«Slot»> «merge»(vector<«Slot»> slots) {
    sort(slots.begin(), slots.end());
    vector<«Slot»> out;
    for (auto& [from, to] : slots) {
        if (!out.empty() && from <= out.back().second)
            out.back().second = max(out.back().second, to);
        else
            out.push_back({from, to});
    }
    return out;
}

int maxMeetings(vector<«Slot»> slots) {
    sort(slots.begin(), slots.end(), [](const «Slot»& a, const «Slot»& b) {
        return a.second == b.second ? a.first < b.first : a.second < b.second;
    });
    int n = 0, free = 0;
    for (auto [from, to] : slots)
        if (from >= free) n++, free = to;
    return n;
}

int main() {
    int start[] = {«s»}, len[] = {«len»};
    vector<«Slot»> slots;
    for (int i = 0; i < 5; i++) slots.emplace_back(start[i], start[i] + len[i]);
    for (auto& [from, to] : slots) {
        if (to > 16) to = 16;
        from--;
    }

    int busy = 0;
    for (auto [from, to] : «merge»(slots)) {
        cout << from << "-" << to << " ";
        busy += to - from;
    }
    cout << "busy " << busy << endl;
    cout << maxMeetings(slots) << " meetings, first added " << slots[0].first << endl;
    auto longest = *max_element(slots.begin(), slots.end(), [](auto& a, auto& b) {
        return a.second - a.first < b.second - b.first;
    });
    cout << longest.first << ":" << longest.second << endl;
}
==== python
def «merge»(slots):
    out = []
    for from_, to in sorted(slots):
        if out and from_ <= out[-1][1]:
            out[-1][1] = max(out[-1][1], to)
        else:
            out.append([from_, to])
    return out


def maxMeetings(slots):
    n = 0
    free = 0
    for from_, to in sorted(slots, key=lambda s: (s[1], s[0])):
        if from_ >= free:
            n += 1
            free = to
    return n


def main():
    start = [«s»]
    len = [«len»]
    slots = []
    for i in range(5):
        slots.append([start[i], start[i] + len[i]])
    for slot in slots:
        if slot[1] > 16:
            slot[1] = 16
        slot[0] -= 1

    busy = 0
    for from_, to in «merge»(slots):
        print(f"{from_}-{to} ", end="")
        busy += to - from_
    print(f"busy {busy}")
    print(f"{maxMeetings(slots)} meetings, first added {slots[0][0]}")
    longest = max(slots, key=lambda s: s[1] - s[0])
    print(f"{longest[0]}:{longest[1]}")


if __name__ == "__main__":
    main()
