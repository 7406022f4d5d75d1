topics: shuffle with own generator, swap, long mask, unsigned shift of long
shuffle = shuffle|mix|scramble
v = ints 5..7 1..99
seed = int 1..99999
state = state|seed0|bits0
Shuffler = Shuffler|Mixer|Deck
==== java
class «Shuffler» {
    private long «state»;

    «Shuffler»(long seed) {
        this.«state» = (seed ^ 0x5DEECE66DL) & ((1L << 48) - 1);
    }

    private int next(int bits) {
        «state» = («state» * 0x5DEECE66DL + 0xBL) & ((1L << 48) - 1);
        return (int) («state» >>> (48 - bits));
    }

    void «shuffle»(int[] a) {
        for (int i = a.length; i > 1; ) {
            int j = next(31) % i--;
            int t = a[i]; a[i] = a[j]; a[j] = t;
        }
    }

    int signed() {
        return next(32);
    }
}
==== check java
class Main {
    public static void main(String[] args) {
        int[] a = {«v»};
        «Shuffler» s = new «Shuffler»(«seed»);
        s.«shuffle»(a);
        System.out.println(java.util.Arrays.toString(a));
        System.out.println(s.signed() + " " + s.signed() + " " + s.signed() + " " + s.signed());
    }
}
«SOURCE»
==== python
class «Shuffler»:
    def __init__(self, seed):
        self.«state» = (seed ^ 0x5DEECE66D) & ((1 << 48) - 1)

    def next(self, bits):
        self.«state» = (self.«state» * 0x5DEECE66D + 0xB) & ((1 << 48) - 1)
        return ((self.«state» >> (48 - bits)) + 2**31) % 2**32 - 2**31

    def «shuffle»(self, a):
        i = len(a)
        while i > 1:
            j = self.next(31) % i
            i -= 1
            a[i], a[j] = a[j], a[i]

    def signed(self):
        return self.next(32)
==== check python
«SOURCE»
a = [«v»]
s = «Shuffler»(«seed»)
s.«shuffle»(a)
print(a)
print(s.signed(), s.signed(), s.signed(), s.signed())
