topics: parseInt with radix, toString with radix, hex, Character.forDigit
convert = convert|rebase|translate
n = int 20..5000
r = int 3..16
digits = digits|text|number
negative = negative|minus|below
==== java
static String «convert»(String «digits», int from, int to) {
    int value = Integer.parseInt(«digits», from);
    if (value == 0) return "0";
    boolean «negative» = value < 0;
    StringBuilder sb = new StringBuilder();
    for (int n = Math.abs(value); n > 0; n /= to) {
        int d = n % to;
        sb.append((char) (d < 10 ? '0' + d : 'a' + d - 10));
    }
    if («negative») sb.append('-');
    return sb.reverse().toString();
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        System.out.println(«convert»("«n»", 10, «r»));
        System.out.println(«convert»("-«n»", 10, 2));
        System.out.println(«convert»("ff", 16, 10) + " " + «convert»("000", 5, 3));
        try {
            «convert»("129", 8, 10);
        } catch (NumberFormatException e) {
            System.out.println("bad «digits»");
        }
    }
}
==== python
def «convert»(«digits», from_, to):
    value = int(«digits», from_)
    if value == 0:
        return "0"
    «negative» = value < 0
    sb = []
    n = abs(value)
    while n > 0:
        d = n % to
        sb.append(chr(ord("0") + d if d < 10 else ord("a") + d - 10))
        n //= to
    if «negative»:
        sb.append("-")
    return "".join(reversed(sb))
==== check python
«SOURCE»
print(«convert»("«n»", 10, «r»))
print(«convert»("-«n»", 10, 2))
print(«convert»("ff", 16, 10), «convert»("000", 5, 3))
try:
    «convert»("129", 8, 10)
except ValueError:
    print("bad «digits»")
