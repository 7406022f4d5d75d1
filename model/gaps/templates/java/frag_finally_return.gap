topics: finally overriding, order of finally, loop with continue in try
probe = probe|visit|measure
v = ints 4..6 -3..3
trace = trace|log|history
sumAll = sumAll|total|collect
n = n|count|divisor
==== java
static StringBuilder «trace» = new StringBuilder();

static int «probe»(int «n») {
    try {
        «trace».append('t');
        if («n» < 0) throw new IllegalArgumentException("neg");
        return 12 / «n»;
    } catch (ArithmeticException e) {
        «trace».append('z');
        return 0;
    } catch (RuntimeException e) {
        «trace».append(e.getMessage().charAt(0));
    } finally {
        «trace».append('f');
    }
    «trace».append('e');
    return -1;
}

static int «sumAll»(int[] xs) {
    int sum = 0;
    for (int x : xs) {
        try {
            int v = «probe»(x);
            if (v == 0) continue;
            sum += v;
        } finally {
            «trace».append(' ');
        }
    }
    return sum;
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        System.out.println(«sumAll»(new int[]{«v», 0, -5, 4}));
        System.out.println(«trace»);
    }
}
==== python
«trace» = []


def «probe»(«n»):
    try:
        «trace».append("t")
        if «n» < 0:
            raise ValueError("neg")
        return int(12 / «n»)
    except ZeroDivisionError:
        «trace».append("z")
        return 0
    except Exception as e:
        «trace».append(str(e)[0])
    finally:
        «trace».append("f")
    «trace».append("e")
    return -1


def «sumAll»(xs):
    sum = 0
    for x in xs:
        try:
            v = «probe»(x)
            if v == 0:
                continue
            sum += v
        finally:
            «trace».append(" ")
    return sum
==== check python
«SOURCE»
print(«sumAll»([«v», 0, -5, 4]))
print("".join(«trace»))
