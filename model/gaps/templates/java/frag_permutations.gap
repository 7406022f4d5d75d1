topics: backtracking, remove last from list, next permutation with j--, boolean used array, swap
perms = permutations|arrange|orders
n = int 3..4
v = ints 4..5 1..9
==== java
static void «perms»(String rest, String done, List<String> out) {
    if (rest.isEmpty()) {
        out.add(done);
        return;
    }
    for (int i = 0; i < rest.length(); i++) {
        «perms»(rest.substring(0, i) + rest.substring(i + 1), done + rest.charAt(i), out);
    }
}

static void subsets(int[] xs, int i, List<Integer> cur, List<List<Integer>> out) {
    if (i == xs.length) {
        out.add(new ArrayList<>(cur)); // a copy
        return;
    }
    subsets(xs, i + 1, cur, out);
    cur.add(xs[i]);
    subsets(xs, i + 1, cur, out);
    cur.remove(cur.size() - 1);
}

static boolean nextPermutation(int[] a) {
    int i = a.length - 2, j = a.length - 1;
    while (i >= 0 && a[i] >= a[i + 1]) i--;
    if (i < 0) return false;
    while (a[j] <= a[i]) j--;
    int t = a[i]; a[i] = a[j]; a[j] = t;
    for (int l = i + 1, r = a.length - 1; l < r; l++, r--) {
        t = a[l]; a[l] = a[r]; a[r] = t;
    }
    return true;
}
==== check java
import java.util.*;
class Main {
    «SOURCE»
    public static void main(String[] args) {
        List<String> out = new ArrayList<>();
        «perms»("abcd".substring(0, «n»), "", out);
        System.out.println(out.size() + " " + out.get(3) + " " + out.get(out.size() - 1));
        List<List<Integer>> sets = new ArrayList<>();
        subsets(new int[]{1, «n», 9}, 0, new ArrayList<>(), sets);
        System.out.println(sets);
        int[] a = {«v»};
        for (int k = 0; k < 3; k++) System.out.println(nextPermutation(a) + " " + Arrays.toString(a));
    }
}
==== python
def «perms»(rest, done, out):
    if not rest:
        out.append(done)
        return
    for i in range(len(rest)):
        «perms»(rest[:i] + rest[i + 1 :], done + rest[i], out)


def subsets(xs, i, cur, out):
    if i == len(xs):
        out.append(cur.copy())  # a copy
        return
    subsets(xs, i + 1, cur, out)
    cur.append(xs[i])
    subsets(xs, i + 1, cur, out)
    cur.pop()


def nextPermutation(a):
    i, j = len(a) - 2, len(a) - 1
    while i >= 0 and a[i] >= a[i + 1]:
        i -= 1
    if i < 0:
        return False
    while a[j] <= a[i]:
        j -= 1
    a[i], a[j] = a[j], a[i]
    l, r = i + 1, len(a) - 1
    while l < r:
        a[l], a[r] = a[r], a[l]
        l += 1
        r -= 1
    return True
==== check python
«SOURCE»
out = []
«perms»("abcd"[:«n»], "", out)
print(len(out), out[3], out[-1])
sets = []
subsets([1, «n», 9], 0, [], sets)
print(sets)
a = [«v»]
for k in range(3):
    print(str(nextPermutation(a)).lower(), a)
