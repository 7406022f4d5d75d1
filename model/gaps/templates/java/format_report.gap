topics: String.format, printf widths, hex, thousands, repeat
row = row|line|entry
w = words 3
v = ints 3..3 5..99999
d = floats 3..3 0.1..99.9 2
==== java
class Report {
    static String «row»(String name, int amount, double rate) {
        return String.format("%-10s|%7d|%07d|%8.2f|%x", name, amount, amount, rate, amount);
    }

    public static void main(String[] args) {
        String[] names = {«w»};
        int[] amounts = {«v»};
        double[] rates = {«d»};
        int width = «row»("", 0, 0).length();
        System.out.println("=".repeat(width));
        int total = 0;
        for (int i = 0; i < names.length; i++) {
            System.out.println(«row»(names[i], amounts[i], rates[i]));
            total += amounts[i];
        }
        System.out.println("-".repeat(width));
        System.out.printf("total %,d in %d rows, %5.1f%% of goal%n", total, names.length, total * 100.0 / 299993);
        System.out.printf("%s %b %c %+d %10s|%n", names[0].toUpperCase(), total > 1000, names[1].charAt(0), total, names[2]);
        System.out.println(String.format("%3$s %1$s", "a", "b", "c") + " " + String.valueOf(3.0f) + 1 + 2);
    }
}
==== python
def «row»(name, amount, rate):
    return f"{name:<10}|{amount:7d}|{amount:07d}|{rate:8.2f}|{amount:x}"


def main():
    names = [«w»]
    amounts = [«v»]
    rates = [«d»]
    width = len(«row»("", 0, 0))
    print("=" * width)
    total = 0
    for i in range(len(names)):
        print(«row»(names[i], amounts[i], rates[i]))
        total += amounts[i]
    print("-" * width)
    print(f"total {total:,} in {len(names)} rows, {total * 100.0 / 299993:5.1f}% of goal")
    print(f"{names[0].upper()} {str(total > 1000).lower()} {names[1][0]} {total:+d} {names[2]:>10}|")
    print("{2} {0}".format("a", "b", "c") + " " + str(3.0) + str(1) + str(2))


if __name__ == "__main__":
    main()
