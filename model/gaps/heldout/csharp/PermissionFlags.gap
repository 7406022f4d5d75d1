topics: flags enum, bit operations, ToString of enums, TryParse out parameter
==== csharp
using System;
using System.Collections.Generic;

[Flags]
enum Access { None = 0, Read = 1, Write = 2, Exec = 4, Admin = 8, ReadWrite = Read | Write }

enum Level { Guest = 10, Member, Editor = 20, Owner }

class User
{
    public string Name;
    public Access Rights { get; private set; }

    public static User operator +(User u, Access a) { u.Rights |= a; return u; }
    public static User operator -(User u, Access a) { u.Rights &= ~a; return u; }
    public static bool operator >=(User u, Access a) => (u.Rights & a) == a;
    public static bool operator <=(User u, Access a) => (u.Rights & ~a) == 0;
}

class Program
{
    static bool TryGrant(string text, ref User user, out Access granted)
    {
        granted = Access.None;
        foreach (var part in text.Split(','))
        {
            Access a;
            if (!Enum.TryParse(part.Trim(), true, out a)) return false;
            granted |= a;
        }
        user += granted;
        return true;
    }

    static void Main()
    {
        var u = new User { Name = "ida" };
        Access got;
        Console.WriteLine(TryGrant("read, exec", ref u, out got) + " " + got + " " + (int)got);
        Console.WriteLine(TryGrant("write,fly", ref u, out got) + " " + got + " " + u.Rights);
        u += Access.Write;
        Console.WriteLine(u.Rights + " " + (u >= Access.ReadWrite) + " " + (u <= Access.ReadWrite));
        u = u - Access.Read - Access.Exec;
        Console.WriteLine("{0} {1} {2}", u.Rights, u.Rights.HasFlag(Access.Write), (Access)5 & ~Access.Read);
        Console.WriteLine(Access.None + "|" + (Access)3 + "|" + (Access)16 + "|" + (Access.Admin ^ Access.Admin));

        Level lv = Level.Editor;
        lv++;
        Console.WriteLine(lv + " " + Level.Owner + "=" + (int)Level.Owner + " " + (Level.Editor > Level.Member));
        foreach (Level l in Enum.GetValues(typeof(Level)))
            Console.Write(l.ToString()[0] + ((int)l).ToString() + (l == Level.Owner ? "\n" : " "));
        Console.WriteLine(Convert.ToString((int)u.Rights | 40, 2).PadLeft(8, '0'));
    }
}
