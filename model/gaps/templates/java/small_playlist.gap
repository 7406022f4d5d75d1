topics: Collections methods, ListIterator, rotate, swap, frequency, nCopies
songs = songs|tracks|queue
w = words 4
k = int 1..3
==== java
import java.util.*;

class Playlist {
    public static void main(String[] args) {
        List<String> «songs» = new ArrayList<>(List.of(«w»));
        «songs».addAll(Collections.nCopies(2, "jingle"));
        Collections.rotate(«songs», «k»);
        System.out.println(«songs»);
        Collections.swap(«songs», 0, «songs».size() - 1);
        System.out.println(«songs».get(0) + " " + Collections.frequency(«songs», "jingle") + " " + «songs».lastIndexOf("jingle"));
        ListIterator<String> it = «songs».listIterator();
        while (it.hasNext()) {
            int at = it.nextIndex();
            String s = it.next();
            if (s.equals("jingle")) it.remove();
            else it.set(at + "." + s);
        }
        System.out.println(«songs»);
        «songs».replaceAll(s -> s.substring(s.indexOf('.') + 1));
        Collections.sort(«songs», Collections.reverseOrder());
        System.out.println(Collections.max(«songs») + " " + «songs».subList(1, 3) + " " + «songs».equals(Arrays.asList(«songs».toArray())));
        «songs».subList(0, 2).clear();
        «songs».addAll(0, Arrays.asList("intro", "talk"));
        «songs».remove("talk");
        System.out.println(«songs» + " " + «songs».indexOf("none"));
        try {
            List.of("fixed").add("more");
        } catch (UnsupportedOperationException e) {
            System.out.println("immutable");
        }
        try {
            «songs».get(«songs».size());
        } catch (IndexOutOfBoundsException e) {
            System.out.println("no such song");
        }
    }
}
==== python
def show(list):
    return f"[{', '.join(list)}]"


def main():
    «songs» = [«w»]
    «songs».extend(["jingle"] * 2)
    «songs»[:] = «songs»[-«k»:] + «songs»[:-«k»]
    print(show(«songs»))
    «songs»[0], «songs»[-1] = «songs»[-1], «songs»[0]
    last = max((i for i, s in enumerate(«songs») if s == "jingle"), default=-1)
    print(f"{«songs»[0]} {«songs».count('jingle')} {last}")
    at = 0
    while at < len(«songs»):
        s = «songs»[at]
        if s == "jingle":
            del «songs»[at]
        else:
            «songs»[at] = f"{at}.{s}"
            at += 1
    print(show(«songs»))
    «songs»[:] = [s[s.find(".") + 1 :] for s in «songs»]
    «songs».sort(reverse=True)
    print(f"{max(«songs»)} {show(«songs»[1:3])} {str(«songs» == list(«songs»)).lower()}")
    del «songs»[0:2]
    «songs»[0:0] = ["intro", "talk"]
    «songs».remove("talk")
    print(f"{show(«songs»)} {«songs».index('none') if 'none' in «songs» else -1}")
    try:
        ("fixed",).append("more")
    except AttributeError:
        print("immutable")
    try:
        «songs»[len(«songs»)]
    except IndexError:
        print("no such song")


if __name__ == "__main__":
    main()
