topics: StringBuilder, char counting, Integer.parseInt radix, binary strings, loop index changes
==== java
public class Main
{
    /* Row format: run lengths as digits and letters, e.g. "3w2b" */
    static String pack(String row)
    {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < row.length())
        {
            int start = i;
            char c = row.charAt(i);
            while (++i < row.length() && row.charAt(i) == c) ;
            if (i - start > 1) out.append(i - start);
            out.append(c);
        }
        return out.toString();
    }

    static String unpack(String packed)
    {
        String out = "";
        for (int i = 0; i < packed.length(); i++)
        {
            int n = 0;
            for (; Character.isDigit(packed.charAt(i)); i++)
                n = n * 10 + packed.charAt(i) - '0';
            char c = packed.charAt(i);
            for (n = n == 0 ? 1 : n; n > 0; n--) out += c;
        }
        return out;
    }

    static int bits(String row)
    {
        int v = 0;
        for (char c : row.toCharArray()) v = v << 1 | (c == '#' ? 1 : 0);
        return v;
    }

    static String gray(int v, int width)
    {
        String s = Integer.toBinaryString(v ^ v >> 1);
        while (s.length() < width) s = '0' + s;
        return s.substring(s.length() - width);
    }

    public static void main(String[] args)
    {
        String[] glyph = { "..####..", ".#....#.", "########", "#", "" };
        int saved = 0;
        for (String row : glyph)
        {
            String p = pack(row);
            saved += row.length() - p.length();
            System.out.println("[" + p + "] " + unpack(p).equals(row) + " " + bits(row));
        }
        System.out.println("saved " + saved + " of " + String.join("", glyph).length());
        System.out.println(unpack("12a0b3c") + " " + gray(5, 4) + " " + gray(-1, 6) + " " + gray(255, 3));
        System.out.println(Integer.parseInt("-7f", 16) + " " + Integer.toString(255, 36) + " " + Integer.toHexString(-127) + " " + Integer.toOctalString(64) + " " + Long.parseLong("1010", 2));
        char[] cells = "weave".toCharArray();
        for (int l = 0, r = cells.length - 1; l < r; )
        {
            char t = cells[l];
            cells[l++] = Character.toUpperCase(cells[r]);
            cells[r--] = t;
        }
        System.out.println(new String(cells) + " " + String.valueOf(cells, 1, 3) + cells.length + " " + "a-b--c-".split("-").length + " " + "Mississippi".replace("ss", "s").indexOf('s', 4));
    }
}
