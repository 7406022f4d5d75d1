topics: long vs int, clamping, Math.abs of MIN_VALUE, Integer.compare, ternary
clamp = clamp|limit|saturate
a = int 2..9
addPlain = addPlain|plus|wrapAdd
addSafe = addSafe|plusSafe|clampAdd
wrong = wrong|byDiff|naive
right = right|byCompare|correct
==== java
static int «clamp»(long v) {
    return v > Integer.MAX_VALUE ? Integer.MAX_VALUE : v < Integer.MIN_VALUE ? Integer.MIN_VALUE : (int) v;
}

static int «addPlain»(int x, int y) {
    return x + y;
}

static int «addSafe»(int x, int y) {
    return «clamp»((long) x + y);
}

static int average(int x, int y) {
    return (x + y) / 2;
}

static String compareAll(int x, int y) {
    int «wrong» = x - y;
    int «right» = Integer.compare(x, y);
    return («wrong» < 0 ? "<" : ">") + («right» < 0 ? "<" : «right» > 0 ? ">" : "=");
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        int big = Integer.MAX_VALUE - «a», low = Integer.MIN_VALUE + «a»;
        System.out.println(«addPlain»(big, 10) + " " + «addSafe»(big, 10) + " " + «addSafe»(low, -10) + " " + «addSafe»(3, -«a»));
        System.out.println(average(big, big) + " " + average(-7, 2) + " " + Math.abs(Integer.MIN_VALUE) + " " + -low);
        System.out.println(compareAll(low, 100) + compareAll(1, «a») + compareAll(4, 4));
    }
}
==== python
def «clamp»(v):
    return 2**31 - 1 if v > 2**31 - 1 else -(2**31) if v < -(2**31) else v


def «addPlain»(x, y):
    return (x + y + 2**31) % 2**32 - 2**31


def «addSafe»(x, y):
    return «clamp»(x + y)


def average(x, y):
    return int(((x + y + 2**31) % 2**32 - 2**31) / 2)


def compareAll(x, y):
    «wrong» = (x - y + 2**31) % 2**32 - 2**31
    «right» = -1 if x < y else 1 if x > y else 0
    return ("<" if «wrong» < 0 else ">") + ("<" if «right» < 0 else ">" if «right» > 0 else "=")
==== check python
«SOURCE»
big = 2**31 - 1 - «a»
low = -(2**31) + «a»
print(«addPlain»(big, 10), «addSafe»(big, 10), «addSafe»(low, -10), «addSafe»(3, -«a»))
print(average(big, big), average(-7, 2), -(2**31), -low)
print(compareAll(low, 100) + compareAll(1, «a») + compareAll(4, 4))
