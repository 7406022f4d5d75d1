topics: functions returning pointers, nullptr checks, pointer to element of vector, arrow operator
Contact = Contact|Friend|Client
find = findByName|lookup|get
names = words 3..3
age = int 18..60
==== cpp
struct «Contact» {
    string name;
    int age;
    «Contact»* boss = nullptr;
};

«Contact»* «find»(vector<«Contact»>& all, const string& name) {
    for (auto& c : all)
        if (c.name == name) return &c;
    return nullptr;
}

const «Contact»* oldest(const vector<«Contact»>& all) {
    const «Contact»* best = nullptr;
    for (const auto& c : all)
        if (!best || c.age > best->age) best = &c;
    return best;
}

int chain(const «Contact»* c) {
    int n = 0;
    while ((c = c->boss)) ++n;
    return n;
}
==== check cpp
#include <iostream>
#include <string>
#include <vector>
using namespace std;
«SOURCE»
int main() {
    string n[] = {«names»};
    vector<«Contact»> all = {{n[0], «age»}, {n[1], 40}, {n[2], 33}};
    if («Contact»* c = «find»(all, n[1])) {
        c->age += 5;
        c->boss = &all[0];
        all[2].boss = c;
    }
    cout << all[1].age << " " << («find»(all, "nobody") == nullptr) << " " << oldest(all)->name << endl;
    cout << chain(&all[2]) << chain(&all[0]) << all[2].boss->boss->age << endl;
    vector<«Contact»> none;
    cout << (oldest(none) ? "some" : "none") << endl;
}
==== python
class «Contact»:
    def __init__(self, name, age, boss=None):
        self.name = name
        self.age = age
        self.boss = boss


def «find»(all, name):
    for c in all:
        if c.name == name:
            return c
    return None


def oldest(all):
    best = None
    for c in all:
        if best is None or c.age > best.age:
            best = c
    return best


def chain(c):
    n = 0
    while (c := c.boss) is not None:
        n += 1
    return n
==== check python
«SOURCE»


n = [«names»]
all = [«Contact»(n[0], «age»), «Contact»(n[1], 40), «Contact»(n[2], 33)]
c = «find»(all, n[1])
if c is not None:
    c.age += 5
    c.boss = all[0]
    all[2].boss = c
print(all[1].age, int(«find»(all, "nobody") is None), oldest(all).name)
print(f"{chain(all[2])}{chain(all[0])}{all[2].boss.boss.age}")
print("some" if oldest([]) is not None else "none")
