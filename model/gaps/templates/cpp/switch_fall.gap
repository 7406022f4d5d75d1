topics: switch, fall-through, enum class, char input
Level = Level|Rank|Tier
gold = Gold|Premium|Vip
rights = rights|perks|describe
cmds = word
==== cpp
#include <iostream>
#include <string>
using namespace std;

enum class «Level» { Guest, Member, «gold» = 10 };

string «rights»(«Level» l) {
    string s;
    switch (l) {
        case «Level»::«gold»:
            s += "lounge ";
            // falls through
        case «Level»::Member:
            s += "discount ";
        case «Level»::Guest:
            s += "entry";
            break;
        default:
            s = "?";
    }
    return s;
}

int score(char c) {
    switch (c) {
        case 'a': case 'e': case 'i': case 'o': case 'u':
            return 2;
        case 'z':
            return 10;
        default:
            return 1;
    }
}

int main() {
    cout << «rights»(«Level»::Guest) << endl;
    cout << «rights»(«Level»::Member) << endl;
    cout << «rights»(«Level»::«gold») << endl;
    cout << static_cast<int>(«Level»::Member) << " " << static_cast<int>(«Level»::«gold») << endl;
    cout << «rights»(static_cast<«Level»>(1)) << endl;
    int points = 0;
    for (char c : string("«cmds»z")) points += score(c);
    cout << points << endl;
}
==== python
from enum import Enum


class «Level»(Enum):
    Guest = 0
    Member = 1
    «gold» = 10


def «rights»(l):
    s = ""
    if l == «Level».«gold»:
        s += "lounge "
        s += "discount "
        s += "entry"
    elif l == «Level».Member:
        s += "discount "
        s += "entry"
    elif l == «Level».Guest:
        s += "entry"
    else:
        s = "?"
    return s


def score(c):
    if c in "aeiou":
        return 2
    elif c == "z":
        return 10
    else:
        return 1


def main():
    print(«rights»(«Level».Guest))
    print(«rights»(«Level».Member))
    print(«rights»(«Level».«gold»))
    print(f"{«Level».Member.value} {«Level».«gold».value}")
    print(«rights»(«Level»(1)))
    points = 0
    for c in "«cmds»z":
        points += score(c)
    print(points)


if __name__ == "__main__":
    main()
