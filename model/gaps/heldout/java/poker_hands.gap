topics: comparable, EnumMap, sorting by count, char indexOf, nested ternaries
==== java
import java.util.*;

public class Main {
    static final String RANKS = "23456789TJQKA";

    static final class Hand implements Comparable<Hand> {
        private final int[] key = new int[6];
        private final String text;

        Hand(String text) {
            this.text = text;
            int[] count = new int[13];
            boolean flush = true;
            for (int i = 0; i < text.length(); i += 3) {
                count[RANKS.indexOf(text.charAt(i))]++;
                flush &= text.charAt(i + 1) == text.charAt(1);
            }
            int n = 1;
            for (int c = 4; c > 0; c--)
                for (int r = 12; r >= 0; r--)
                    if (count[r] == c) key[n++] = r;
            boolean straight = n == 6 && (key[1] - key[5] == 4 || (key[1] == 12 && key[2] == 3));
            if (straight && key[1] == 12 && key[2] == 3) {
                System.arraycopy(key, 2, key, 1, 4);
                key[5] = -1;
            }
            int top = count[key[1]];
            key[0] = straight && flush ? 8 : top == 4 ? 7 : top == 3 && n == 3 ? 6 : flush ? 5
                   : straight ? 4 : top == 3 ? 3 : top == 2 ? n == 4 ? 2 : 1 : 0;
        }

        @Override public int compareTo(Hand o) { return Arrays.compare(key, o.key); }
        @Override public boolean equals(Object o) { return o instanceof Hand && compareTo((Hand) o) == 0; }
        @Override public int hashCode() { return Arrays.hashCode(key); }
        @Override public String toString() { return text.replace(" ", "") + ":" + key[0]; }
    }

    public static void main(String[] args) {
        String[] deals = {
            "5H 5C 6S 7S KD", "2C 3S 8S 8D TD", "AC 2D 3H 4S 5C", "TD JD QD KD AD", "9S 9C 9D 4H 4S",
            "7H 2H KH 4H 9H", "JC JS JD 2C 3H", "4D 4S 4H 4C QS", "5D 5S 6D 7C KH", "QC QD 2S 2H 7C", "6D 2S 3D 5C 4H"
        };
        List<Hand> hands = new ArrayList<>();
        for (String d : deals) hands.add(new Hand(d));
        Collections.sort(hands, Collections.reverseOrder());
        for (int i = 0; i < hands.size(); i += 4)
            System.out.println(hands.subList(i, Math.min(i + 4, hands.size())));
        System.out.println(hands.get(10).equals(hands.get(9)) + " " + new Hand(deals[0]).equals(new Hand(deals[8])) + " " + new HashSet<>(hands).size());
        System.out.println(Integer.signum(new Hand(deals[2]).compareTo(new Hand(deals[10]))) + " " + Collections.max(hands) + " " + Collections.min(hands));
        int[] histogram = new int[9];
        hands.forEach(h -> histogram[h.key[0]]++);
        System.out.println(Arrays.toString(histogram) + " " + Arrays.hashCode(new int[] { 1, 2 }));
    }
}
