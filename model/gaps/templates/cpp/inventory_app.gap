topics: inventory, map of structs, operator [], references, const methods, printf
Inventory = Inventory|Warehouse|Stockroom
add = add|receive|store
items = words 3..3
q = ints 3..3 2..40
p = floats 3..3 0.25..30 2
need = int 5..30
==== cpp
#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>

struct Stock {
    int qty;
    double price;
};

class «Inventory» {
    std::map<std::string, Stock> stock;
    int moves = 0;

public:
    void «add»(const std::string& item, int qty, double price = -1) {
        Stock& s = stock[item];   // creates an empty entry
        s.qty += qty;
        if (price >= 0) s.price = price;
        ++moves;
    }

    int remove(const std::string& item, int qty) {
        auto it = stock.find(item);
        if (it == stock.end()) throw std::out_of_range("no " + item);
        int taken = qty < it->second.qty ? qty : it->second.qty;
        it->second.qty -= taken;
        if (it->second.qty == 0) stock.erase(it);
        moves++;
        return taken;
    }

    double value() const {
        double sum = 0;
        for (const auto& entry : stock) sum += entry.second.qty * entry.second.price;
        return sum;
    }

    void report() const {
        for (const auto& [name, s] : stock)
            printf("%-12s|%5d|%8.2f\n", name.c_str(), s.qty, s.price);
        printf("%d moves, value %.2f\n", moves, value());
    }
};

int main() {
    const char* names[] = {«items»};
    int qty[] = {«q»};
    double prices[] = {«p»};
    «Inventory» inv;
    for (int i = 0; i < 3; i++) inv.«add»(names[i], qty[i], prices[i]);
    inv.«add»(names[1], 5);
    inv.report();

    for (auto n : names) {
        int got = inv.remove(n, «need»);
        printf("%s: %d%s\n", n, got, got < «need» ? " (short)" : "");
    }
    try {
        inv.remove("nothing", 1);
    } catch (const std::out_of_range& e) {
        printf("%s\n", e.what());
    }
    inv.report();
    return 0;
}
==== python
class Stock:
    def __init__(self):
        self.qty = 0
        self.price = 0.0


class «Inventory»:
    def __init__(self):
        self.stock = {}
        self.moves = 0

    def «add»(self, item, qty, price=-1):
        if item not in self.stock:
            self.stock[item] = Stock()  # creates an empty entry
        s = self.stock[item]
        s.qty += qty
        if price >= 0:
            s.price = price
        self.moves += 1

    def remove(self, item, qty):
        if item not in self.stock:
            raise IndexError(f"no {item}")
        s = self.stock[item]
        taken = qty if qty < s.qty else s.qty
        s.qty -= taken
        if s.qty == 0:
            del self.stock[item]
        self.moves += 1
        return taken

    def value(self):
        sum = 0.0
        for s in self.stock.values():
            sum += s.qty * s.price
        return sum

    def report(self):
        for name, s in sorted(self.stock.items()):
            print(f"{name:<12}|{s.qty:5d}|{s.price:8.2f}")
        print(f"{self.moves} moves, value {self.value():.2f}")


def main():
    names = [«items»]
    qty = [«q»]
    prices = [«p»]
    inv = «Inventory»()
    for i in range(3):
        inv.«add»(names[i], qty[i], prices[i])
    inv.«add»(names[1], 5)
    inv.report()

    for n in names:
        got = inv.remove(n, «need»)
        print(f"{n}: {got}{' (short)' if got < «need» else ''}")
    try:
        inv.remove("nothing", 1)
    except IndexError as e:
        print(e)
    inv.report()


if __name__ == "__main__":
    main()
