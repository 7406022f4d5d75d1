topics: simulation, Map.entrySet, null check, Optional, getters kept
Lot = Lot|Garage|ParkingDeck
park = park|enter|admit
spaces = int 2..3
rate = int 150..400
==== java
import java.util.*;

class «Lot» {
    private final String[] slots;
    private final Map<String, Integer> arrivals = new TreeMap<>();
    private final int rate;
    private int income = 0;

    «Lot»(int size, int rate) {
        slots = new String[size];
        this.rate = rate;
    }

    Optional<Integer> «park»(String plate, int minute) {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == null) {
                slots[i] = plate;
                arrivals.putIfAbsent(plate, minute);
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    int leave(String plate, int minute) {
        Integer since = arrivals.remove(plate);
        if (since == null) return -1;
        for (int i = 0; i < slots.length; i++) {
            if (plate.equals(slots[i])) slots[i] = null;
        }
        int hours = (minute - since + 59) / 60; // every started hour counts
        int fee = Math.max(1, hours) * rate;
        income += fee;
        return fee;
    }

    int getIncome() { return income; }

    int getFree() {
        int free = 0;
        for (String s : slots) free += s == null ? 1 : 0;
        return free;
    }

    void report() {
        for (Map.Entry<String, Integer> e : arrivals.entrySet()) {
            System.out.println("  " + e.getKey() + " since " + e.getValue());
        }
        System.out.println("  free " + getFree() + ", income " + getIncome() / 100 + "." + String.format("%02d", getIncome() % 100));
    }
}

class ParkingMain {
    public static void main(String[] args) {
        «Lot» lot = new «Lot»(«spaces», «rate»);
        String[] plates = {"B-17", "A-03", "C-99", "A-04"};
        int clock = 0;
        for (String p : plates) {
            Optional<Integer> slot = lot.«park»(p, clock += 25);
            System.out.println(p + (slot.isPresent() ? " in slot " + slot.get() : " turned away"));
        }
        lot.report();
        System.out.println(lot.leave("B-17", 86) + " " + lot.leave("Z-00", 90) + " " + lot.leave("A-03", 51));
        System.out.println(lot.«park»("D-05", 99).orElse(-1));
        lot.report();
    }
}
==== python
class «Lot»:
    def __init__(self, size, rate):
        self.slots = [None] * size
        self.arrivals = {}
        self.rate = rate
        self.income = 0

    def «park»(self, plate, minute):
        for i in range(len(self.slots)):
            if self.slots[i] is None:
                self.slots[i] = plate
                self.arrivals.setdefault(plate, minute)
                return i
        return None

    def leave(self, plate, minute):
        since = self.arrivals.pop(plate, None)
        if since is None:
            return -1
        for i in range(len(self.slots)):
            if plate == self.slots[i]:
                self.slots[i] = None
        hours = int((minute - since + 59) / 60)  # every started hour counts
        fee = max(1, hours) * self.rate
        self.income += fee
        return fee

    def getIncome(self):
        return self.income

    def getFree(self):
        free = 0
        for s in self.slots:
            free += 1 if s is None else 0
        return free

    def report(self):
        for plate in sorted(self.arrivals):
            print(f"  {plate} since {self.arrivals[plate]}")
        print(f"  free {self.getFree()}, income {self.getIncome() // 100}.{self.getIncome() % 100:02d}")


def main():
    lot = «Lot»(«spaces», «rate»)
    plates = ["B-17", "A-03", "C-99", "A-04"]
    clock = 0
    for p in plates:
        clock += 25
        slot = lot.«park»(p, clock)
        print(p + (f" in slot {slot}" if slot is not None else " turned away"))
    lot.report()
    print(f"{lot.leave('B-17', 86)} {lot.leave('Z-00', 90)} {lot.leave('A-03', 51)}")
    slot = lot.«park»("D-05", 99)
    print(slot if slot is not None else -1)
    lot.report()


if __name__ == "__main__":
    main()
