topics: recursion over Object, instanceof chain, escapes, LinkedHashMap, char codes, String.format hex
write = write|render|toJson
w = words 2
n = int -50..99
==== java
import java.util.*;

class Json {
    static String quote(String s) {
        StringBuilder sb = new StringBuilder("\"");
        for (char c : s.toCharArray()) {
            switch (c) {
                case '"': sb.append("\\\""); break;
                case '\\': sb.append("\\\\"); break;
                case '\n': sb.append("\\n"); break;
                case '\t': sb.append("\\t"); break;
                default:
                    if (c < 32 || c > 126) sb.append(String.format("\\u%04x", (int) c));
                    else sb.append(c);
            }
        }
        return sb.append('"').toString();
    }

    static String «write»(Object o) {
        if (o == null) return "null";
        if (o instanceof String) return quote((String) o);
        if (o instanceof Boolean || o instanceof Integer) return o.toString();
        if (o instanceof Double d) return d == Math.floor(d) ? String.valueOf(d.intValue()) : d.toString();
        if (o instanceof List<?> list) {
            StringJoiner j = new StringJoiner(",", "[", "]");
            for (Object x : list) j.add(«write»(x));
            return j.toString();
        }
        if (o instanceof Map<?, ?> map) {
            StringBuilder sb = new StringBuilder("{");
            String sep = "";
            for (Map.Entry<?, ?> e : map.entrySet()) {
                sb.append(sep).append(quote(String.valueOf(e.getKey()))).append(':').append(«write»(e.getValue()));
                sep = ",";
            }
            return sb.append('}').toString();
        }
        throw new IllegalArgumentException("cannot write it");
    }

    public static void main(String[] args) {
        String[] w = {«w»};
        Map<String, Object> doc = new LinkedHashMap<>();
        doc.put("name", w[0] + "\t\"" + w[1] + "\"\n");
        doc.put("n", «n»);
        doc.put("ok", «n» > 0);
        doc.put("rates", Arrays.asList(1.5, 2.0, null, -0.25));
        doc.put("inner", new TreeMap<>(Map.of(2, "b\\", 1, new ArrayList<>())));
        doc.put("uni", "caf\u00e9\u0001~");
        System.out.println(«write»(doc));
        try {
            «write»(new int[1]);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
==== python
import math


def quote(s):
    sb = ['"']
    for c in s:
        if c == '"':
            sb.append('\\"')
        elif c == "\\":
            sb.append("\\\\")
        elif c == "\n":
            sb.append("\\n")
        elif c == "\t":
            sb.append("\\t")
        elif ord(c) < 32 or ord(c) > 126:
            sb.append(f"\\u{ord(c):04x}")
        else:
            sb.append(c)
    sb.append('"')
    return "".join(sb)


def «write»(o):
    if o is None:
        return "null"
    if isinstance(o, str):
        return quote(o)
    if isinstance(o, bool):
        return str(o).lower()
    if isinstance(o, int):
        return str(o)
    if isinstance(o, float):
        return str(int(o)) if o == math.floor(o) else str(o)
    if isinstance(o, list):
        return "[" + ",".join(«write»(x) for x in o) + "]"
    if isinstance(o, dict):
        return "{" + ",".join(f"{quote(str(key))}:{«write»(value)}" for key, value in o.items()) + "}"
    raise ValueError("cannot write it")


def main():
    w = [«w»]
    doc = {}
    doc["name"] = f'{w[0]}\t"{w[1]}"\n'
    doc["n"] = «n»
    doc["ok"] = «n» > 0
    doc["rates"] = [1.5, 2.0, None, -0.25]
    doc["inner"] = {1: [], 2: "b\\"}
    doc["uni"] = "caf\u00e9\u0001~"
    print(«write»(doc))
    try:
        «write»(object())
    except ValueError as e:
        print(e)


if __name__ == "__main__":
    main()
