topics: Iterator with remove, list of strings, while hasNext
purge = purge|clean|dropShort
w = words 4..6
n = int 4..6
removed = removed|gone|count
minLen = minLen|shortest|limit
==== java
static int «purge»(java.util.List<String> list, int «minLen») {
    int «removed» = 0;
    java.util.Iterator<String> it = list.iterator();
    while (it.hasNext()) {
        String s = it.next();
        if (s == null || s.length() < «minLen») {
            it.remove();
            «removed»++;
        }
    }
    return «removed»;
}
==== check java
import java.util.*;
class Main {
    «SOURCE»
    public static void main(String[] args) {
        List<String> all = new ArrayList<>(List.of(«w», "ab"));
        List<String> same = all;
        all.add(1, null);
        System.out.println(«purge»(all, «n»));
        System.out.println(same);
        System.out.println(«purge»(all, 0) + " " + all.size());
    }
}
==== python
def «purge»(list, «minLen»):
    kept = [s for s in list if s is not None and len(s) >= «minLen»]
    «removed» = len(list) - len(kept)
    list[:] = kept
    return «removed»
==== check python
«SOURCE»
all = [«w», "ab"]
same = all
all.insert(1, None)
print(«purge»(all, «n»))
print(f"[{', '.join(same)}]")
print(«purge»(all, 0), len(all))
