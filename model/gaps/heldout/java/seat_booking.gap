topics: ListIterator, removeIf, remove index vs object, boxed equality, 2D char arrays
==== java
import java.util.*;

public class Main {
    static final int ROWS = 4, COLS = 6;
    final char[][] hall = new char[ROWS][COLS];
    final Map<Character, List<Integer>> bookings = new TreeMap<>();

    Main() {
        for (char[] row : hall) Arrays.fill(row, '.');
        hall[1][2] = hall[2][3] = '#';
    }

    /** Finds n adjacent seats, nearest to the front; -1 if there are none. */
    int find(int n) {
        for (int r = 0; r < ROWS; r++) {
            int run = 0;
            for (int c = 0; c < COLS; c++) {
                run = hall[r][c] == '.' ? run + 1 : 0;
                if (run == n) return r * COLS + c - n + 1;
            }
        }
        return -1;
    }

    boolean book(char who, int n) {
        int at = find(n);
        if (at < 0) return false;
        List<Integer> seats = bookings.computeIfAbsent(who, k -> new ArrayList<>());
        while (n-- > 0) {
            hall[at / COLS][at % COLS] = who;
            seats.add(at++);
        }
        return true;
    }

    static String name(int seat) {
        return (char) ('A' + seat / COLS) + "" + (seat % COLS + 1);
    }

    public static void main(String[] args) {
        Main m = new Main();
        System.out.println(m.book('k', 4) + " " + m.book('p', 3) + " " + m.book('z', 2) + " " + m.book('k', 3) + " " + m.book('q', 7));
        for (char[] row : m.hall) System.out.println(new String(row));

        List<Integer> k = m.bookings.get('k');
        k.remove(1);
        k.remove(Integer.valueOf(2));
        System.out.println(k + " " + k.contains(1) + " " + k.indexOf(18));
        k.removeIf(s -> s % 2 == 0);
        StringJoiner names = new StringJoiner(", ", "[", "]");
        for (int s : k) names.add(name(s));
        System.out.println(names + " " + m.bookings.keySet());

        List<Integer> view = Arrays.asList(5, 1, 4);
        Collections.sort(view);
        try {
            view.add(9);
        } catch (UnsupportedOperationException e) {
            System.out.println("fixed " + view);
        }
        System.out.println(name(13) + name(0) + ('A' + 1));
    }
}
