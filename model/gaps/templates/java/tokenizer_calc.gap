topics: parser, recursion, character classes, exceptions
Parser = Parser|Calculator|Evaluator
pos = pos|index|cursor
a = int 2..30
b = int 2..9
c = int 3..40
==== java
class «Parser» {
    private final String input;
    private int «pos» = 0;

    «Parser»(String input) {
        this.input = input.replace(" ", "");
    }

    int parse() {
        int value = expr();
        if («pos» != input.length()) {
            throw new IllegalStateException("unexpected '" + input.charAt(«pos») + "' at " + «pos»);
        }
        return value;
    }

    private int expr() {
        int left = term();
        while («pos» < input.length() && (peek() == '+' || peek() == '-')) {
            char op = input.charAt(«pos»++);
            int right = term();
            left = op == '+' ? left + right : left - right;
        }
        return left;
    }

    private int term() {
        int left = factor();
        while (peek() == '*' || peek() == '/' || peek() == '%') {
            char op = input.charAt(«pos»++);
            int right = factor();
            switch (op) {
                case '*': left *= right; break;
                case '/': left /= right; break;
                default: left %= right;
            }
        }
        return left;
    }

    private int factor() {
        if (peek() == '-') {
            «pos»++;
            return -factor();
        }
        if (peek() == '(') {
            «pos»++;
            int inner = expr();
            if (peek() != ')') throw new IllegalStateException("missing )");
            «pos»++;
            return inner;
        }
        int value = 0;
        int begin = «pos»;
        while (Character.isDigit(peek())) {
            value = value * 10 + (input.charAt(«pos»++) - '0');
        }
        if (begin == «pos») throw new IllegalStateException("number expected at " + «pos»);
        return value;
    }

    private char peek() {
        return «pos» < input.length() ? input.charAt(«pos») : '\0';
    }
}

class CalcMain {
    public static void main(String[] args) {
        String[] tests = {"«a» + «b» * «c»", "-(«a» + «c») / «b»", "(«a» - 50) % «b»", "2 * (3", "4 $ 5", "7 / (3 - 3)", "1 +"};
        for (String t : tests) {
            try {
                System.out.println(t + " = " + new «Parser»(t).parse());
            } catch (ArithmeticException e) {
                System.out.println(t + ": division by zero");
            } catch (IllegalStateException e) {
                System.out.println(t + ": " + e.getMessage());
            }
        }
    }
}
==== python
import math


class «Parser»:
    def __init__(self, input):
        self.input = input.replace(" ", "")
        self.«pos» = 0

    def parse(self):
        value = self.expr()
        if self.«pos» != len(self.input):
            raise RuntimeError(f"unexpected '{self.input[self.«pos»]}' at {self.«pos»}")
        return value

    def expr(self):
        left = self.term()
        while self.peek() in ("+", "-"):
            op = self.input[self.«pos»]
            self.«pos» += 1
            right = self.term()
            left = left + right if op == "+" else left - right
        return left

    def term(self):
        left = self.factor()
        while self.peek() in ("*", "/", "%"):
            op = self.input[self.«pos»]
            self.«pos» += 1
            right = self.factor()
            if op == "*":
                left *= right
            elif op == "/":
                left = int(left / right)
            else:
                if right == 0:
                    raise ZeroDivisionError
                left = int(math.fmod(left, right))
        return left

    def factor(self):
        if self.peek() == "-":
            self.«pos» += 1
            return -self.factor()
        if self.peek() == "(":
            self.«pos» += 1
            inner = self.expr()
            if self.peek() != ")":
                raise RuntimeError("missing )")
            self.«pos» += 1
            return inner
        value = 0
        begin = self.«pos»
        while self.peek().isdigit():
            value = value * 10 + int(self.input[self.«pos»])
            self.«pos» += 1
        if begin == self.«pos»:
            raise RuntimeError(f"number expected at {self.«pos»}")
        return value

    def peek(self):
        return self.input[self.«pos»] if self.«pos» < len(self.input) else "\0"


def main():
    tests = [
        "«a» + «b» * «c»",
        "-(«a» + «c») / «b»",
        "(«a» - 50) % «b»",
        "2 * (3",
        "4 $ 5",
        "7 / (3 - 3)",
        "1 +",
    ]
    for t in tests:
        try:
            print(f"{t} = {«Parser»(t).parse()}")
        except ZeroDivisionError:
            print(f"{t}: division by zero")
        except RuntimeError as e:
            print(f"{t}: {e}")


if __name__ == "__main__":
    main()
