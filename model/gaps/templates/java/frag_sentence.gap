topics: ternary chains, string joining, varargs, char plural rules
plural = plural|manyOf|pluralize
w = word
==== java
static String «plural»(String noun, int n) {
    char last = noun.charAt(noun.length() - 1);
    return n == 1 ? "1 " + noun
        : n + " " + (last == 'y' ? noun.substring(0, noun.length() - 1) + "ies"
                   : last == 's' || last == 'x' || noun.endsWith("ch") ? noun + "es"
                   : noun + 's');
}

static String listing(String... parts) {
    if (parts.length == 0) return "nothing";
    String result = parts[0];
    for (int i = 1; i < parts.length; i++)
        result += (i == parts.length - 1 ? " and " : ", ") + parts[i];
    return Character.toUpperCase(result.charAt(0)) + result.substring(1) + '.';
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        System.out.println(listing(«plural»("«w»", 1), «plural»("«w»", 3), «plural»("berry", 0), «plural»("box", -2)));
        System.out.println(listing() + " " + listing("one") + " " + listing("x", «plural»("match", 2)));
    }
}
==== python
def «plural»(noun, n):
    last = noun[-1]
    if n == 1:
        return f"1 {noun}"
    if last == "y":
        return f"{n} {noun[:-1]}ies"
    if last == "s" or last == "x" or noun.endswith("ch"):
        return f"{n} {noun}es"
    return f"{n} {noun}s"


def listing(*parts):
    if len(parts) == 0:
        return "nothing"
    result = parts[0]
    for i in range(1, len(parts)):
        result += (" and " if i == len(parts) - 1 else ", ") + parts[i]
    return result[0].upper() + result[1:] + "."
==== check python
«SOURCE»
print(listing(«plural»("«w»", 1), «plural»("«w»", 3), «plural»("berry", 0), «plural»("box", -2)))
print(listing(), listing("one"), listing("x", «plural»("match", 2)))
