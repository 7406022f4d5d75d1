topics: simulation, array of pointers to structs, nullptr checks, static member counter, delete
Lot = Lot|Garage|CarPark
park = park|enter|arrive
plates = words 4..4
slots = int 2..3
rate = int 2..5
==== cpp
#include <array>
#include <iostream>
#include <string>
using namespace std;

const int SLOTS = «slots»;

struct Car {
    string plate;
    int since;
    static int made;
    Car(string p, int t) : plate(p), since(t) { ++made; }
};

int Car::made = 0;

class «Lot» {
    array<Car*, SLOTS> slots{};
    int income = 0;

public:
    int «park»(const string& plate, int now) {
        for (int i = 0; i < SLOTS; i++) {
            if (slots[i] != nullptr) continue;
            slots[i] = new Car(plate, now);
            return i;
        }
        return -1;
    }

    bool leave(const string& plate, int now) {
        for (auto& slot : slots)
            if (slot && slot->plate == plate) {
                int hours = (now - slot->since + 59) / 60;
                income += hours * «rate»;
                delete slot;
                slot = nullptr;
                return true;
            }
        return false;
    }

    int used() const {
        int n = 0;
        for (Car* c : slots) n += c != nullptr;
        return n;
    }

    int earned() const { return income; }
};

int main() {
    string plates[] = {«plates»};
    «Lot» lot;
    int minute = 0;
    for (auto& p : plates) {
        int at = lot.«park»(p, minute);
        if (at < 0)
            cout << p << " turned away" << endl;
        else
            cout << p << " in " << at << endl;
        minute += 45;
    }
    for (int i = 3; i >= 0; --i, minute += 10)
        cout << plates[i] << (lot.leave(plates[i], minute) ? " left" : " unknown") << endl;
    cout << "slot " << lot.«park»("again", minute) << endl;
    cout << lot.used() << " used, " << lot.earned() << " earned, " << Car::made << " cars" << endl;
    return 0;
}
==== python
SLOTS = «slots»


class Car:
    made = 0

    def __init__(self, p, t):
        self.plate = p
        self.since = t
        Car.made += 1


class «Lot»:
    def __init__(self):
        self.slots = [None] * SLOTS
        self.income = 0

    def «park»(self, plate, now):
        for i in range(SLOTS):
            if self.slots[i] is not None:
                continue
            self.slots[i] = Car(plate, now)
            return i
        return -1

    def leave(self, plate, now):
        for i, slot in enumerate(self.slots):
            if slot is not None and slot.plate == plate:
                hours = (now - slot.since + 59) // 60
                self.income += hours * «rate»
                self.slots[i] = None
                return True
        return False

    def used(self):
        n = 0
        for c in self.slots:
            n += c is not None
        return n

    def earned(self):
        return self.income


def main():
    plates = [«plates»]
    lot = «Lot»()
    minute = 0
    for p in plates:
        at = lot.«park»(p, minute)
        if at < 0:
            print(f"{p} turned away")
        else:
            print(f"{p} in {at}")
        minute += 45
    for i in range(3, -1, -1):
        print(f"{plates[i]}{' left' if lot.leave(plates[i], minute) else ' unknown'}")
        minute += 10
    print(f"slot {lot.«park»('again', minute)}")
    print(f"{lot.used()} used, {lot.earned()} earned, {Car.made} cars")


if __name__ == "__main__":
    main()
