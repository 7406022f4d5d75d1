topics: char in sums, modulo, mask, int wrap
checksum = checksum|crc|signature
w = words 3
m = int 5..17
==== java
static int «checksum»(String text) {
    int a = 1, b = 0;
    for (char ch : text.toCharArray()) {
        a = (a + ch) % 65521;
        b = (b + a) % 65521;
    }
    return (b << 16) | a;
}

static int mixAll(int... parts) {
    int result = 17;
    for (int p : parts) {
        result = result * «m» + p;
        result ^= result << 13;
        result ^= result >>> 17;
    }
    return result;
}
==== check java
class Main {
«SOURCE»
    public static void main(String[] args) {
        for (String s : new String[]{«w»}) System.out.println(s + " " + «checksum»(s) + " " + «checksum»(s.repeat(90)));
        System.out.println(mixAll() + " " + mixAll(1, 2, 3) + " " + mixAll(-«m», Integer.MAX_VALUE));
    }
}
==== python
def «checksum»(text):
    a, b = 1, 0
    for ch in text:
        a = (a + ord(ch)) % 65521
        b = (b + a) % 65521
    return (((b << 16) | a) + 2**31) % 2**32 - 2**31


def mixAll(*parts):
    result = 17
    for p in parts:
        result = (result * «m» + p) & 0xFFFFFFFF
        result ^= (result << 13) & 0xFFFFFFFF
        result ^= result >> 17
    return (result + 2**31) % 2**32 - 2**31
==== check python
«SOURCE»
for s in [«w»]:
    print(s, «checksum»(s), «checksum»(s * 90))
print(mixAll(), mixAll(1, 2, 3), mixAll(-«m», 2**31 - 1))
