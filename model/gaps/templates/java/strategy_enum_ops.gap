topics: enum with lambda field, BinaryOperator, Map of strategies, division by zero
Op = Op|Operation|Command
apply = apply|run|compute
a = int 10..90
b = int 3..9
==== java
import java.util.function.IntBinaryOperator;

enum «Op» {
    ADD("+", (x, y) -> x + y),
    SUB("-", (x, y) -> x - y),
    DIV("/", (x, y) -> x / y),
    MOD("%", (x, y) -> x % y),
    SHR(">>>", (x, y) -> x >>> y);

    private final String symbol;
    private final IntBinaryOperator fn;

    «Op»(String symbol, IntBinaryOperator fn) {
        this.symbol = symbol;
        this.fn = fn;
    }

    int «apply»(int x, int y) {
        return fn.applyAsInt(x, y);
    }

    static «Op» find(String symbol) {
        for («Op» op : values())
            if (op.symbol.equals(symbol))
                return op;
        throw new IllegalArgumentException("no operator " + symbol);
    }
}

class OpMain {
    static void eval(String line) {
        String[] t = line.split(" ");
        try {
            int x = Integer.parseInt(t[0]), y = Integer.parseInt(t[2]);
            System.out.println(line + " = " + «Op».find(t[1]).«apply»(x, y));
        } catch (NumberFormatException e) {
            System.out.println("number? " + line);
        } catch (ArithmeticException e) {
            System.out.println("arithmetic: " + e.getMessage());
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println("incomplete: " + line);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (String s : new String[]{"«a» + «b»", "-«a» / «b»", "-«a» % «b»", "-«a» >>> 28", "«a» / 0", "1 ** 2", "x + 1", "5 -"}) eval(s);
        System.out.println(«Op».values().length + " " + «Op».valueOf("DIV") + " " + «Op».MOD.ordinal());
    }
}
==== python
import math
from enum import Enum


class «Op»(Enum):
    ADD = ("+", lambda x, y: x + y)
    SUB = ("-", lambda x, y: x - y)
    DIV = ("/", lambda x, y: int(x / y))
    MOD = ("%", lambda x, y: int(math.fmod(x, y)))
    SHR = (">>>", lambda x, y: (x & 0xFFFFFFFF) >> y)

    def __init__(self, symbol, fn):
        self.symbol = symbol
        self.fn = fn

    def «apply»(self, x, y):
        return self.fn(x, y)

    @staticmethod
    def find(symbol):
        for op in «Op»:
            if op.symbol == symbol:
                return op
        raise LookupError(f"no operator {symbol}")


def eval(line):
    t = line.split(" ")
    try:
        x, y = int(t[0]), int(t[2])
        print(f"{line} = {«Op».find(t[1]).«apply»(x, y)}")
    except ValueError:
        print(f"number? {line}")
    except ZeroDivisionError:
        print("arithmetic: / by zero")
    except IndexError:
        print(f"incomplete: {line}")
    except LookupError as e:
        print(e)


def main():
    for s in [
        "«a» + «b»",
        "-«a» / «b»",
        "-«a» % «b»",
        "-«a» >>> 28",
        "«a» / 0",
        "1 ** 2",
        "x + 1",
        "5 -",
    ]:
        eval(s)
    print(f"{len(«Op»)} {«Op»['DIV'].name} {list(«Op»).index(«Op».MOD)}")


if __name__ == "__main__":
    main()
