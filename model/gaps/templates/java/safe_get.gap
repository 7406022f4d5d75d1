topics: ArrayIndexOutOfBounds, ArithmeticException, NumberFormatException, multi-catch
fetch = fetch|lookup|valueAt
data = data|table|values
v = ints 4..6 1..60
index = index|key|field
divisor = divisor|parts|by
==== java
static String «fetch»(int[] «data», String «index», int «divisor») {
    try {
        int i = Integer.parseInt(«index»);
        return "ok " + «data»[i] / «divisor»;
    } catch (NumberFormatException e) {
        return "not a number: " + «index»;
    } catch (ArrayIndexOutOfBoundsException | ArithmeticException e) {
        return "failed at " + «index»;
    }
}
==== check java
class Main {
«SOURCE»
    public static void main(String[] args) {
        int[] d = {«v»};
        System.out.println(«fetch»(d, "2", 3));
        System.out.println(«fetch»(d, "-1", 3));
        System.out.println(«fetch»(d, "99", 3));
        System.out.println(«fetch»(d, "1", 0));
        System.out.println(«fetch»(d, "x1", 1));
        System.out.println(«fetch»(d, "0", -7));
    }
}
==== python
def «fetch»(«data», «index», «divisor»):
    try:
        i = int(«index»)
    except ValueError:
        return f"not a number: {«index»}"
    try:
        if i < 0:
            raise IndexError(i)
        return f"ok {int(«data»[i] / «divisor»)}"
    except (IndexError, ZeroDivisionError):
        return f"failed at {«index»}"
==== check python
«SOURCE»
d = [«v»]
print(«fetch»(d, "2", 3))
print(«fetch»(d, "-1", 3))
print(«fetch»(d, "99", 3))
print(«fetch»(d, "1", 0))
print(«fetch»(d, "x1", 1))
print(«fetch»(d, "0", -7))
