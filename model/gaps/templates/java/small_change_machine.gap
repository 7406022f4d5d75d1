topics: integer division, modulo, arrays, ternary plural
Coins = coins|pieces|units
cents = int 137..999
paid = int 1000..2000
==== java
public class Main {
    static final int[] VALUES = {500, 200, 100, 50, 20, 10, 5, 2, 1};

    static int[] change(int amount) {
        int[] «Coins» = new int[VALUES.length];
        for (int i = 0; i < VALUES.length; i++) {
            «Coins»[i] = amount / VALUES[i];
            amount %= VALUES[i];
        }
        return «Coins»;
    }

    public static void main(String[] args) {
        int price = «cents», paid = «paid»;
        int back = paid - price;
        int total = 0;
        int[] «Coins» = change(back);
        for (int i = 0; i < «Coins».length; i++) {
            if («Coins»[i] == 0) continue;
            total += «Coins»[i];
            String unit = VALUES[i] >= 100 ? VALUES[i] / 100 + " euro" : VALUES[i] + " cent";
            System.out.println(«Coins»[i] + " x " + unit + («Coins»[i] > 1 ? "s" : ""));
        }
        System.out.println(total + " pieces, " + back / 100.0 + " back");
        int debt = price - paid;
        System.out.println(debt / 100 + " and " + debt % 100 + " or " + Math.floorDiv(debt, 100) + " and " + Math.floorMod(debt, 100));
    }
}
==== python
import math

VALUES = [500, 200, 100, 50, 20, 10, 5, 2, 1]


def change(amount):
    «Coins» = [0] * len(VALUES)
    for i in range(len(VALUES)):
        «Coins»[i] = amount // VALUES[i]
        amount %= VALUES[i]
    return «Coins»


def main():
    price, paid = «cents», «paid»
    back = paid - price
    total = 0
    «Coins» = change(back)
    for i in range(len(«Coins»)):
        if «Coins»[i] == 0:
            continue
        total += «Coins»[i]
        unit = f"{VALUES[i] // 100} euro" if VALUES[i] >= 100 else f"{VALUES[i]} cent"
        print(f"{«Coins»[i]} x {unit}{'s' if «Coins»[i] > 1 else ''}")
    print(f"{total} pieces, {back / 100.0} back")
    debt = price - paid
    print(f"{int(debt / 100)} and {int(math.fmod(debt, 100))} or {debt // 100} and {debt % 100}")


if __name__ == "__main__":
    main()
