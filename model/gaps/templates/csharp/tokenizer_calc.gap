topics: tokeniser, index increment in expression, while loop, own exception, try/catch
Lexer = Lexer|Scanner|Tokenizer
pos = pos|_pos|index
ParseError = ParseError|SyntaxException|BadInputException
a = int 2..40
b = int 2..9
==== csharp
using System;

class «ParseError» : Exception
{
    public int At { get; }

    public «ParseError»(string message, int at) : base(message)
    {
        At = at;
    }
}

class «Lexer»
{
    private readonly string src;
    private int «pos» = 0;

    public «Lexer»(string src)
    {
        this.src = src;
    }

    private char Peek => «pos» < src.Length ? src[«pos»] : '\0';

    private int Number()
    {
        int value = 0;
        int start = «pos»;
        while (char.IsDigit(Peek))
            value = value * 10 + (src[«pos»++] - '0');
        if («pos» == start)
            throw new «ParseError»("number expected", «pos»);
        return value;
    }

    private int Factor()
    {
        if (Peek == '-')
        {
            «pos»++;
            return -Factor();
        }
        if (Peek == '(')
        {
            «pos»++;
            int inner = Expression();
            if (Peek != ')')
                throw new «ParseError»("missing )", «pos»);
            «pos»++;
            return inner;
        }
        return Number();
    }

    private int Term()
    {
        int left = Factor();
        while (Peek == '*' || Peek == '/')
        {
            char op = src[«pos»++];
            int right = Factor();
            left = op == '*' ? left * right : left / right;
        }
        return left;
    }

    public int Expression()
    {
        int left = Term();
        while (Peek == '+' || Peek == '-')
        {
            char op = src[«pos»++];
            int right = Term();
            left = op == '+' ? left + right : left - right;
        }
        return left;
    }
}

class Program
{
    static void Main()
    {
        string[] inputs = { "«a»+2*«b»", "-«a»/«b»", "(1-«a»)*(«b»", "7/(3-3)", "2*" };
        foreach (string s in inputs)
        {
            try
            {
                Console.WriteLine(s + " = " + new «Lexer»(s).Expression());
            }
            catch («ParseError» e)
            {
                Console.WriteLine(s + ": " + e.Message + " at " + e.At);
            }
            catch (DivideByZeroException)
            {
                Console.WriteLine(s + ": division by zero");
            }
        }
    }
}
==== python
class «ParseError»(Exception):
    def __init__(self, message, at):
        super().__init__(message)
        self.At = at


class «Lexer»:
    def __init__(self, src):
        self.src = src
        self.«pos» = 0

    @property
    def Peek(self):
        return self.src[self.«pos»] if self.«pos» < len(self.src) else "\0"

    def Number(self):
        value = 0
        start = self.«pos»
        while self.Peek.isdigit():
            value = value * 10 + int(self.src[self.«pos»])
            self.«pos» += 1
        if self.«pos» == start:
            raise «ParseError»("number expected", self.«pos»)
        return value

    def Factor(self):
        if self.Peek == "-":
            self.«pos» += 1
            return -self.Factor()
        if self.Peek == "(":
            self.«pos» += 1
            inner = self.Expression()
            if self.Peek != ")":
                raise «ParseError»("missing )", self.«pos»)
            self.«pos» += 1
            return inner
        return self.Number()

    def Term(self):
        left = self.Factor()
        while self.Peek == "*" or self.Peek == "/":
            op = self.src[self.«pos»]
            self.«pos» += 1
            right = self.Factor()
            left = left * right if op == "*" else int(left / right)
        return left

    def Expression(self):
        left = self.Term()
        while self.Peek == "+" or self.Peek == "-":
            op = self.src[self.«pos»]
            self.«pos» += 1
            right = self.Term()
            left = left + right if op == "+" else left - right
        return left


def main():
    inputs = ["«a»+2*«b»", "-«a»/«b»", "(1-«a»)*(«b»", "7/(3-3)", "2*"]
    for s in inputs:
        try:
            print(f"{s} = {«Lexer»(s).Expression()}")
        except «ParseError» as e:
            print(f"{s}: {e} at {e.At}")
        except ZeroDivisionError:
            print(f"{s}: division by zero")


if __name__ == "__main__":
    main()
