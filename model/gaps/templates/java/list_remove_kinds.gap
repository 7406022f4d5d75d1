topics: remove(int) vs remove(Object), add at index, subList, set
nums = nums|scores|ids
Editor = Editor|ListLab|Roster
vals = ints 6..8 2..9
at = int 1..3
==== java
import java.util.*;

class «Editor» {
    public static void main(String[] args) {
        List<Integer> «nums» = new ArrayList<>(Arrays.asList(«vals»));
        «nums».add(«at», 77);
        «nums».add(3);
        int gone = «nums».remove(2);
        boolean hit = «nums».remove(Integer.valueOf(3));
        boolean miss = «nums».remove((Integer) 1000);
        System.out.println(gone + " " + hit + " " + miss);
        int old = «nums».set(0, -5);
        System.out.println(old + " " + «nums»);
        List<Integer> part = new ArrayList<>(«nums».subList(1, 4));
        Collections.reverse(part);
        System.out.println(part + " " + «nums».indexOf(77) + " " + «nums».contains(9));
        «nums».removeIf(n -> n % 2 == 0);
        System.out.println(«nums»);
        while (!«nums».isEmpty() && «nums».get(«nums».size() - 1) > 0) {
            «nums».remove(«nums».size() - 1);
        }
        System.out.println(«nums».size() + " left: " + «nums»);
    }
}
==== python
def main():
    «nums» = [«vals»]
    «nums».insert(«at», 77)
    «nums».append(3)
    gone = «nums».pop(2)
    hit = 3 in «nums»
    if hit:
        «nums».remove(3)
    miss = 1000 in «nums»
    if miss:
        «nums».remove(1000)
    print(f"{gone} {str(hit).lower()} {str(miss).lower()}")
    old = «nums»[0]
    «nums»[0] = -5
    print(f"{old} {«nums»}")
    part = «nums»[1:4]
    part.reverse()
    index = «nums».index(77) if 77 in «nums» else -1
    print(f"{part} {index} {str(9 in «nums»).lower()}")
    «nums»[:] = [n for n in «nums» if n % 2 != 0]
    print(«nums»)
    while «nums» and «nums»[-1] > 0:
        «nums».pop()
    print(f"{len(«nums»)} left: {«nums»}")


if __name__ == "__main__":
    main()
