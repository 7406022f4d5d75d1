topics: erase while iterating map and vector, iterators, unordered_map totals, swap and pop
names = words 5..5
days = ints 5..5 0..9
limit = int 2..6
stock = stock|fridge|shelf
==== cpp
#include <iostream>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>
using namespace std;

int main()
{
    string names[] = {«names»};
    int days[] = {«days»};
    map<string, int> «stock»;
    for (int i = 0; i < 5; ++i)
        «stock».insert({names[i], days[i]});

    int thrown = 0;
    for (auto it = «stock».begin(); it != «stock».end();)
    {
        if (it->second < «limit»)
        {
            cout << "throw " << it->first << endl;
            it = «stock».erase(it);
            thrown++;
        }
        else
        {
            it->second--;
            ++it;
        }
    }
    for (auto &kv : «stock»)
        cout << kv.first << ":" << kv.second << " ";
    cout << thrown << endl;

    vector<int> v(days, days + 5);
    for (auto it = v.begin(); it != v.end();)
        if (*it % 2 == 0)
            it = v.erase(it);
        else
            *it++ *= 10;
    for (size_t i = 0; i < v.size();)
    {
        if (v[i] > 60)
        {
            v[i] = v.back();
            v.pop_back();
        }
        else
            i++;
    }
    for (int x : v)
        cout << x << " ";
    cout << v.size() << (v.empty() ? " empty" : "") << endl;

    unordered_map<int, int> seen;
    int repeats = 0;
    for (int d : days)
        if (seen[d]++ > 0)
            repeats++;
    cout << seen.size() << " " << repeats << " " << seen[99] << " " << seen.count(99) << endl;
    return 0;
}
==== python
from collections import defaultdict


def main():
    names = [«names»]
    days = [«days»]
    «stock» = {}
    for i in range(5):
        «stock».setdefault(names[i], days[i])

    thrown = 0
    for key in sorted(«stock»):
        if «stock»[key] < «limit»:
            print(f"throw {key}")
            del «stock»[key]
            thrown += 1
        else:
            «stock»[key] -= 1
    for key in sorted(«stock»):
        print(f"{key}:{«stock»[key]} ", end="")
    print(thrown)

    v = [x * 10 for x in days if x % 2 != 0]
    i = 0
    while i < len(v):
        if v[i] > 60:
            v[i] = v[-1]
            v.pop()
        else:
            i += 1
    for x in v:
        print(x, end=" ")
    print(f"{len(v)}{' empty' if not v else ''}")

    seen = defaultdict(int)
    repeats = 0
    for d in days:
        if seen[d] > 0:
            repeats += 1
        seen[d] += 1
    print(f"{len(seen)} {repeats} {seen[99]} {int(99 in seen)}")


if __name__ == "__main__":
    main()
