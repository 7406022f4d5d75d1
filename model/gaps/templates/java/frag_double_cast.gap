topics: casts of doubles and chars, integer overflow on cast, implicit widening
scale = scale|level|amount
f = floats 3..4 -9.9..99.9 3
p = int 11..97
cut = cut|late|c1
early = early|soon|c2
exact = exact|odd|c3
value = value|v|price
percent = percent|pct|share
==== java
static int «scale»(double «value», int «percent») {
    int «cut» = (int) («value» * «percent» / 100);
    int «early» = (int) «value» * «percent» / 100;
    double «exact» = «value» * («percent» / 100);
    return «cut» * 10000 + «early» * 100 + (int) «exact»;
}

static char letter(double part) {
    return (char) ('A' + (int) (Math.abs(part) % 1 * 26));
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        for (double d : new double[]{«f»}) System.out.println(«scale»(d, «p») + " " + «scale»(d, 150) + " " + letter(d) + (int) letter(d));
        System.out.println((char) 66 + " " + (int) 'b' + " " + (int) 3.99 + " " + (int) -3.99 + " " + 7 / 2 * 2.0 + " " + 7 / 2.0 * 2);
    }
}
==== python
import math


def «scale»(«value», «percent»):
    «cut» = int(«value» * «percent» / 100)
    «early» = int(int(«value») * «percent» / 100)
    «exact» = «value» * int(«percent» / 100)
    return «cut» * 10000 + «early» * 100 + int(«exact»)


def letter(part):
    return chr(ord("A") + int(math.fmod(abs(part), 1) * 26))
==== check python
«SOURCE»
for d in [«f»]:
    print(f"{«scale»(d, «p»)} {«scale»(d, 150)} {letter(d)}{ord(letter(d))}")
print(chr(66), ord("b"), int(3.99), int(-3.99), 7 // 2 * 2.0, 7 / 2.0 * 2)
