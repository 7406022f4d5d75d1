topics: stable_sort, sort with several keys, lambdas, tie, structs in vectors, reverse order
Person = Person|Player|Student
names = words 5..5
ages = ints 5..5 18..21
pts = ints 5..5 0..9
bonus = int 1..5
==== cpp
#include <algorithm>
#include <iostream>
#include <string>
#include <tuple>
#include <vector>
using namespace std;

struct «Person»
{
    string name;
    int age;
    int points;

    bool operator<(const «Person» &other) const { return name < other.name; }
};

bool byPoints(const «Person» &a, const «Person» &b)
{
    return a.points > b.points;
}

void list(const string &title, const vector<«Person»> &v)
{
    cout << title << ":";
    for (const auto &p : v)
        cout << " " << p.name << "(" << p.age << "," << p.points << ")";
    cout << "\n";
}

int main()
{
    string names[] = {«names»};
    int ages[] = {«ages»}, points[] = {«pts»};
    vector<«Person»> team;
    for (int i = 0; i < 5; ++i)
        team.push_back(«Person»{names[i], ages[i], points[i]});

    sort(team.begin(), team.end());
    list("name", team);
    stable_sort(team.begin(), team.end(), byPoints);
    list("points", team);
    sort(team.begin(), team.end(), [](const «Person» &a, const «Person» &b) {
        return tie(a.age, b.points, a.name) < tie(b.age, a.points, b.name);
    });
    list("age", team);

    «Person» first = team[0];
    first.points += «bonus»;
    cout << (first.points == team[0].points) << endl;
    «Person» &last = team.back();
    last.points += «bonus»;
    cout << last.points - team[4].points << endl;

    auto youngest = min_element(team.begin(), team.end(),
                                [](auto &a, auto &b) { return a.age < b.age; });
    cout << youngest->name << " " << youngest - team.begin() << endl;
    sort(team.rbegin(), team.rend());
    reverse(team.begin() + 1, team.end());
    list("end", team);
    return 0;
}
==== python
import copy


class «Person»:
    def __init__(self, name, age, points):
        self.name = name
        self.age = age
        self.points = points

    def __lt__(self, other):
        return self.name < other.name


def list(title, v):
    print(f"{title}:", end="")
    for p in v:
        print(f" {p.name}({p.age},{p.points})", end="")
    print()


def main():
    names = [«names»]
    ages = [«ages»]
    points = [«pts»]
    team = []
    for i in range(5):
        team.append(«Person»(names[i], ages[i], points[i]))

    team.sort()
    list("name", team)
    team.sort(key=lambda p: -p.points)
    list("points", team)
    team.sort(key=lambda p: (p.age, -p.points, p.name))
    list("age", team)

    first = copy.copy(team[0])
    first.points += «bonus»
    print(int(first.points == team[0].points))
    last = team[-1]
    last.points += «bonus»
    print(last.points - team[4].points)

    youngest = min(range(len(team)), key=lambda i: team[i].age)
    print(f"{team[youngest].name} {youngest}")
    team.sort(reverse=True)
    team[1:] = reversed(team[1:])
    list("end", team)


if __name__ == "__main__":
    main()
