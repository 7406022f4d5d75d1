topics: double division, Math.round, array max, printf
temps = temps|degrees|readings
f = floats 5..7 -12.0..34.0 1
offset = int 20..40
==== java
class Weather {
    public static void main(String[] args) {
        double[] «temps» = {«f»};
        double min = Double.MAX_VALUE, max = -Double.MAX_VALUE;
        double sum = 0;
        int frost = 0;
        for (double t : «temps») {
            min = Math.min(min, t);
            max = Math.max(max, t);
            sum += t;
            if (t < 0) frost++;
        }
        double mean = sum / «temps».length;
        System.out.printf("min %.1f max %.1f mean %.2f%n", min, max, mean);
        System.out.println("rounded: " + Math.round(mean) + ", frost days: " + frost + ", share " + 100 * frost / «temps».length + "%");
        long fahrenheit = Math.round(max * 9 / 5 + 32);
        System.out.println(fahrenheit + " F, wrong: " + (int) (max + «offset») * (9 / 5));
    }
}
==== python
import math
import sys


def main():
    «temps» = [«f»]
    min_, max_ = sys.float_info.max, -sys.float_info.max
    sum = 0.0
    frost = 0
    for t in «temps»:
        min_ = min(min_, t)
        max_ = max(max_, t)
        sum += t
        if t < 0:
            frost += 1
    mean = sum / len(«temps»)
    print(f"min {min_:.1f} max {max_:.1f} mean {mean:.2f}")
    print(f"rounded: {math.floor(mean + 0.5)}, frost days: {frost}, share {100 * frost // len(«temps»)}%")
    fahrenheit = math.floor(max_ * 9 / 5 + 32 + 0.5)
    print(f"{fahrenheit} F, wrong: {int(max_ + «offset») * (9 // 5)}")


if __name__ == "__main__":
    main()
