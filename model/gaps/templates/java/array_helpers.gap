topics: Arrays.copyOfRange, copyOf, fill, equals, asList, sort descending
tail = tail|rest|window
v = ints 6..8 -9..50
k = int 2..4
==== java
import java.util.*;

public class Main {
    public static void main(String[] args) {
        int[] data = {«v»};
        int[] «tail» = Arrays.copyOfRange(data, «k», data.length + 2);
        int[] longer = Arrays.copyOf(data, «k»);
        System.out.println(Arrays.toString(«tail») + " " + longer.length);
        int[] alias = data;
        alias[0] = 100;
        int[] copy = data.clone();
        copy[1] = -100;
        System.out.println(data[0] + " " + data[1] + " " + Arrays.equals(data, alias) + " " + Arrays.equals(data, copy) + " " + (data == copy));
        Arrays.fill(«tail», 0, 2, 7);
        Arrays.sort(data, 1, data.length);
        System.out.println(Arrays.toString(data) + " " + «tail»[1] + " " + Arrays.stream(data).max().getAsInt());
        Integer[] boxed = new Integer[data.length];
        for (int i = 0; i < data.length; i++) boxed[i] = data[data.length - 1 - i] % 10;
        Arrays.sort(boxed, Collections.reverseOrder());
        System.out.println(Arrays.asList(boxed));
        String[] words = new String[3];
        boolean[] flags = new boolean[2];
        double[] xs = new double[2];
        char[] letters = new char[3];
        Arrays.fill(letters, 'x');
        words[1] = new String(letters);
        System.out.println(words[0] + " " + words[1] + " " + flags[1] + " " + xs[0] + " " + Arrays.toString(words));
        System.arraycopy(data, 0, copy, 2, 3);
        System.out.println(Arrays.toString(copy) + " " + Arrays.binarySearch(new int[]{2, 4, 8}, 8));
    }
}
==== python
import bisect
import math


def main():
    data = [«v»]
    «tail» = data[«k»:] + [0, 0]
    longer = data[:«k»]
    print(f"{«tail»} {len(longer)}")
    alias = data
    alias[0] = 100
    copy = data.copy()
    copy[1] = -100
    print(
        f"{data[0]} {data[1]} {str(data == alias).lower()} {str(data == copy).lower()} "
        f"{str(data is copy).lower()}"
    )
    «tail»[0:2] = [7] * 2
    data[1:] = sorted(data[1:])
    print(f"{data} {«tail»[1]} {max(data)}")
    boxed = [0] * len(data)
    for i in range(len(data)):
        boxed[i] = int(math.fmod(data[len(data) - 1 - i], 10))
    boxed.sort(reverse=True)
    print(boxed)
    words = [None] * 3
    flags = [False] * 2
    xs = [0.0] * 2
    letters = ["x"] * 3
    words[1] = "".join(letters)
    shown = ["null" if w is None else w for w in words]
    print(f"{shown[0]} {shown[1]} {str(flags[1]).lower()} {xs[0]} [{', '.join(shown)}]")
    copy[2:5] = data[0:3]
    print(f"{copy} {bisect.bisect_left([2, 4, 8], 8)}")


if __name__ == "__main__":
    main()
