topics: digits of strings, odd and even positions, boolean flip, isDigit, modulo
luhn = luhn|validCard|checkNumber
num = number|card|code
a = int 1000..9999
b = int 1000..9999
==== java
static boolean «luhn»(String «num») {
    int sum = 0;
    boolean twice = false;
    for (int i = «num».length() - 1; i >= 0; i--) {
        char c = «num».charAt(i);
        if (c == ' ' || c == '-') continue;
        if (!Character.isDigit(c)) return false;
        int d = c - '0';
        if (twice && (d *= 2) > 9) d -= 9;
        sum += d;
        twice = !twice;
    }
    return sum % 10 == 0;
}

static char checkDigit(String «num») {
    for (char c = '0'; c <= '9'; c++) {
        if («luhn»(«num» + c)) return c;
    }
    return '?';
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        String n = "«a» «b»-";
        System.out.println(checkDigit(n) + " " + «luhn»(n + checkDigit(n)) + " " + «luhn»("4539 1488 0343 6467") + " " + «luhn»("12a"));
        System.out.println(checkDigit("x") + " " + (checkDigit("«a»") - '0') * 2);
    }
}
==== python
def «luhn»(«num»):
    sum = 0
    twice = False
    for c in reversed(«num»):
        if c == " " or c == "-":
            continue
        if not c.isdigit():
            return False
        d = ord(c) - ord("0")
        if twice:
            d *= 2
            if d > 9:
                d -= 9
        sum += d
        twice = not twice
    return sum % 10 == 0


def checkDigit(«num»):
    for c in "0123456789":
        if «luhn»(«num» + c):
            return c
    return "?"
==== check python
«SOURCE»
n = "«a» «b»-"
print(
    checkDigit(n),
    str(«luhn»(n + checkDigit(n))).lower(),
    str(«luhn»("4539 1488 0343 6467")).lower(),
    str(«luhn»("12a")).lower(),
)
print(checkDigit("x"), (ord(checkDigit("«a»")) - ord("0")) * 2)
