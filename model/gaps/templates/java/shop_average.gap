topics: cast division, integer division, ternary
Till = Till|Register|Counter
total = total|sum|income
v = ints 3..6 1..90
visits = visits|sales|buyers
sell = sell|ring|charge
==== java
class «Till» {
    private int «total»;
    private int «visits»;

    void «sell»(int cents) {
        «total» += cents;
        «visits»++;
    }

    double average() {
        return «visits» == 0 ? 0 : (double) «total» / «visits»;
    }

    int wholeAverage() {
        return «visits» > 0 ? «total» / «visits» : -1;
    }

    double wrongAverage() {
        return «visits» == 0 ? 0.0 : «total» / «visits»;
    }

    String euros() {
        return «total» / 100 + "." + («total» % 100 < 10 ? "0" : "") + «total» % 100;
    }
}
==== check java
public class Main {
    public static void main(String[] args) {
        «Till» t = new «Till»();
        System.out.println(t.average() + " " + t.wholeAverage() + " " + t.euros());
        for (int v : new int[]{«v»}) t.«sell»(v);
        System.out.printf("%.4f %d %s %s%n", t.average(), t.wholeAverage(), t.wrongAverage(), t.euros());
    }
}
«SOURCE»
==== python
class «Till»:
    def __init__(self):
        self.«total» = 0
        self.«visits» = 0

    def «sell»(self, cents):
        self.«total» += cents
        self.«visits» += 1

    def average(self):
        return 0.0 if self.«visits» == 0 else self.«total» / self.«visits»

    def wholeAverage(self):
        return self.«total» // self.«visits» if self.«visits» > 0 else -1

    def wrongAverage(self):
        return 0.0 if self.«visits» == 0 else float(self.«total» // self.«visits»)

    def euros(self):
        return f"{self.«total» // 100}.{'0' if self.«total» % 100 < 10 else ''}{self.«total» % 100}"
==== check python
«SOURCE»
t = «Till»()
print(f"{t.average()} {t.wholeAverage()} {t.euros()}")
for v in [«v»]:
    t.«sell»(v)
print(f"{t.average():.4f} {t.wholeAverage()} {t.wrongAverage()} {t.euros()}")
