topics: Stack and Queue, char switch, ternary precedence, right associativity, long arithmetic
==== csharp
using System;
using System.Collections.Generic;
using System.Text;

public sealed class Calculator
{
    private static int Prec(char op)
    {
        switch (op)
        {
            case '+': case '-': return 1;
            case '*': case '/': case '%': return 2;
            case '^': return 3;
            default: return op == '~' ? 4 : 0;
        }
    }

    public static Queue<string> ToRpn(string expr)
    {
        var output = new Queue<string>();
        var ops = new Stack<char>();
        bool operand = false;
        for (int i = 0; i < expr.Length; i++)
        {
            char c = expr[i];
            if (char.IsWhiteSpace(c)) continue;
            if (c >= '0' && c <= '9')
            {
                int start = i;
                while (i + 1 < expr.Length && char.IsDigit(expr[i + 1])) i++;
                output.Enqueue(expr.Substring(start, i - start + 1));
                operand = true;
                continue;
            }
            if (c == '(') { ops.Push(c); operand = false; continue; }
            if (c == ')')
            {
                while (ops.Count > 0 && ops.Peek() != '(') output.Enqueue(ops.Pop().ToString());
                if (ops.Count == 0) throw new FormatException("unbalanced ) at " + i);
                ops.Pop();
                continue;
            }
            if (Prec(c) == 0) throw new FormatException(string.Format("bad '{0}' ({1}) at {2}", c, (int)c, i));
            if (c == '-' && !operand) c = '~';
            while (ops.Count > 0 && c != '~' && (Prec(ops.Peek()) > Prec(c) || Prec(ops.Peek()) == Prec(c) && c != '^'))
                output.Enqueue(ops.Pop() + "");
            ops.Push(c);
            operand = false;
        }
        while (ops.Count != 0) output.Enqueue("" + ops.Pop());
        return output;
    }

    public static long Eval(IEnumerable<string> rpn)
    {
        var s = new Stack<long>();
        foreach (string t in rpn)
        {
            if (char.IsDigit(t, 0)) { s.Push(long.Parse(t)); continue; }
            long b = s.Pop();
            if (t == "~") { s.Push(-b); continue; }
            long a = s.Pop(), r = 1;
            while (t == "^" && b-- > 0) r *= a;
            s.Push(t == "^" ? r : t == "+" ? a + b : t == "-" ? a - b : t == "*" ? a * b : t == "/" ? a / b : a % b);
        }
        return s.Peek() * 10 + s.Count;
    }

    public static void Main(string[] args)
    {
        foreach (var e in new[] { "3 + 4 * 2 / (1 - 5) ^ 2", "-7 / 2", "-7 % 4 - -2", "2 ^ 3 ^ 2", "10 - 4 - 3", "7 7 +1", "(1 + 2", "1 & 2", "1)", "3 +" })
        {
            try { var rpn = ToRpn(e); Console.WriteLine(string.Join(" ", rpn) + " => " + Eval(rpn)); }
            catch (FormatException x) { Console.WriteLine(x.Message); }
            catch (InvalidOperationException) { Console.WriteLine("underflow in " + e); }
        }
    }
}
