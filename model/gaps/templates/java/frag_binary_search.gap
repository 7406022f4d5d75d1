topics: binary search, overflow-free middle, unsigned shift, negative result
find = find|locate|position
v = ints 5..8 -30..60 distinct
x = int -10..40
lo = lo|left|first
hi = hi|right|last
mid = mid|middle|m
key = key|wanted|target
==== java
/* Index of «key» in the sorted array, or -(insertion point) - 1. */
static int «find»(int[] a, int «key») {
    int «lo» = 0, «hi» = a.length - 1;
    while («lo» <= «hi») {
        int «mid» = («lo» + «hi») >>> 1;
        if (a[«mid»] == «key») return «mid»;
        if (a[«mid»] < «key») «lo» = «mid» + 1;
        else «hi» = «mid» - 1;
    }
    return ~«lo»;
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        int[] a = {«v»};
        java.util.Arrays.sort(a);
        for (int k : new int[]{a[0], a[3], «x», 100, -100}) System.out.println(k + " at " + «find»(a, k));
    }
}
==== python
# Index of «key» in the sorted array, or -(insertion point) - 1.
def «find»(a, «key»):
    «lo», «hi» = 0, len(a) - 1
    while «lo» <= «hi»:
        «mid» = («lo» + «hi») // 2
        if a[«mid»] == «key»:
            return «mid»
        if a[«mid»] < «key»:
            «lo» = «mid» + 1
        else:
            «hi» = «mid» - 1
    return ~«lo»
==== check python
«SOURCE»
a = sorted([«v»])
for k in [a[0], a[3], «x», 100, -100]:
    print(f"{k} at {«find»(a, k)}")
