topics: do-while, modulo, x++ in index, buffer arrays
digits = digits|split|explode
n1 = int 100..99999
n2 = int 10..999
buf = buf|store|cells
count = count|used|k
digitText = digitText|render|grouped
==== java
// Writes the digits of n into «buf» (lowest first) and returns how many there are.
static int «digits»(int n, int[] «buf») {
    int «count» = 0;
    do {
        «buf»[«count»++] = n % 10;
        n /= 10;
    } while (n != 0);
    return «count»;
}

static String «digitText»(int n) {
    int[] «buf» = new int[12];
    int i = «digits»(n, «buf»);
    String s = "";
    while (i-- > 0) {
        s += «buf»[i];
        if (i % 3 == 0 && i != 0) s += '_';
    }
    return s + "|" + i;
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        System.out.println(«digitText»(«n1»));
        System.out.println(«digitText»(-«n2»));
        System.out.println(«digitText»(0));
        System.out.println(«digitText»(1234567));
    }
}
==== python
import math


# Writes the digits of n into «buf» (lowest first) and returns how many there are.
def «digits»(n, «buf»):
    «count» = 0
    while True:
        «buf»[«count»] = int(math.fmod(n, 10))
        «count» += 1
        n = int(n / 10)
        if n == 0:
            break
    return «count»


def «digitText»(n):
    «buf» = [0] * 12
    i = «digits»(n, «buf»)
    s = ""
    while i > 0:
        i -= 1
        s += str(«buf»[i])
        if i % 3 == 0 and i != 0:
            s += "_"
    i -= 1
    return f"{s}|{i}"
==== check python
«SOURCE»
print(«digitText»(«n1»))
print(«digitText»(-«n2»))
print(«digitText»(0))
print(«digitText»(1234567))
