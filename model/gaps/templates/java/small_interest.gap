topics: while with counter, long money, rounding, Math.pow, casts
balance = balance|capital|savings
start = int 100..900
goal = int 1000..2500
rate = float 2.5..9.5 1
==== java
class Interest {
    public static void main(String[] args) {
        double «balance» = «start»;
        double rate = «rate» / 100;
        int years = 0;
        while («balance» < «goal») {
            «balance» += «balance» * rate;
            if (years++ % 10 == 0) {
                System.out.println("year " + years + ": " + (int) «balance»);
            }
        }
        System.out.printf("%d years, %.2f%n", years, «balance»);
        double direct = «start» * Math.pow(1 + rate, years);
        System.out.println(Math.abs(direct - «balance») < 1e-6);
        long cents = (long) «start» * 100;
        int left = years;
        while (left-- > 0) cents += Math.round(cents * rate);
        System.out.println(cents / 100 + "." + String.format("%02d", cents % 100) + " " + left);
        System.out.println((int) Math.sqrt(«goal») + " " + Math.hypot(3, 4) + " " + (int) (0.7 * 10 + 0.1) + " " + 1.0 * 7 / 2);
    }
}
==== python
import math


def main():
    «balance» = float(«start»)
    rate = «rate» / 100
    years = 0
    while «balance» < «goal»:
        «balance» += «balance» * rate
        first = years % 10 == 0
        years += 1
        if first:
            print(f"year {years}: {int(«balance»)}")
    print(f"{years} years, {«balance»:.2f}")
    direct = «start» * (1 + rate) ** years
    print(str(abs(direct - «balance») < 1e-6).lower())
    cents = «start» * 100
    left = years
    while left > 0:
        left -= 1
        cents += math.floor(cents * rate + 0.5)
    left -= 1
    print(f"{cents // 100}.{cents % 100:02d} {left}")
    print(f"{math.isqrt(«goal»)} {math.hypot(3, 4)} {int(0.7 * 10 + 0.1)} {1.0 * 7 / 2}")


if __name__ == "__main__":
    main()
