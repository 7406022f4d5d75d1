topics: constructor overloading, chained this, negative durations, toString padding
Timer = Timer|Duration|Span
secs = secs|total|seconds
a = int 61..9999
b = int 1..59
==== java
class «Timer» implements Comparable<«Timer»> {
    private final int «secs»;

    «Timer»(int «secs») { this.«secs» = «secs»; }

    «Timer»(int minutes, int seconds) { this(0, minutes, seconds); }

    «Timer»(int hours, int minutes, int seconds) { this(hours * 3600 + minutes * 60 + seconds); }

    «Timer»(String text) { this(toSeconds(text)); }

    private static int toSeconds(String text) {
        int value = 0;
        for (String part : text.split(":")) value = value * 60 + Integer.parseInt(part);
        return value;
    }

    «Timer» minus(«Timer» other) { return new «Timer»(«secs» - other.«secs»); }

    int wholeMinutes() { return «secs» / 60; }

    @Override
    public int compareTo(«Timer» other) { return «secs» - other.«secs»; }

    @Override
    public String toString() {
        int s = Math.abs(«secs»);
        return («secs» < 0 ? "-" : "") + String.format("%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
    }

    public static void main(String[] args) {
        «Timer» a = new «Timer»(«a»), b = new «Timer»(«b», 30), c = new «Timer»("1:02:03");
        System.out.println(a + " " + b + " " + c + " " + new «Timer»(2, 0, 5));
        «Timer» d = a.minus(c);
        System.out.println(d + " " + d.wholeMinutes() + " " + (a.compareTo(c) > 0 ? "later" : "not later"));
        System.out.println(b.minus(new «Timer»(3600)).wholeMinutes());
    }
}
==== python
class «Timer»:
    def __init__(self, *args):
        if len(args) == 1 and isinstance(args[0], str):
            self.«secs» = «Timer».toSeconds(args[0])
        else:
            hours, minutes, seconds = (0,) * (3 - len(args)) + args
            self.«secs» = hours * 3600 + minutes * 60 + seconds

    @staticmethod
    def toSeconds(text):
        value = 0
        for part in text.split(":"):
            value = value * 60 + int(part)
        return value

    def minus(self, other):
        return «Timer»(self.«secs» - other.«secs»)

    def wholeMinutes(self):
        return int(self.«secs» / 60)

    def __lt__(self, other):
        return self.«secs» < other.«secs»

    def __str__(self):
        s = abs(self.«secs»)
        return f"{'-' if self.«secs» < 0 else ''}{s // 3600}:{s // 60 % 60:02d}:{s % 60:02d}"


def main():
    a = «Timer»(«a»)
    b = «Timer»(«b», 30)
    c = «Timer»("1:02:03")
    print(f"{a} {b} {c} {«Timer»(2, 0, 5)}")
    d = a.minus(c)
    print(f"{d} {d.wholeMinutes()} {'later' if c < a else 'not later'}")
    print(b.minus(«Timer»(3600)).wholeMinutes())


if __name__ == "__main__":
    main()
