topics: nested ternary, optional arguments, switch on int with ranges by division, char result, string multiplication
Grade = Grade|Letter|Band
score = score|mark|points
values = ints 4..6 0..100
==== csharp
public static char «Grade»(int «score», int max = 100)
{
    int pct = «score» * 100 / max;
    switch (pct / 10)
    {
        case 10:
        case 9:
            return 'A';
        case 8:
            return 'B';
        case 7:
        case 6:
        case 5:
            return (char)('C' + (7 - pct / 10) / 2);
        default:
            return pct < 0 || pct > 100 ? '?' : 'F';
    }
}

public static string Bar(int «score», int width = 10) =>
    new string('#', «score» * width / 100).PadRight(width, '.') + (char)(«Grade»(«score») + 32);
==== python
def «Grade»(«score», max=100):
    pct = int(«score» * 100 / max)
    tens = int(pct / 10)
    if tens in (10, 9):
        return "A"
    elif tens == 8:
        return "B"
    elif tens in (7, 6, 5):
        return chr(ord("C") + (7 - tens) // 2)
    else:
        return "?" if pct < 0 or pct > 100 else "F"


def Bar(«score», width=10):
    return ("#" * («score» * width // 100)).ljust(width, ".") + chr(ord(«Grade»(«score»)) + 32)
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        foreach (int s in new[] { «values», 100, 71, 59 })
            Console.WriteLine("{0,4} {1} {2}", s, «Grade»(s), Bar(s));
        Console.WriteLine("" + «Grade»(45, 50) + «Grade»(-7) + «Grade»(-50) + «Grade»(130));
        Console.WriteLine(Bar(80, width: 5));
    }
}
==== check python
«SOURCE»

for s in [«values», 100, 71, 59]:
    print(f"{s:>4} {«Grade»(s)} {Bar(s)}")
print(«Grade»(45, 50) + «Grade»(-7) + «Grade»(-50) + «Grade»(130))
print(Bar(80, width=5))
