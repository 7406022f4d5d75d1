topics: i++ and --j inside expressions, evaluation order, compound assignment
twist = twist|weave|braid
v = ints 5..6 -9..30
total = total|acc|score
k = k|p|pos
m = m|mix|extra
==== java
static int «twist»(int[] a) {
    int i = 0, j = a.length;
    int «total» = 0;
    while (i < j) {
        «total» += a[i++] * 2 - a[--j];
        a[j] = i++ + j--;
    }
    int «k» = 1;
    a[«k»++] = «k»;
    a[«k»] += «k»-- * 10;
    int «m» = «k»++ + ++«k»;
    return «total» * 100 + «m» * 10 + «k»;
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        int[] a = {«v», 5, 6};
        System.out.println(«twist»(a) + " " + java.util.Arrays.toString(a));
        int[] b = {4, 3, 2, 1};
        System.out.println(«twist»(b) + " " + java.util.Arrays.toString(b));
    }
}
==== python
def «twist»(a):
    i, j = 0, len(a)
    «total» = 0
    while i < j:
        j -= 1
        «total» += a[i] * 2 - a[j]
        i += 1
        a[j] = i + j
        i += 1
        j -= 1
    «k» = 1
    a[«k»] = «k» + 1
    «k» += 1
    a[«k»] += «k» * 10
    «k» -= 1
    «m» = «k»
    «k» += 2
    «m» += «k»
    return «total» * 100 + «m» * 10 + «k»
==== check python
«SOURCE»
a = [«v», 5, 6]
print(«twist»(a), a)
b = [4, 3, 2, 1]
print(«twist»(b), b)
