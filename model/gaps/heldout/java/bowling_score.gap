topics: index changes inside loop, char arithmetic, static nested exception, finally
==== java
import java.util.*;

public class Main {
    static class BadSheet extends RuntimeException {
        final int column;
        BadSheet(String msg, int column) { super(msg + " at " + column); this.column = column; }
    }

    static int[] rolls(String sheet) {
        int[] out = new int[sheet.length()];
        int n = 0;
        for (int i = 0; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            switch (c) {
                case ' ': case '|': continue;
                case 'X': out[n++] = 10; break;
                case '/': out[n] = 10 - out[n - 1]; n++; break;
                case '-': n++; break;
                default:
                    if (!Character.isDigit(c)) throw new BadSheet("unexpected '" + c + "'", i);
                    out[n++] = c - '0';
            }
        }
        return Arrays.copyOf(out, n);
    }

    static int score(int[] r, List<Integer> frames) {
        int total = 0;
        for (int i = 0, f = 0; f < 10; f++) {
            if (r[i] == 10) total += 10 + r[i + 1] + r[i++ + 2];
            else if (r[i] + r[i + 1] == 10) { total += 10 + r[i + 2]; i += 2; }
            else total += r[i++] + r[i++];
            frames.add(total);
        }
        return total;
    }

    static int parsed = 0;

    public static void main(String[] args) {
        String[] sheets = {
            "X|7/|9-|X|-8|8/|-6|X|X|X81", "9-9-9-9-9-9-9-9-9-9-", "5/5/5/5/5/5/5/5/5/5/5",
            "XXXXXXXXXXXX", "12|3?|", "X|X"
        };
        for (String s : sheets) {
            List<Integer> frames = new ArrayList<>();
            try {
                int sc = score(rolls(s), frames);
                System.out.println(sc + " " + frames);
            } catch (BadSheet e) {
                System.out.println("bad: " + e.getMessage() + " (" + e.column * 2 + ")");
            } catch (ArrayIndexOutOfBoundsException e) {
                System.out.println("incomplete after " + frames.size() + " frames");
                continue;
            } finally {
                parsed++;
            }
        }
        System.out.println("parsed " + parsed + " of " + sheets.length);
    }
}
