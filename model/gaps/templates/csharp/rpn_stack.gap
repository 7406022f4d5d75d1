topics: Stack, switch on string, int.Parse, FormatException, InvalidOperationException, Split
Calc = RpnCalculator|StackMachine|Postfix
Eval = Evaluate|Eval|Run
a = int -30..-11
b = int 2..9
==== csharp
using System;
using System.Collections.Generic;

class «Calc»
{
    private readonly Stack<int> stack = new Stack<int>();

    public int «Eval»(string expr)
    {
        stack.Clear();
        foreach (string token in expr.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries))
        {
            switch (token)
            {
                case "+":
                    stack.Push(stack.Pop() + stack.Pop());
                    break;
                case "-":
                {
                    int right = stack.Pop();
                    stack.Push(stack.Pop() - right);
                    break;
                }
                case "*":
                case "x":
                    stack.Push(stack.Pop() * stack.Pop());
                    break;
                case "/":
                case "%":
                {
                    int d = stack.Pop(), n = stack.Pop();
                    stack.Push(token == "/" ? n / d : n % d);
                    break;
                }
                case "dup":
                    stack.Push(stack.Peek());
                    break;
                default:
                    stack.Push(int.Parse(token));
                    break;
            }
        }
        if (stack.Count != 1)
            throw new InvalidOperationException("left on stack: " + stack.Count);
        return stack.Pop();
    }
}

class Program
{
    static void Main()
    {
        var calc = new «Calc»();
        string[] tests =
        {
            "«a» «b» /", "«a» «b» %", "3 4 + dup *", "1 2", "«b» x", "2 two +", "5  0 /", "7 2 3 x -"
        };
        foreach (string t in tests)
        {
            try
            {
                Console.WriteLine("{0} => {1}", t, calc.«Eval»(t));
            }
            catch (FormatException)
            {
                Console.WriteLine("{0} => not a number", t);
            }
            catch (DivideByZeroException)
            {
                Console.WriteLine("{0} => zero", t);
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine("{0} => {1}", t, e.Message.StartsWith("left") ? e.Message : "stack empty");
            }
        }
    }
}
==== python
import math


class «Calc»:
    def __init__(self):
        self.stack = []

    def «Eval»(self, expr):
        self.stack.clear()
        for token in expr.split():
            if token == "+":
                self.Push(self.Pop() + self.Pop())
            elif token == "-":
                right = self.Pop()
                self.Push(self.Pop() - right)
            elif token in ("*", "x"):
                self.Push(self.Pop() * self.Pop())
            elif token in ("/", "%"):
                d = self.Pop()
                n = self.Pop()
                self.Push(int(n / d) if token == "/" else int(math.fmod(n, d)))
            elif token == "dup":
                self.Push(self.stack[-1])
            else:
                self.Push(int(token))
        if len(self.stack) != 1:
            raise RuntimeError(f"left on stack: {len(self.stack)}")
        return self.Pop()

    def Push(self, value):
        self.stack.append(value)

    def Pop(self):
        if not self.stack:
            raise RuntimeError("Stack empty.")
        return self.stack.pop()


def main():
    calc = «Calc»()
    tests = ["«a» «b» /", "«a» «b» %", "3 4 + dup *", "1 2", "«b» x", "2 two +", "5  0 /", "7 2 3 x -"]
    for t in tests:
        try:
            print(f"{t} => {calc.«Eval»(t)}")
        except ValueError:
            print(f"{t} => not a number")
        except ZeroDivisionError:
            print(f"{t} => zero")
        except RuntimeError as e:
            print(f"{t} => {e if str(e).startswith('left') else 'stack empty'}")


if __name__ == "__main__":
    main()
