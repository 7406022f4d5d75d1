topics: Substring, IndexOf, LastIndexOf, StartsWith, EndsWith, Trim, Replace, Compare, verbatim strings
file = FileName|BaseName|Leaf
ext = Extension|Suffix|Kind
name = report|summary|photo
e = txt|tar.gz|jpeg
==== csharp
using System;

class PathTools
{
    static string «file»(string path)
    {
        int slash = path.LastIndexOf('\\');
        return slash < 0 ? path : path.Substring(slash + 1);
    }

    static string «ext»(string path)
    {
        string leaf = «file»(path);
        int dot = leaf.IndexOf('.');
        if (dot == -1)
            return "none";
        return leaf.Substring(dot + 1, leaf.Length - dot - 1).ToUpper();
    }

    static string Middle(string s, char open, char close)
    {
        int a = s.IndexOf(open);
        int b = s.IndexOf(close, a + 1);
        return a >= 0 && b > a ? s.Substring(a + 1, b - a - 1).Trim() : string.Empty;
    }

    static void Main()
    {
        string root = @"C:\data\""new"" files";
        string path = root + @"\«name».«e»";
        Console.WriteLine(path);
        Console.WriteLine(«file»(path) + " " + «ext»(path) + " " + «ext»("plain"));
        Console.WriteLine(path.StartsWith("C:") + " " + path.EndsWith("txt") + " " + path.Contains("data"));
        Console.WriteLine("[" + Middle("call( «name» ) now (x)", '(', ')') + "][" + Middle("none", '(', ')') + "]");
        Console.WriteLine(path.Replace('\\', '/').Replace("data", ""));
        Console.WriteLine(string.CompareOrdinal("apple", "banana") < 0 ? "before" : "after");
        Console.WriteLine("«name»".Remove(2) + "|" + "«name»".Remove(1, 2) + "|" + "«name»".Insert(3, "--"));
        Console.WriteLine("  pad ".TrimStart() + "|" + "xxyx".TrimEnd('x') + "|" + "7".PadLeft(3, '0') + "|" + "ab".PadRight(4) + "|");
        string multi = @"line one
  line two";
        Console.WriteLine(multi.Split('\n').Length + " " + multi.IndexOf("two", StringComparison.Ordinal));
        try
        {
            Console.WriteLine("abc".Substring(2, 5));
        }
        catch (ArgumentOutOfRangeException)
        {
            Console.WriteLine("too long");
        }
    }
}
==== python
def «file»(path):
    slash = path.rfind("\\")
    return path if slash < 0 else path[slash + 1 :]


def «ext»(path):
    leaf = «file»(path)
    dot = leaf.find(".")
    if dot == -1:
        return "none"
    return leaf[dot + 1 :].upper()


def Middle(s, open, close):
    a = s.find(open)
    b = s.find(close, a + 1)
    return s[a + 1 : b].strip() if a >= 0 and b > a else ""


def Substring(s, start, length):
    if start < 0 or length < 0 or start + length > len(s):
        raise IndexError("length")
    return s[start : start + length]


def main():
    root = r'C:\data\"new" files'
    path = root + r"\«name».«e»"
    print(path)
    print(f"{«file»(path)} {«ext»(path)} {«ext»('plain')}")
    print(f"{path.startswith('C:')} {path.endswith('txt')} {'data' in path}")
    print("[" + Middle("call( «name» ) now (x)", "(", ")") + "][" + Middle("none", "(", ")") + "]")
    print(path.replace("\\", "/").replace("data", ""))
    print("before" if "apple" < "banana" else "after")
    print("«name»"[:2] + "|" + "«name»"[:1] + "«name»"[3:] + "|" + "«name»"[:3] + "--" + "«name»"[3:])
    print("  pad ".lstrip() + "|" + "xxyx".rstrip("x") + "|" + "7".rjust(3, "0") + "|" + "ab".ljust(4) + "|")
    multi = """line one
  line two"""
    print(f"{len(multi.split(chr(10)))} {multi.find('two')}")
    try:
        print(Substring("abc", 2, 5))
    except IndexError:
        print("too long")


if __name__ == "__main__":
    main()
