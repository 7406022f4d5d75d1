topics: split with escaped dot, parseInt, ternary padding, compareTo, sort with method reference
cmp = compareVersions|cmp|order
a = int 1..9
b = int 10..30
==== java
static int «cmp»(String left, String right) {
    String[] a = left.split("\\."), b = right.split("\\.");
    int n = Math.max(a.length, b.length);
    for (int i = 0; i < n; i++) {
        int x = i < a.length ? Integer.parseInt(a[i]) : 0;
        int y = i < b.length ? Integer.parseInt(b[i]) : 0;
        if (x != y) return x < y ? -1 : 1;
    }
    return 0;
}

static String newest(List<String> versions) {
    List<String> copy = new ArrayList<>(versions);
    copy.sort(Main::«cmp»);
    Collections.reverse(copy);
    return copy.isEmpty() ? "none" : copy.get(0);
}
==== check java
import java.util.*;
class Main {
    «SOURCE»
    public static void main(String[] args) {
        System.out.println(«cmp»("1.«b»", "1.«a»") + " " + «cmp»("2", "2.0.0") + " " + «cmp»("0.«a».1", "0.«a».10"));
        List<String> all = List.of("«a».2", "«a».«b».1", "«a».10", "0.99");
        System.out.println(newest(all) + " " + Collections.max(all) + " " + newest(new ArrayList<>()));
    }
}
==== python
from functools import cmp_to_key


def «cmp»(left, right):
    a, b = left.split("."), right.split(".")
    n = max(len(a), len(b))
    for i in range(n):
        x = int(a[i]) if i < len(a) else 0
        y = int(b[i]) if i < len(b) else 0
        if x != y:
            return -1 if x < y else 1
    return 0


def newest(versions):
    copy = sorted(versions, key=cmp_to_key(«cmp»))
    copy.reverse()
    return "none" if not copy else copy[0]
==== check python
«SOURCE»
print(«cmp»("1.«b»", "1.«a»"), «cmp»("2", "2.0.0"), «cmp»("0.«a».1", "0.«a».10"))
all = ["«a».2", "«a».«b».1", "«a».10", "0.99"]
print(newest(all), max(all), newest([]))
