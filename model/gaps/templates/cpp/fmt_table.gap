topics: iomanip, setw, setprecision, left, right, double output
Item = Item|Product|Article
prices = floats 3..3 0.5..99 2
q = ints 3..3 1..30
words = words 3..3
name = name|label|title
==== cpp
#include <iomanip>
#include <iostream>
#include <string>
using namespace std;

struct «Item» {
    string «name»;
    double price;
    int qty;
};

int main() {
    string names[] = {«words»};
    double prices[] = {«prices»};
    int qty[] = {«q»};
    double total = 0;

    cout << left << setw(14) << "Name" << right << setw(10) << "Price" << setw(6) << "Qty" << "\n";
    cout << setfill('-') << setw(30) << "" << setfill(' ') << "\n";
    for (int i = 0; i < 3; i++) {
        «Item» it{names[i], prices[i], qty[i]};
        cout << left << setw(14) << it.«name» << right << setw(10) << fixed << setprecision(2)
             << it.price << setw(6) << it.qty << "\n";
        total += it.price * it.qty;
    }
    cout << setw(24) << total << "\n";
    cout << setprecision(0) << total << "\n";
    cout.unsetf(ios::fixed);
    cout << setprecision(6) << 1.0 << " " << 2.50 << " " << 1.0 / 3 << " " << 1e7 << " " << 123456.789 << "\n";
    cout << boolalpha << (total > 100) << " " << noboolalpha << (total > 100) << "\n";
    cout << hex << 255 << " " << uppercase << 48879 << dec << " " << setfill('0') << setw(5) << 42 << endl;
    return 0;
}
==== python
class «Item»:
    def __init__(self, «name», price, qty):
        self.«name» = «name»
        self.price = price
        self.qty = qty


def main():
    names = [«words»]
    prices = [«prices»]
    qty = [«q»]
    total = 0.0

    print(f"{'Name':<14}{'Price':>10}{'Qty':>6}")
    print("-" * 30)
    for i in range(3):
        it = «Item»(names[i], prices[i], qty[i])
        print(f"{it.«name»:<14}{it.price:>10.2f}{it.qty:>6}")
        total += it.price * it.qty
    print(f"{total:>24.2f}")
    print(f"{total:.0f}")
    print(f"{1.0:g} {2.50:g} {1.0 / 3:g} {1e7:g} {123456.789:g}")
    print(f"{str(total > 100).lower()} {int(total > 100)}")
    print(f"{255:x} {48879:X} {42:05d}")


if __name__ == "__main__":
    main()
