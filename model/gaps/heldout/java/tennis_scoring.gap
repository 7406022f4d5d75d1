topics: ternary chains, switch on int, two-element arrays, static methods, string concatenation of chars
==== java
public class Main {
    private final int[] points = new int[2], games = new int[2], sets = new int[2];
    private final String history;
    private int server;

    Main(String rallies) {
        StringBuilder h = new StringBuilder();
        for (char c : rallies.toCharArray()) {
            int w = c - 'a';
            if (w >>> 1 != 0) { h.append('?'); continue; }
            points[w]++;
            if (points[w] >= 4 && points[w] - points[1 - w] >= 2) {
                points[0] = points[1] = 0;
                h.append((char) (c - 32)).append(++games[w]);
                server = 1 - server;
                if (games[w] >= 3 && games[w] > games[w ^ 1] + 1) {
                    sets[w]++;
                    games[0] = games[1] = 0;
                    h.append('*');
                }
            }
        }
        history = h.toString();
    }

    static String call(int p) {
        switch (p) {
            case 0: return "love";
            case 1: case 2: return p * 15 + "";
            case 3: return "40";
            default: return "game" + p;
        }
    }

    String announce() {
        int a = points[server], b = points[1 - server], d = a - b;
        return a >= 3 && b >= 3 ? d == 0 ? "deuce" : "adv " + (d > 0 ? "in" : "out") : a == b ? call(a) + "-all" : call(a) + '-' + call(b);
    }

    public static void main(String[] args) {
        String[] matches = { "aabab", "aaaabbb", "ababab", "abababb", "bbbb" + "a".repeat(12) + "zab", "bbbbbbbbbbbba" };
        for (String m : matches) {
            Main t = new Main(m);
            System.out.println(t.announce() + " " + t.games[0] + ":" + t.games[1] + " " + t.sets[0] + t.sets[1] + " [" + t.history + "] " + (char) ('A' + t.server));
        }
        System.out.println('a' + 'b' + "ab" + 'a' + 1 + (char) ('a' + 1));
    }
}
