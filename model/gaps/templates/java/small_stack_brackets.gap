topics: ArrayDeque stack of Character, char matching, switch expression with chars
check = check|balanced|firstError
w = word
==== java
import java.util.ArrayDeque;
import java.util.Deque;

class Brackets {
    static char partner(char c) {
        return switch (c) {
            case ')' -> '(';
            case ']' -> '[';
            case '}' -> '{';
            default -> '\0';
        };
    }

    /** -1 when fine, else the index of the first problem. */
    static int «check»(String s) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if ("([{".indexOf(c) >= 0) {
                open.push(i);
            } else if (partner(c) != '\0') {
                if (open.isEmpty() || s.charAt(open.pop()) != partner(c)) return i;
            }
        }
        return open.isEmpty() ? -1 : open.peekLast();
    }

    public static void main(String[] args) {
        String[] tests = {"(«w»[1]{2})", "([)]", "", "«w»)", "{(«w»", "a[b(c)d]e{"};
        for (String t : tests) {
            int at = «check»(t);
            System.out.println(t + ": " + (at < 0 ? "ok" : "error at " + at + " '" + t.charAt(at) + "'"));
        }
    }
}
==== python
def partner(c):
    if c == ")":
        return "("
    if c == "]":
        return "["
    if c == "}":
        return "{"
    return "\0"


# -1 when fine, else the index of the first problem.
def «check»(s):
    open = []
    for i, c in enumerate(s):
        if c in "([{":
            open.append(i)
        elif partner(c) != "\0":
            if not open or s[open.pop()] != partner(c):
                return i
    return -1 if not open else open[0]


def main():
    tests = ["(«w»[1]{2})", "([)]", "", "«w»)", "{(«w»", "a[b(c)d]e{"]
    for t in tests:
        at = «check»(t)
        print(f"{t}: " + ("ok" if at < 0 else f"error at {at} '{t[at]}'"))


if __name__ == "__main__":
    main()
