topics: recursive descent, char switch, StringBuilder, Object maps, instanceof
==== java
import java.util.*;
public class Main {
    private final String src;
    private int pos;
    Main(String src) { this.src = src; }

    private char peek() {
        while (pos < src.length() && src.charAt(pos) <= ' ') pos++;
        return pos < src.length() ? src.charAt(pos) : '\0';
    }

    private void expect(char c) {
        if (peek() != c) throw new IllegalStateException("want " + c + " got " + (int) peek() + "@" + pos);
        pos++;
    }
    Object value() {
        char c = peek();
        switch (c) {
            case '{': {
                Map<String, Object> map = new TreeMap<>();
                do {
                    pos++;
                    if (peek() == '}') break;
                    String key = string();
                    expect(':');
                    map.put(key, value());
                } while (peek() == ',');
                expect('}');
                return map;
            }
            case '[': {
                List<Object> list = new ArrayList<>();
                pos++;
                while (peek() != ']') {
                    list.add(value());
                    if (peek() == ',') pos++;
                }
                pos++;
                return list;
            }
            case '"': return string();
            case 't': case 'f': case 'n':
                for (String word : new String[] { "true", "false", "null" })
                    if (src.startsWith(word, pos)) {
                        pos += word.length();
                        return c == 'n' ? null : (Object) (c == 't');
                    }
            default:
                int start = pos;
                while (pos < src.length() && "+-.0123456789e".indexOf(src.charAt(pos)) >= 0) pos++;
                String num = src.substring(start, pos);
                if (num.isEmpty()) throw new IllegalStateException("junk@" + start);
                return num.contains(".") ? (Object) Double.parseDouble(num) : (Object) Integer.parseInt(num);
        }
    }

    private String string() {
        expect('"');
        StringBuilder sb = new StringBuilder();
        for (char c; (c = src.charAt(pos++)) != '"'; )
            sb.append(c != '\\' ? c : src.charAt(pos++) == 'n' ? '|' : src.charAt(pos - 1));
        return sb.toString();
    }
    public static void main(String[] args) {
        String[] docs = { "{\"b\": [1, -2, 3.50, true], \"a\": {\"x\": null}, }", " [\"q\\\"\\n\", false, 1e3]", "[nul]", "[1 2] x", "\"open" };
        for (String d : docs) {
            Main p = new Main(d);
            try {
                Object v = p.value();
                System.out.println(v + " " + (v instanceof Map) + " rest " + (d.length() - p.pos));
            } catch (IllegalStateException | NumberFormatException e) {
                System.out.println((e instanceof IllegalStateException ? "P " : "N ") + e.getMessage());
            } catch (IndexOutOfBoundsException e) {
                System.out.println("unterminated at " + p.pos);
            }
        }
    }
}
