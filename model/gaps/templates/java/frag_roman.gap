topics: switch on char, parallel arrays, string building, nested loops
toRoman = toRoman|roman|numeral
n1 = int 2..499
n2 = int 500..3999
values = values|amounts|steps
signs = signs|symbols|glyphs
fromRoman = fromRoman|parseRoman|toInt
prev = prev|last|before
==== java
static String «toRoman»(int n) {
    int[] «values» = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] «signs» = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder sb = new StringBuilder();
    for (int i = 0; n > 0; ) {
        if (n >= «values»[i]) {
            n -= «values»[i];
            sb.append(«signs»[i]);
        } else i++;
    }
    return sb.toString();
}

static int value(char c) {
    return switch (c) {
        case 'I' -> 1;
        case 'V' -> 5;
        case 'X' -> 10;
        case 'L' -> 50;
        case 'C' -> 100;
        case 'D' -> 500;
        case 'M' -> 1000;
        default -> throw new IllegalArgumentException("not roman: " + c);
    };
}

static int «fromRoman»(String s) {
    int sum = 0, «prev» = 0;
    for (int i = s.length(); --i >= 0; ) {
        int v = value(s.charAt(i));
        sum += v < «prev» ? -v : v;
        «prev» = v;
    }
    return sum;
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        for (int n : new int[]{«n1», «n2», 4, 0}) System.out.println(n + " " + «toRoman»(n) + " " + «fromRoman»(«toRoman»(n)));
        try {
            «fromRoman»("XIZ");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
==== python
def «toRoman»(n):
    «values» = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    «signs» = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    sb = []
    i = 0
    while n > 0:
        if n >= «values»[i]:
            n -= «values»[i]
            sb.append(«signs»[i])
        else:
            i += 1
    return "".join(sb)


def value(c):
    if c == "I":
        return 1
    if c == "V":
        return 5
    if c == "X":
        return 10
    if c == "L":
        return 50
    if c == "C":
        return 100
    if c == "D":
        return 500
    if c == "M":
        return 1000
    raise ValueError(f"not roman: {c}")


def «fromRoman»(s):
    sum = 0
    «prev» = 0
    for i in range(len(s) - 1, -1, -1):
        v = value(s[i])
        sum += -v if v < «prev» else v
        «prev» = v
    return sum
==== check python
«SOURCE»
for n in [«n1», «n2», 4, 0]:
    print(n, «toRoman»(n), «fromRoman»(«toRoman»(n)))
try:
    «fromRoman»("XIZ")
except ValueError as e:
    print(e)
