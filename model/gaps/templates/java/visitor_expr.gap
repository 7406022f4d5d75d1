topics: visitor, interfaces, generics method, recursion, instanceof
Num = Num|Lit|Const
accept = accept|visit|welcome
a = int 2..20
b = int 2..9
==== java
interface Visitor<R> {
    R number(int value);
    R binary(char op, Expr left, Expr right);
}

interface Expr {
    <R> R «accept»(Visitor<R> v);
}

class «Num» implements Expr {
    private final int value;

    «Num»(int value) { this.value = value; }

    public <R> R «accept»(Visitor<R> v) { return v.number(value); }
}

class Bin implements Expr {
    private final char op;
    private final Expr left, right;

    Bin(char op, Expr left, Expr right) {
        this.op = op;
        this.left = left;
        this.right = right;
    }

    public <R> R «accept»(Visitor<R> v) { return v.binary(op, left, right); }
}

class Eval implements Visitor<Integer> {
    public Integer number(int value) { return value; }

    public Integer binary(char op, Expr left, Expr right) {
        int l = left.«accept»(this), r = right.«accept»(this);
        switch (op) {
            case '+': return l + r;
            case '-': return l - r;
            case '*': return l * r;
            case '/': return l / r;
            default: throw new UnsupportedOperationException("op " + op);
        }
    }
}

class Show implements Visitor<String> {
    private int depth = 0;

    public String number(int value) { return value < 0 ? "(" + value + ")" : "" + value; }

    public String binary(char op, Expr left, Expr right) {
        depth++;
        String s = left.«accept»(this) + ' ' + op + ' ' + right.«accept»(this);
        return --depth == 0 ? s : '(' + s + ')';
    }
}

class ExprMain {
    public static void main(String[] args) {
        Expr e = new Bin('-', new «Num»(-«a»), new Bin('*', new «Num»(«b»), new Bin('/', new «Num»(-«a» * 3), new «Num»(«b»))));
        System.out.println(e.«accept»(new Show()) + " = " + e.«accept»(new Eval()));
        Expr odd = new Bin('^', e, e);
        try {
            odd.«accept»(new Eval());
        } catch (UnsupportedOperationException ex) {
            System.out.println(ex.getMessage() + " in " + odd.«accept»(new Show()).length());
        }
    }
}
==== python
from abc import ABC, abstractmethod


class Visitor(ABC):
    @abstractmethod
    def number(self, value):
        pass

    @abstractmethod
    def binary(self, op, left, right):
        pass


class Expr(ABC):
    @abstractmethod
    def «accept»(self, v):
        pass


class «Num»(Expr):
    def __init__(self, value):
        self.value = value

    def «accept»(self, v):
        return v.number(self.value)


class Bin(Expr):
    def __init__(self, op, left, right):
        self.op = op
        self.left = left
        self.right = right

    def «accept»(self, v):
        return v.binary(self.op, self.left, self.right)


class Eval(Visitor):
    def number(self, value):
        return value

    def binary(self, op, left, right):
        l = left.«accept»(self)
        r = right.«accept»(self)
        if op == "+":
            return l + r
        elif op == "-":
            return l - r
        elif op == "*":
            return l * r
        elif op == "/":
            return int(l / r)
        else:
            raise NotImplementedError(f"op {op}")


class Show(Visitor):
    def __init__(self):
        self.depth = 0

    def number(self, value):
        return f"({value})" if value < 0 else str(value)

    def binary(self, op, left, right):
        self.depth += 1
        s = f"{left.«accept»(self)} {op} {right.«accept»(self)}"
        self.depth -= 1
        return s if self.depth == 0 else f"({s})"


def main():
    e = Bin("-", «Num»(-«a»), Bin("*", «Num»(«b»), Bin("/", «Num»(-«a» * 3), «Num»(«b»))))
    print(f"{e.«accept»(Show())} = {e.«accept»(Eval())}")
    odd = Bin("^", e, e)
    try:
        odd.«accept»(Eval())
    except NotImplementedError as ex:
        print(f"{ex} in {len(odd.«accept»(Show()))}")


if __name__ == "__main__":
    main()
