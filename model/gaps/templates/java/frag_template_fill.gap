topics: text block, string replace, Map.of, indexOf loops, regex-free parsing, exceptions
fill = fill|expand|render
w = words 2
n = int 2..50
==== java
static String «fill»(String template, Map<String, ?> values) {
    StringBuilder out = new StringBuilder();
    int from = 0, open;
    while ((open = template.indexOf("{{", from)) >= 0) {
        int close = template.indexOf("}}", open);
        if (close < 0) throw new IllegalArgumentException("unclosed at " + open);
        out.append(template, from, open);
        String key = template.substring(open + 2, close).strip();
        Object value = values.get(key);
        out.append(value != null ? value : "<" + key + "?>");
        from = close + 2;
    }
    return out.append(template.substring(from)).toString();
}

static String letter(String who, int n) {
    return «fill»("""
        Dear {{ name }},
          you owe {{n}} "coins".
        Bye \\ {{sign}}
        """, Map.of("name", who, "n", n));
}
==== check java
import java.util.*;
class Main {
    «SOURCE»
    public static void main(String[] args) {
        String[] w = {«w»};
        System.out.print(letter(w[0], «n»));
        System.out.println(«fill»("{{x}}{{x}}-{{ y}}", Map.of("x", w[1], "y", 2.5)) + «fill»("", Map.of()));
        try {
            «fill»("ab {{ c", Map.of());
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
==== python
def «fill»(template, values):
    out = []
    from_ = 0
    while (open := template.find("{{", from_)) >= 0:
        close = template.find("}}", open)
        if close < 0:
            raise ValueError(f"unclosed at {open}")
        out.append(template[from_:open])
        key = template[open + 2 : close].strip()
        value = values.get(key)
        out.append(str(value) if value is not None else f"<{key}?>")
        from_ = close + 2
    out.append(template[from_:])
    return "".join(out)


def letter(who, n):
    return «fill»(
        """\
Dear {{ name }},
  you owe {{n}} "coins".
Bye \\ {{sign}}
""",
        {"name": who, "n": n},
    )
==== check python
«SOURCE»
w = [«w»]
print(letter(w[0], «n»), end="")
print(«fill»("{{x}}{{x}}-{{ y}}", {"x": w[1], "y": 2.5}) + «fill»("", {}))
try:
    «fill»("ab {{ c", {})
except ValueError as e:
    print(e)
