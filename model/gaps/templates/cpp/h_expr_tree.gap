topics: expression tree, unique_ptr, move, abstract class, string building, double division
Expr = Expr|Node|Term
eval = eval|value|compute
a = int 2..20
b = int 2..9
c = float 0.5..8.5 1
==== cpp
class «Expr» {
public:
    virtual ~«Expr»() {}
    virtual double «eval»() const = 0;
    virtual string text() const = 0;
};

class Number : public «Expr» {
    double n;

public:
    Number(double n) : n(n) {}
    double «eval»() const override { return n; }
    string text() const override {
        ostringstream out;
        out << n;
        return out.str();
    }
};

class Binary : public «Expr» {
    char op;
    unique_ptr<«Expr»> l, r;

public:
    Binary(unique_ptr<«Expr»> left, char op, unique_ptr<«Expr»> right)
        : op(op), l(std::move(left)), r(std::move(right)) {}

    double «eval»() const override {
        double a = l->«eval»(), b = r->«eval»();
        switch (op) {
            case '+': return a + b;
            case '-': return a - b;
            case '*': return a * b;
            case '/':
                if (b == 0) throw domain_error("division by zero in " + text());
                return a / b;
        }
        return 0;
    }

    string text() const override { return "(" + l->text() + op + r->text() + ")"; }
};
==== check cpp
#include <iostream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
using namespace std;
«SOURCE»
int main() {
    auto sum = make_unique<Binary>(make_unique<Number>(«a»), '+', make_unique<Number>(«c»));
    cout << sum->text() << " = " << sum->«eval»() << endl;
    auto e = make_unique<Binary>(std::move(sum), '/', make_unique<Binary>(make_unique<Number>(«b»), '-', make_unique<Number>(1)));
    cout << e->text() << " = " << e->«eval»() << " " << (sum == nullptr) << endl;
    Binary bad(make_unique<Number>(1), '/', make_unique<Binary>(make_unique<Number>(0), '*', make_unique<Number>(«a»)));
    try { cout << bad.«eval»() << endl; } catch (const domain_error& x) { cout << x.what() << endl; }
}
==== python
from abc import ABC, abstractmethod


class «Expr»(ABC):
    @abstractmethod
    def «eval»(self):
        pass

    @abstractmethod
    def text(self):
        pass


class Number(«Expr»):
    def __init__(self, n):
        self.n = n

    def «eval»(self):
        return self.n

    def text(self):
        return f"{self.n:g}"


class Binary(«Expr»):
    def __init__(self, left, op, right):
        self.op = op
        self.l = left
        self.r = right

    def «eval»(self):
        a = self.l.«eval»()
        b = self.r.«eval»()
        if self.op == "+":
            return a + b
        elif self.op == "-":
            return a - b
        elif self.op == "*":
            return a * b
        elif self.op == "/":
            if b == 0:
                raise ArithmeticError(f"division by zero in {self.text()}")
            return a / b
        return 0

    def text(self):
        return f"({self.l.text()}{self.op}{self.r.text()})"
==== check python
«SOURCE»


sum = Binary(Number(«a»), "+", Number(«c»))
print(f"{sum.text()} = {sum.«eval»():g}")
e = Binary(sum, "/", Binary(Number(«b»), "-", Number(1)))
sum = None
print(f"{e.text()} = {e.«eval»():g} {int(sum is None)}")
bad = Binary(Number(1), "/", Binary(Number(0), "*", Number(«a»)))
try:
    print(f"{bad.«eval»():g}")
except ArithmeticError as x:
    print(x)
