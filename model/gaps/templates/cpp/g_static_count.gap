topics: static members, static methods, constants in classes, comparison via this, id counter
Robot = Robot|Drone|Agent
created = created|instances|total
names = words 3..3
start = int 100..900
==== cpp
class «Robot» {
public:
    static const int MAX = 3;

    «Robot»(std::string name) : id(nextId++), name(name) { ++«created»; }
    «Robot»() : «Robot»("unit" + std::to_string(nextId)) {}

    static int count() { return «created»; }
    static bool full() { return «created» >= MAX; }

    bool older(const «Robot»& other) const { return this != &other && id < other.id; }
    «Robot»& rename(const std::string& n) {
        name = n;
        return *this;
    }
    std::string tag() const { return name + "#" + std::to_string(id); }

private:
    static int nextId;
    static int «created»;
    int id;
    std::string name;
};

int «Robot»::nextId = «start»;
int «Robot»::«created»;
==== check cpp
#include <iostream>
#include <string>
«SOURCE»
int main() {
    std::string n[] = {«names»};
    «Robot» a(n[0]), b;
    std::cout << «Robot»::count() << «Robot»::full() << " " << a.tag() << " " << b.tag() << "\n";
    «Robot» c(n[1]);
    std::cout << a.older(b) << b.older(a) << a.older(a) << " " << c.rename(n[2]).tag() << " "
              << «Robot»::count() << «Robot»::full() << «Robot»::MAX + 0 << "\n";
}
==== python
class «Robot»:
    MAX = 3
    nextId = «start»
    «created» = 0

    def __init__(self, name=None):
        if name is None:
            name = f"unit{«Robot».nextId}"
        self.id = «Robot».nextId
        «Robot».nextId += 1
        self.name = name
        «Robot».«created» += 1

    @staticmethod
    def count():
        return «Robot».«created»

    @staticmethod
    def full():
        return «Robot».«created» >= «Robot».MAX

    def older(self, other):
        return self is not other and self.id < other.id

    def rename(self, n):
        self.name = n
        return self

    def tag(self):
        return f"{self.name}#{self.id}"
==== check python
«SOURCE»


n = [«names»]
a = «Robot»(n[0])
b = «Robot»()
print(f"{«Robot».count()}{int(«Robot».full())} {a.tag()} {b.tag()}")
c = «Robot»(n[1])
print(
    f"{int(a.older(b))}{int(b.older(a))}{int(a.older(a))} {c.rename(n[2]).tag()} "
    f"{«Robot».count()}{int(«Robot».full())}{«Robot».MAX}"
)
