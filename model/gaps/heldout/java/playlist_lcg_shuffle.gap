topics: 32-bit wrap, unsigned shift, LCG, list swap, negative modulo
==== java
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Main
{
    static class Lcg
    {
        private int state;

        Lcg(int seed) { this.state = seed; }

        int next()
        {
            state = state * 1103515245 + 12345;
            return state;
        }

        int below(int n)
        {
            return (next() >>> 16) % n;
        }
    }

    static List<String> shuffled(List<String> in, Lcg rnd)
    {
        List<String> list = new ArrayList<>(in);
        for (int i = list.size() - 1; i > 0; i--)
        {
            int j = rnd.below(i + 1);
            Collections.swap(list, i, j);
        }
        return list;
    }

    public static void main(String[] args)
    {
        List<String> songs = List.of("Dawn", "Echo", "Fjord", "Glass", "Harbor", "Iris", "Juno");
        Lcg rnd = new Lcg(2024);
        for (int round = 0; round < 3; ++round)
        {
            List<String> order = shuffled(songs, rnd);
            System.out.println(round + ": " + String.join(" > ", order));
            int hash = 17;
            for (String s : order) hash = hash * 31 + s.hashCode();
            System.out.println("   fingerprint " + hash + " bucket " + (hash % 10) + " / " + Math.floorMod(hash, 10));
        }
        int raw = rnd.next();
        System.out.println(raw + " " + (raw >> 28) + " " + (raw >>> 28) + " " + Integer.toHexString(raw));
        System.out.println(songs.get(0) + songs.size());
    }
}
