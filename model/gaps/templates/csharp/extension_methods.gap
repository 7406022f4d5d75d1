topics: extension methods, this string, method chaining, Reverse, palindrome, generics
Ext = StringExtensions|TextTools|Extras
Shout = Shout|Emphasise|Loud
w = level|robot|A man a plan
n = int 2..4
==== csharp
using System;
using System.Collections.Generic;
using System.Text;

public static class «Ext»
{
    public static string «Shout»(this string s, int n = 1)
    {
        return s.ToUpper() + new string('!', n);
    }

    public static bool IsPalindrome(this string s)
    {
        int i = 0, j = s.Length - 1;
        while (i < j)
        {
            if (char.ToLower(s[i++]) != char.ToLower(s[j--]))
                return false;
        }
        return true;
    }

    public static string Repeat(this string s, int times)
    {
        var sb = new StringBuilder();
        while (times-- > 0)
            sb.Append(s);
        return sb.ToString();
    }

    public static List<T> Every<T>(this IList<T> items, int step)
    {
        var picked = new List<T>();
        for (int i = 0; i < items.Count; i += step)
            picked.Add(items[i]);
        return picked;
    }
}

class Program
{
    static void Main()
    {
        string w = "«w»";
        Console.WriteLine(w.«Shout»());
        Console.WriteLine(w.Repeat(2).«Shout»(«n»));
        Console.WriteLine(w.IsPalindrome() + " " + "Abba".IsPalindrome() + " " + "".IsPalindrome());
        Console.WriteLine("[" + w.Repeat(0) + "]");
        Console.WriteLine(string.Join(",", new[] { 1, 2, 3, 4, 5, 6, 7 }.Every(«n»)));
        Console.WriteLine(string.Join("", w.ToCharArray().Every(2)));
    }
}
==== python
def «Shout»(s, n=1):
    return s.upper() + "!" * n


def IsPalindrome(s):
    i = 0
    j = len(s) - 1
    while i < j:
        if s[i].lower() != s[j].lower():
            return False
        i += 1
        j -= 1
    return True


def Repeat(s, times):
    return s * times


def Every(items, step):
    picked = []
    for i in range(0, len(items), step):
        picked.append(items[i])
    return picked


def main():
    w = "«w»"
    print(«Shout»(w))
    print(«Shout»(Repeat(w, 2), «n»))
    print(f"{IsPalindrome(w)} {IsPalindrome('Abba')} {IsPalindrome('')}")
    print(f"[{Repeat(w, 0)}]")
    print(",".join(str(x) for x in Every([1, 2, 3, 4, 5, 6, 7], «n»)))
    print("".join(Every(list(w), 2)))


if __name__ == "__main__":
    main()
