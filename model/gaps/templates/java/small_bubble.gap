topics: sorting loops, swapped flag, do-while, labelled continue
v = ints 5..8 -30..60
arr = arr|list|nums
==== java
import java.util.Arrays;

class Sorts {
    static int bubble(int[] «arr») {
        int swaps = 0;
        boolean swapped;
        int end = «arr».length;
        do {
            swapped = false;
            for (int i = 1; i < end; i++) {
                if («arr»[i - 1] > «arr»[i]) {
                    int t = «arr»[i];
                    «arr»[i] = «arr»[i - 1];
                    «arr»[i - 1] = t;
                    swapped = true;
                    swaps++;
                }
            }
            end--;
        } while (swapped);
        return swaps;
    }

    static void insertion(int[] «arr») {
        for (int i = 1; i < «arr».length; i++) {
            int key = «arr»[i], j = i;
            while (j > 0 && «arr»[j - 1] < key) «arr»[j] = «arr»[--j];
            «arr»[j] = key;
        }
    }

    static int unique(int[] «arr») {
        int n = 0;
        next:
        for (int x : «arr») {
            for (int i = 0; i < n; i++) {
                if («arr»[i] == x) continue next;
            }
            «arr»[n++] = x;
        }
        return n;
    }

    public static void main(String[] args) {
        int[] a = {«v», 7, 7};
        int[] b = a.clone();
        System.out.println(bubble(a) + " swaps " + Arrays.toString(a));
        insertion(b);
        System.out.println(Arrays.toString(b));
        int n = unique(b);
        System.out.println(n + " " + Arrays.toString(Arrays.copyOf(b, n)));
    }
}
==== python
def bubble(«arr»):
    swaps = 0
    end = len(«arr»)
    while True:
        swapped = False
        for i in range(1, end):
            if «arr»[i - 1] > «arr»[i]:
                «arr»[i], «arr»[i - 1] = «arr»[i - 1], «arr»[i]
                swapped = True
                swaps += 1
        end -= 1
        if not swapped:
            break
    return swaps


def insertion(«arr»):
    for i in range(1, len(«arr»)):
        key, j = «arr»[i], i
        while j > 0 and «arr»[j - 1] < key:
            «arr»[j] = «arr»[j - 1]
            j -= 1
        «arr»[j] = key


def unique(«arr»):
    n = 0
    for x in «arr»:
        if x in «arr»[:n]:
            continue
        «arr»[n] = x
        n += 1
    return n


def main():
    a = [«v», 7, 7]
    b = a.copy()
    print(f"{bubble(a)} swaps {a}")
    insertion(b)
    print(b)
    n = unique(b)
    print(f"{n} {b[:n]}")


if __name__ == "__main__":
    main()
