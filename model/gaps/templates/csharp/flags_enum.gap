topics: flags enum, HasFlag, bit operations, enum cast
Access = Access|Permission|Rights
User = User|Account|Actor
words = words 2..2
==== csharp
using System;

[Flags]
enum «Access»
{
    None = 0,
    Read = 1,
    Write = 2,
    Execute = 4,
    All = Read | Write | Execute
}

class «User»
{
    public string Name;
    public «Access» Granted = «Access».None;

    public «User»(string name) { Name = name; }

    public void Grant(«Access» a) { Granted |= a; }
    public void Revoke(«Access» a) { Granted &= ~a; }
    public bool Can(«Access» a) { return Granted.HasFlag(a); }
}

class Program
{
    static int CountBits(int n)
    {
        int bits = 0;
        while (n != 0) { n &= n - 1; bits++; }
        return bits;
    }

    static void Main()
    {
        string[] names = { «words» };
        foreach (string name in names)
        {
            var u = new «User»(name);
            u.Grant(«Access».Read | «Access».Write);
            Console.WriteLine(u.Name + ": " + (int)u.Granted + " " + u.Can(«Access».Write) + " " + u.Can(«Access».All));
            u.Grant(«Access».Execute);
            Console.WriteLine(u.Can(«Access».All) + " bits " + CountBits((int)u.Granted));
            u.Revoke(«Access».Read);
            Console.WriteLine((int)u.Granted + " " + (u.Granted == («Access»)6));
            u.Granted ^= «Access».Write;
            Console.WriteLine(u.Granted);
        }
    }
}
==== python
from enum import IntFlag


class «Access»(IntFlag):
    NONE = 0
    Read = 1
    Write = 2
    Execute = 4
    All = Read | Write | Execute


class «User»:
    def __init__(self, name):
        self.Name = name
        self.Granted = «Access».NONE

    def Grant(self, a):
        self.Granted |= a

    def Revoke(self, a):
        self.Granted &= ~a

    def Can(self, a):
        return (self.Granted & a) == a


def CountBits(n):
    bits = 0
    while n != 0:
        n &= n - 1
        bits += 1
    return bits


def main():
    names = [«words»]
    for name in names:
        u = «User»(name)
        u.Grant(«Access».Read | «Access».Write)
        print(f"{u.Name}: {int(u.Granted)} {u.Can(«Access».Write)} {u.Can(«Access».All)}")
        u.Grant(«Access».Execute)
        print(f"{u.Can(«Access».All)} bits {CountBits(int(u.Granted))}")
        u.Revoke(«Access».Read)
        print(f"{int(u.Granted)} {u.Granted == «Access»(6)}")
        u.Granted ^= «Access».Write
        print(u.Granted.name)


if __name__ == "__main__":
    main()
