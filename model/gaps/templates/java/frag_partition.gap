topics: quicksort partition, i++ and j-- in conditions, swap, do-while
partition = partition|split|divide
v = ints 5..9 -40..40
pivot = pivot|middle|key
lo = lo|from0|begin
hi = hi|end|last
sort = sort|quick|order
==== java
static void «sort»(int[] a, int «lo», int «hi») {
    if («lo» >= «hi») return;
    int p = «partition»(a, «lo», «hi»);
    «sort»(a, «lo», p);
    «sort»(a, p + 1, «hi»);
}

static int «partition»(int[] a, int «lo», int «hi») {
    int «pivot» = a[«lo» + («hi» - «lo») / 2];
    int i = «lo» - 1, j = «hi» + 1;
    while (true) {
        do { i++; } while (a[i] < «pivot»);
        while (a[--j] > «pivot»);
        if (i >= j) return j;
        int tmp = a[i];
        a[i] = a[j];
        a[j] = tmp;
    }
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        int[] a = {«v»};
        System.out.println(«partition»(a.clone(), 0, a.length - 1));
        «sort»(a, 0, a.length - 1);
        System.out.println(java.util.Arrays.toString(a));
    }
}
==== python
def «sort»(a, «lo», «hi»):
    if «lo» >= «hi»:
        return
    p = «partition»(a, «lo», «hi»)
    «sort»(a, «lo», p)
    «sort»(a, p + 1, «hi»)


def «partition»(a, «lo», «hi»):
    «pivot» = a[«lo» + («hi» - «lo») // 2]
    i, j = «lo» - 1, «hi» + 1
    while True:
        i += 1
        while a[i] < «pivot»:
            i += 1
        j -= 1
        while a[j] > «pivot»:
            j -= 1
        if i >= j:
            return j
        a[i], a[j] = a[j], a[i]
==== check python
«SOURCE»
a = [«v»]
print(«partition»(a.copy(), 0, len(a) - 1))
«sort»(a, 0, len(a) - 1)
print(a)
