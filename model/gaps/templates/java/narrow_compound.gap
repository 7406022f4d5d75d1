topics: compound assignment narrowing, byte and short casts, masks
pack = pack|mix|fold
v = ints 3..5 -200..900
s = int 3..7
==== java
static int «pack»(int[] values) {
    byte low = 0;
    short mid = 100;
    int sum = 10;
    char letter = 'a';
    for (int v : values) {
        low += v;               // wraps to -128..127
        mid *= 3;
        sum *= 1.5;             // cuts the fraction off
        letter += v & «s»;
        System.out.println(low + " " + mid + " " + sum + " " + letter);
    }
    return (low & 0xFF) << 8 | (mid & 0xFF);
}
==== check java
class Main {
«SOURCE»
    public static void main(String[] args) {
        System.out.println(«pack»(new int[]{«v»}));
        System.out.println(«pack»(new int[]{127, 1, -400, 255, 256, 77, 33, 1000}));
    }
}
==== python
def «pack»(values):
    low = 0
    mid = 100
    sum = 10
    letter = "a"
    for v in values:
        low = (low + v + 128) % 256 - 128  # wraps to -128..127
        mid = (mid * 3 + 2**15) % 2**16 - 2**15
        sum = int(sum * 1.5)  # cuts the fraction off
        letter = chr(ord(letter) + (v & «s»))
        print(f"{low} {mid} {sum} {letter}")
    return (low & 0xFF) << 8 | (mid & 0xFF)
==== check python
«SOURCE»
print(«pack»([«v»]))
print(«pack»([127, 1, -400, 255, 256, 77, 33, 1000]))
