topics: set, multiset, multimap, erase while iterating, lower_bound on sets
vals = ints 7..8 1..12
pivot = int 3..10
names = words 4..4
ages = ints 4..4 20..23
group = byAge|groups|index
==== cpp
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <string>
using namespace std;

int main()
{
    multiset<int> bag{«vals»};
    set<int> uniq(bag.begin(), bag.end());
    cout << bag.size() << " " << uniq.size() << " " << bag.count(«pivot») << endl;

    auto it = uniq.lower_bound(«pivot»);
    cout << (it == uniq.end() ? string("none") : to_string(*it)) << endl;
    if (it != uniq.begin())
        cout << "before: " << *prev(it) << endl;

    // drop the even ones
    for (auto i = uniq.begin(); i != uniq.end();)
    {
        if (*i % 2 == 0)
            i = uniq.erase(i);
        else
            ++i;
    }
    for (int x : uniq)
        cout << x << " ";
    auto res = uniq.insert(«pivot»);
    cout << (res.second ? "new" : "old") << " " << *uniq.begin() << " " << *uniq.rbegin() << endl;

    bag.erase(bag.begin());         // one smallest
    bag.erase(prev(bag.end()));     // one largest
    bag.insert(«pivot»);
    bag.erase(«pivot»);             // all equal ones
    for (auto r = bag.rbegin(); r != bag.rend(); ++r)
        cout << *r << " ";
    cout << endl;

    string names[] = {«names»};
    int ages[] = {«ages»};
    multimap<int, string> «group»;
    for (int i = 0; i < 4; i++)
        «group».emplace(ages[i], names[i]);
    for (auto& [age, name] : «group»)
        cout << age << ":" << name << " ";
    cout << "| " << «group».count(21) << endl;
    return 0;
}
==== python
import bisect


def main():
    bag = sorted([«vals»])
    uniq = sorted(set(bag))
    print(f"{len(bag)} {len(uniq)} {bag.count(«pivot»)}")

    i = bisect.bisect_left(uniq, «pivot»)
    print("none" if i == len(uniq) else str(uniq[i]))
    if i != 0:
        print(f"before: {uniq[i - 1]}")

    # drop the even ones
    uniq = [x for x in uniq if x % 2 != 0]
    for x in uniq:
        print(x, end=" ")
    isNew = «pivot» not in uniq
    if isNew:
        bisect.insort(uniq, «pivot»)
    print(f"{'new' if isNew else 'old'} {uniq[0]} {uniq[-1]}")

    bag.pop(0)  # one smallest
    bag.pop()  # one largest
    bisect.insort(bag, «pivot»)
    bag = [x for x in bag if x != «pivot»]  # all equal ones
    for r in reversed(bag):
        print(r, end=" ")
    print()

    names = [«names»]
    ages = [«ages»]
    «group» = []
    for i in range(4):
        bisect.insort(«group», (ages[i], names[i]), key=lambda e: e[0])
    for age, name in «group»:
        print(f"{age}:{name} ", end="")
    print(f"| {sum(1 for age, _ in «group» if age == 21)}")


if __name__ == "__main__":
    main()
