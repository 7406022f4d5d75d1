topics: string immutability, equals versus ==, intern, chained calls ignored, StringBuilder equality
==== java
import java.util.Arrays;

public class Main {
    private static void shout(String s) { s = s.toUpperCase(); s.concat("!"); }
    private static void shout(StringBuilder s) { s.append('!').setCharAt(0, 'H'); s = new StringBuilder("lost"); }
    private static void shout(char[] s) { s[s.length - 1] += 1; s = new char[] { 'q' }; }
    private static void fill(int[] a, int v) { for (int x : a) { x = v; } for (int i = 0; i < a.length; i += 2) a[i] = v; }

    public static void main(String[] args) {
        String s = "hey";
        StringBuilder sb = new StringBuilder(s);
        char[] cs = s.toCharArray();
        shout(s);
        shout(sb);
        shout(cs);
        s.replace('h', 'j');
        System.out.println(s + " " + sb + " " + String.valueOf(cs));

        String t = new String("hey"), u = "he" + "y";
        System.out.println((s == u) + " " + s.equals(t) + " " + (s == t.intern()) + " " + s.contentEquals(new StringBuilder(t)));
        System.out.println(sb.equals(new StringBuilder("Hey!")) + " " + sb.toString().equals("Hey!") + " " + "HEY".equalsIgnoreCase(t));

        int[] a = { 1, 2, 3, 4, 5 }, b = Arrays.copyOfRange(a, 1, 7), c = a;
        fill(c, -9);
        System.out.println(Arrays.toString(a) + " " + b.length + " " + b[5] + " " + (a == c) + " " + a.equals(a.clone()) + " " + Arrays.equals(a, a.clone()));

        String csv = "a,b,,c,,";
        System.out.println(csv.split(",").length + " " + csv.split(",", -1).length + " " + Arrays.toString("".split(",")) + " " + Arrays.toString(" x  y ".split(" ")));
        System.out.println("banana".indexOf("an", 2) + " " + "banana".lastIndexOf('b', 0) + " " + "banana".indexOf('z') + " " + "banana".substring(6).isEmpty() + " " + "a.b.c".replaceAll(".", "-") + " " + "a.b.c".replace(".", "-"));
        String n = null;
        n += "x";
        n += 'y' + 1;
        n += (char) ('y' + 1);
        System.out.println(n + " " + "abc".compareTo("abD") + " " + "b".compareToIgnoreCase("C") + " " + String.join("/", "p", "q") + " " + "%d%%".formatted(7) + " " + "ab".repeat(0).length());
        StringBuilder w = new StringBuilder("drawer");
        w.reverse().deleteCharAt(0).replace(0, 2, "WE").insert(2, 3.0).append(true).append((Object) null);
        System.out.println(w + " " + w.indexOf("a") + " " + w.charAt(2) + w.length());
    }
}
