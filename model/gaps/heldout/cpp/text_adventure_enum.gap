topics: enum class with casts, array of structs, pointers to members of array, switch
==== cpp
#include <cstring>
#include <iostream>
#include <string>

enum class Dir : int { North = 0, East, South, West, Count };
enum Item { KEY = 1, LAMP = 2, ROPE = 4, ALL = KEY | LAMP | ROPE };

struct Room {
    const char* title;
    int exits[4];
    unsigned items;
    int visits;
};

static Room rooms[] = {
    {"hall", {1, -1, -1, 2}, 0, 0},
    {"attic", {-1, -1, 0, -1}, KEY | ROPE, 0},
    {"cellar", {-1, 0, 3, -1}, LAMP, 0},
    {"vault", {2, -1, -1, -1}, 0, 0},
};

static Dir opposite(Dir d) { return static_cast<Dir>((static_cast<int>(d) + 2) % static_cast<int>(Dir::Count)); }

static bool walk(Room*& at, Dir d, unsigned& bag) {
    int to = at->exits[(int)d];
    if (to < 0) return false;
    if (std::strcmp(rooms[to].title, "vault") == 0 && !(bag & KEY)) return false;
    at = rooms + to;
    at->visits++;
    bag |= at->items;
    at->items = 0;
    return true;
}

int main() {
    Room* here = &rooms[0];
    unsigned bag = 0;
    const std::string path = "wsnensnwsx";
    int blocked = 0, index = 0;
    for (char c : path) {
        Dir d;
        switch (c) {
            case 'n': d = Dir::North; break;
            case 'e': d = Dir::East; break;
            case 's': d = Dir::South; break;
            case 'w': d = Dir::West; break;
            default: std::cout << "bad move " << c << " at " << index << '\n'; continue;
        }
        ++index;
        if (!walk(here, d, bag)) { blocked++; continue; }
        std::cout << here->title[0] << here - rooms << (bag == ALL ? "!" : "") << ' ';
    }
    std::cout << "in " << here->title << " blocked " << blocked << " bag " << bag << '\n';
    Room copy = *here;
    copy.visits = 99;
    Room* p = rooms;
    while (p < rooms + 4) std::cout << p->title << ':' << p++->visits << (p == rooms + 4 ? '\n' : ' ');
    std::cout << (int)opposite(Dir::West) << ' ' << (int)opposite(Dir::North) << ' ' << (bag & ~LAMP) << ' ' << !(bag ^ ALL) << '\n';
    std::cout << sizeof(rooms) / sizeof(rooms[0]) << ' ' << std::strlen(rooms[2].title) << ' ' << rooms[2].title + 3 << ' ' << *(rooms[1].title + 1) << '\n';
}
