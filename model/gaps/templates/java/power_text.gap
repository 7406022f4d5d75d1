topics: nested ternary, Math.round, floor, ceil, casts
grade = grade|rank|label
score = score|points|pct
lo = int 30..49
hi = int 70..89
f = floats 4..6 -9.9..99.9 2
==== java
class Rounding {
    static String «grade»(double «score») {
        return «score» < 0 ? "invalid"
            : «score» < «lo» ? "low"
            : «score» >= «hi» ? («score» > 95 ? "top" : "high")
            : "mid";
    }

    public static void main(String[] args) {
        double[] all = {«f», 2.5, -2.5};
        long sum = 0;
        for (double d : all) {
            int whole = (int) d;
            long near = Math.round(d);
            sum += near;
            System.out.println(«grade»(d) + " " + whole + " " + near + " " + (int) Math.floor(d) + " " + (int) Math.ceil(d));
            System.out.println(Math.abs(d) > 10 ? "far" : whole == 0 ? "zero" : "near");
        }
        System.out.printf("%d %.3f%n", sum, (double) sum / all.length);
        System.out.println(sum / all.length + " " + Math.floorMod(-7L, 3));
    }
}
==== python
import math


def «grade»(«score»):
    if «score» < 0:
        return "invalid"
    if «score» < «lo»:
        return "low"
    if «score» >= «hi»:
        return "top" if «score» > 95 else "high"
    return "mid"


def main():
    all = [«f», 2.5, -2.5]
    sum = 0
    for d in all:
        whole = int(d)
        near = math.floor(d + 0.5)
        sum += near
        print(f"{«grade»(d)} {whole} {near} {math.floor(d)} {math.ceil(d)}")
        print("far" if abs(d) > 10 else "zero" if whole == 0 else "near")
    print(f"{sum} {sum / len(all):.3f}")
    print(f"{int(sum / len(all))} {-7 % 3}")


if __name__ == "__main__":
    main()
