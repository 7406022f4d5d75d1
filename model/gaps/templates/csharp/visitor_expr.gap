topics: visitor pattern, abstract classes, double dispatch, generics, static factory, recursion
Expr = Expr|Formula|Term
Visit = Accept|Visit|Apply
a = int 2..9
b = int -8..-1
==== csharp
using System;

interface IVisitor<R>
{
    R Number(int value);
    R Binary(char op, «Expr» left, «Expr» right);
}

abstract class «Expr»
{
    public abstract R «Visit»<R>(IVisitor<R> v);

    public static «Expr» operator +(«Expr» l, «Expr» r) { return new Bin('+', l, r); }
    public static «Expr» operator *(«Expr» l, «Expr» r) { return new Bin('*', l, r); }
    public static implicit operator «Expr»(int n) { return new Num(n); }

    sealed class Num : «Expr»
    {
        readonly int value;
        public Num(int value) { this.value = value; }
        public override R «Visit»<R>(IVisitor<R> v) { return v.Number(value); }
    }

    sealed class Bin : «Expr»
    {
        readonly char op;
        readonly «Expr» l, r;
        public Bin(char op, «Expr» l, «Expr» r) { this.op = op; this.l = l; this.r = r; }
        public override R «Visit»<R>(IVisitor<R> v) { return v.Binary(op, l, r); }
    }
}

class Evaluator : IVisitor<int>
{
    public int Steps = 0;
    public int Number(int value) { return value; }
    public int Binary(char op, «Expr» left, «Expr» right)
    {
        Steps++;
        int l = left.«Visit»(this), r = right.«Visit»(this);
        return op == '+' ? l + r : l * r;
    }
}

class Printer : IVisitor<string>
{
    public string Number(int value) { return value < 0 ? "(" + value + ")" : value.ToString(); }
    public string Binary(char op, «Expr» left, «Expr» right)
    {
        string s = left.«Visit»(this) + " " + op + " " + right.«Visit»(this);
        return op == '+' ? "[" + s + "]" : s;
    }
}

class Program
{
    static void Main()
    {
        «Expr» one = «a»;
        «Expr» e = (one + «b») * 3 + one * one;
        var ev = new Evaluator();
        Console.WriteLine(e.«Visit»(new Printer()) + " = " + e.«Visit»(ev));
        Console.WriteLine("steps: " + ev.Steps);
    }
}
==== python
from abc import ABC, abstractmethod


class IVisitor(ABC):
    @abstractmethod
    def Number(self, value):
        pass

    @abstractmethod
    def Binary(self, op, left, right):
        pass


class «Expr»(ABC):
    @abstractmethod
    def «Visit»(self, v):
        pass

    @staticmethod
    def of(value):
        return Num(value) if isinstance(value, int) else value

    def __add__(self, r):
        return Bin("+", self, «Expr».of(r))

    def __mul__(self, r):
        return Bin("*", self, «Expr».of(r))


class Num(«Expr»):
    def __init__(self, value):
        self.value = value

    def «Visit»(self, v):
        return v.Number(self.value)


class Bin(«Expr»):
    def __init__(self, op, l, r):
        self.op = op
        self.l = l
        self.r = r

    def «Visit»(self, v):
        return v.Binary(self.op, self.l, self.r)


class Evaluator(IVisitor):
    def __init__(self):
        self.Steps = 0

    def Number(self, value):
        return value

    def Binary(self, op, left, right):
        self.Steps += 1
        l = left.«Visit»(self)
        r = right.«Visit»(self)
        return l + r if op == "+" else l * r


class Printer(IVisitor):
    def Number(self, value):
        return f"({value})" if value < 0 else str(value)

    def Binary(self, op, left, right):
        s = f"{left.«Visit»(self)} {op} {right.«Visit»(self)}"
        return f"[{s}]" if op == "+" else s


def main():
    one = «Expr».of(«a»)
    e = (one + «b») * 3 + one * one
    ev = Evaluator()
    print(f"{e.«Visit»(Printer())} = {e.«Visit»(ev)}")
    print(f"steps: {ev.Steps}")


if __name__ == "__main__":
    main()
