topics: char arithmetic, modulo, increments inside expressions, ternaries
==== java
public class Main {

    static boolean luhn(String card) {
        int sum = 0, pos = 0;
        for (int i = card.length() - 1; i >= 0; i--) {
            char c = card.charAt(i);
            if (c == ' ' || c == '-') continue;
            if (c < '0' || c > '9') return false;
            int d = c - '0';
            if ((pos++ & 1) == 1 && (d *= 2) > 9) d -= 9;
            sum += d;
        }
        return pos > 1 && sum % 10 == 0;
    }

    static char isbn10Check(String nine) {
        int s = 0, w = 10;
        for (char c : nine.toCharArray()) s += w-- * (c - '0');
        int r = (11 - s % 11) % 11;
        return r == 10 ? 'X' : (char) ('0' + r);
    }

    static String eanCheck(String twelve) {
        int s = 0;
        for (int i = 0; i < twelve.length(); i++)
            s += (i % 2 == 0 ? 1 : 3) * Character.getNumericValue(twelve.charAt(i));
        return twelve + (10 - s % 10) % 10;
    }

    static int ibanMod(String iban) {
        String moved = iban.substring(4) + iban.substring(0, 4);
        int rest = 0;
        for (char ch : moved.toCharArray()) {
            if (Character.isLetter(ch)) {
                int v = ch - 'A' + 10;
                rest = (rest * 100 + v) % 97;
            } else
                rest = (rest * 10 + ch - '0') % 97;
        }
        return rest;
    }

    public static void main(String[] args) {
        for (String n : new String[] { "4539 1488 0343 6467", "8273-1232-7352-0569", "0", "12a4" })
            System.out.println(n + " -> " + luhn(n));
        System.out.println("030640615" + isbn10Check("030640615") + ", 097522980" + isbn10Check("097522980"));
        System.out.println(isbn10Check("043942089") + 1);
        System.out.println("" + isbn10Check("043942089") + 1);
        System.out.println(eanCheck("400638133393"));
        System.out.println(ibanMod("GB82WEST12345698765432") + " " + ibanMod("DE00370400440532013000"));
        char c = 'a';
        c += 2;
        System.out.println(c++ + " " + c + " " + (c + 1) + " " + (char) (c + 1));
    }
}
