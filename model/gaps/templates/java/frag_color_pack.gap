topics: masks and shifts, hex parse, String.format %02X, byte cast, negative int
Color = Color|Rgb|Pixel
red = red|r|high
a = int 0..255
b = int 0..255
==== java
public class «Color» {
    private final int argb;

    public «Color»(int r, int g, int b) {
        this(255, r, g, b);
    }

    public «Color»(int a, int r, int g, int b) {
        argb = (a & 0xFF) << 24 | clamp(r) << 16 | clamp(g) << 8 | clamp(b);
    }

    public static «Color» parse(String hex) {
        int v = Integer.parseInt(hex.startsWith("#") ? hex.substring(1) : hex, 16);
        return new «Color»(v >> 16, v >> 8 & 255, v & 255);
    }

    private static int clamp(int x) { return x < 0 ? 0 : Math.min(x, 255); }

    public int «red»() { return argb >> 16 & 0xFF; }
    public int alpha() { return argb >>> 24; }
    public int raw() { return argb; }
    public byte low() { return (byte) argb; }

    public «Color» mix(«Color» o) {
        int half = ((argb ^ o.argb) & 0xFEFEFE) >> 1;
        int m = (argb & o.argb & 0xFFFFFF) + half;
        return new «Color»(m >> 16, m >> 8 & 0xFF, m & 0xFF);
    }

    @Override
    public String toString() { return String.format("#%06X", argb & 0xFFFFFF); }
}
==== check java
class Run {
    static void go() {
        Main.«Color» c = new Main.«Color»(«a», «b», 300), d = Main.«Color».parse("#10ff" + "80");
        System.out.println(c + " " + c.raw() + " " + c.alpha() + " " + c.«red»() + " " + c.low() + " " + d.low());
        System.out.println(c.mix(d) + " " + new Main.«Color»(0x7F, -5, 7, 9).raw() + " " + d.raw());
    }
}
class Main {
    static
    «SOURCE»
    public static void main(String[] args) { Run.go(); }
}
==== python
class «Color»:
    def __init__(self, *args):
        a, r, g, b = args if len(args) == 4 else (255, *args)
        argb = (a & 0xFF) << 24 | «Color».clamp(r) << 16 | «Color».clamp(g) << 8 | «Color».clamp(b)
        self.argb = (argb + 2**31) % 2**32 - 2**31

    @staticmethod
    def parse(hex):
        v = int(hex[1:] if hex.startswith("#") else hex, 16)
        return «Color»(v >> 16, v >> 8 & 255, v & 255)

    @staticmethod
    def clamp(x):
        return 0 if x < 0 else min(x, 255)

    def «red»(self):
        return self.argb >> 16 & 0xFF

    def alpha(self):
        return (self.argb & 0xFFFFFFFF) >> 24

    def raw(self):
        return self.argb

    def low(self):
        return (self.argb + 128) % 256 - 128

    def mix(self, o):
        half = ((self.argb ^ o.argb) & 0xFEFEFE) >> 1
        m = (self.argb & o.argb & 0xFFFFFF) + half
        return «Color»(m >> 16, m >> 8 & 0xFF, m & 0xFF)

    def __str__(self):
        return f"#{self.argb & 0xFFFFFF:06X}"
==== check python
«SOURCE»
c = «Color»(«a», «b», 300)
d = «Color».parse("#10ff" + "80")
print(c, c.raw(), c.alpha(), c.«red»(), c.low(), d.low())
print(c.mix(d), «Color»(0x7F, -5, 7, 9).raw(), d.raw())
