topics: recursive descent parser, string cursor, x++ in expressions, integer division
Parser = Parser|Calculator|Evaluator
a = int 2..30
b = int 2..9
c = int 10..90
peek = peek|look|current
==== cpp
#include <cctype>
#include <iostream>
#include <stdexcept>
#include <string>
using namespace std;

class «Parser» {
    string src;
    size_t pos = 0;

    char «peek»() {
        while (pos < src.size() && isspace(src[pos])) pos++;
        return pos < src.size() ? src[pos] : '\0';
    }

    bool accept(char c) {
        if («peek»() != c) return false;
        pos++;
        return true;
    }

    int factor() {
        if (accept('-')) return -factor();
        if (accept('(')) {
            int v = expr();
            if (!accept(')')) throw runtime_error("expected )");
            return v;
        }
        if (!isdigit(«peek»())) throw runtime_error(string("unexpected '") + «peek»() + "'");
        int v = 0;
        while (pos < src.size() && isdigit(src[pos]))
            v = v * 10 + (src[pos++] - '0');
        return v;
    }

    int term() {
        int v = factor();
        for (;;) {
            if (accept('*')) v *= factor();
            else if (accept('/')) v /= factor();
            else if (accept('%')) v %= factor();
            else return v;
        }
    }

    int expr() {
        int v = term();
        char op;
        while ((op = «peek»()) == '+' || op == '-') {
            pos++;
            int t = term();
            v = op == '+' ? v + t : v - t;
        }
        return v;
    }

public:
    «Parser»(const string& s) : src(s) {}

    int parse() {
        int v = expr();
        if («peek»()) throw runtime_error("trailing input at " + to_string(pos));
        return v;
    }
};

int main() {
    const char* tests[] = {"«a» + «b» * «c»", "(«a»+«b»)*-«c» / 7", "-«c» % «b»", "«a» - «b» - 1", "2 * (3", "4 5", "1+*x"};
    for (const char* t : tests) {
        try {
            int result = «Parser»(t).parse();
            cout << t << " = " << result << endl;
        } catch (const runtime_error& e) {
            cout << "error: " << e.what() << endl;
        }
    }
    return 0;
}
==== python
import math


class «Parser»:
    def __init__(self, s):
        self.src = s
        self.pos = 0

    def «peek»(self):
        while self.pos < len(self.src) and self.src[self.pos].isspace():
            self.pos += 1
        return self.src[self.pos] if self.pos < len(self.src) else ""

    def accept(self, c):
        if self.«peek»() != c:
            return False
        self.pos += 1
        return True

    def factor(self):
        if self.accept("-"):
            return -self.factor()
        if self.accept("("):
            v = self.expr()
            if not self.accept(")"):
                raise RuntimeError("expected )")
            return v
        if not self.«peek»().isdigit():
            raise RuntimeError(f"unexpected '{self.«peek»()}'")
        v = 0
        while self.pos < len(self.src) and self.src[self.pos].isdigit():
            v = v * 10 + int(self.src[self.pos])
            self.pos += 1
        return v

    def term(self):
        v = self.factor()
        while True:
            if self.accept("*"):
                v *= self.factor()
            elif self.accept("/"):
                v = int(v / self.factor())
            elif self.accept("%"):
                v = int(math.fmod(v, self.factor()))
            else:
                return v

    def expr(self):
        v = self.term()
        while (op := self.«peek»()) == "+" or op == "-":
            self.pos += 1
            t = self.term()
            v = v + t if op == "+" else v - t
        return v

    def parse(self):
        v = self.expr()
        if self.«peek»():
            raise RuntimeError(f"trailing input at {self.pos}")
        return v


def main():
    tests = ["«a» + «b» * «c»", "(«a»+«b»)*-«c» / 7", "-«c» % «b»", "«a» - «b» - 1", "2 * (3", "4 5", "1+*x"]
    for t in tests:
        try:
            result = «Parser»(t).parse()
            print(f"{t} = {result}")
        except RuntimeError as e:
            print(f"error: {e}")


if __name__ == "__main__":
    main()
