topics: maps of jumps, own generator, while true with labelled loops, arrays of players
==== java
import java.util.*;

public class Main {
    static int seed = 77;

    static int roll() {
        seed ^= seed << 13;
        seed ^= seed >>> 17;
        seed ^= seed << 5;
        return Math.abs(seed % 6) + 1;
    }

    public static void main(String[] args) {
        Map<Integer, Integer> jumps = new HashMap<>();
        for (String j : "4-14 9-31 17-7 28-34 33-6 38-2".split(" ")) {
            int dash = j.indexOf('-');
            jumps.put(Integer.parseInt(j.substring(0, dash)), Integer.valueOf(j.substring(dash + 1)));
        }
        final int goal = 40;
        char[] names = { 'r', 'g', 'b' };
        int[] pos = new int[names.length];
        int[][] stats = new int[names.length][2];
        int turns = 0;

        game:
        for (int round = 1; ; round++) {
            for (int p = 0; p < names.length; p++) {
                int sixes = 0, r;
                do {
                    r = roll();
                    turns++;
                    if (r == 6 && ++sixes == 3) { pos[p] = 0; stats[p][1]++; continue game; }
                    int to = pos[p] + r;
                    if (to > goal) to = goal - (to - goal);
                    Integer jump = jumps.get(to);
                    if (jump != null) {
                        stats[p][jump > to ? 0 : 1]++;
                        to = jump;
                    }
                    pos[p] = to;
                    for (int o = 0; o < pos.length; o++)
                        if (o != p && pos[o] == to && to > 0) pos[o]--;
                    if (to == goal) break game;
                } while (r == 6);
            }
            if (round % 4 == 0) System.out.println("round " + round + " " + Arrays.toString(pos));
            if (round > 39) break;
        }
        for (int p = 0; p < names.length; p++)
            System.out.print(Character.toUpperCase(names[p]) + ":" + pos[p] + "/" + stats[p][0] + "/" + stats[p][1] + (p < 2 ? ", " : "\n"));
        System.out.println(turns + " rolls, seed " + seed + " " + Arrays.deepToString(stats) + " " + (names[0] + names[1]) + names[2]);
    }
}
