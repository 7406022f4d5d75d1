topics: text wrapping, Split with RemoveEmptyEntries, StringBuilder Length, PadRight, Insert, yield-free loop
Wrap = Wrap|Fold|BreakLines
width = width|cols|max
n = int 9..16
text = the quick brown fox jumps over the lazy dog|a stitch in time saves nine they always say|programming is thinking not only typing code
==== csharp
using System;
using System.Collections.Generic;
using System.Text;

class TextTools
{
    public static List<string> «Wrap»(string text, int «width»)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (string word in text.Split(new char[] { ' ', '\t' }, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > «width»)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            if (line.Length > 0)
                line.Append(' ');
            line.Append(word);
        }
        if (line.Length > 0)
            lines.Add(line.ToString());
        return lines;
    }

    static string Title(string s)
    {
        var parts = s.Split(' ');
        for (int i = 0; i < parts.Length; i++)
            if (parts[i] != "")
                parts[i] = char.ToUpper(parts[i][0]) + parts[i].Substring(1);
        return string.Join(" ", parts);
    }

    static string Justify(string s, int «width»)
    {
        int gap = «width» - s.Length;
        int pos = s.IndexOf(' ');
        while (gap-- > 0 && pos >= 0)
            s = s.Insert(pos, " ");
        return s.PadRight(«width»);
    }

    static void Main()
    {
        string text = "«text»";
        int number = 1;
        foreach (string line in «Wrap»("  " + text + "\tend", «n»))
            Console.WriteLine((number++).ToString().PadLeft(2) + " |" + Justify(line, «n») + "|");
        Console.WriteLine(Title(text));
        char[] chars = text.Substring(0, 8).ToCharArray();
        Array.Reverse(chars);
        Console.WriteLine(new string(chars) + " " + text.IndexOfAny(new[] { 'o', 'i' }));
    }
}
==== python
def «Wrap»(text, «width»):
    lines = []
    line = ""
    for word in text.split():
        if len(line) > 0 and len(line) + 1 + len(word) > «width»:
            lines.append(line)
            line = ""
        if len(line) > 0:
            line += " "
        line += word
    if len(line) > 0:
        lines.append(line)
    return lines


def Title(s):
    parts = s.split(" ")
    for i in range(len(parts)):
        if parts[i] != "":
            parts[i] = parts[i][0].upper() + parts[i][1:]
    return " ".join(parts)


def Justify(s, «width»):
    gap = «width» - len(s)
    pos = s.find(" ")
    while gap > 0 and pos >= 0:
        gap -= 1
        s = s[:pos] + " " + s[pos:]
    return s.ljust(«width»)


def main():
    text = "«text»"
    number = 1
    for line in «Wrap»("  " + text + "\tend", «n»):
        print(f"{number:>2} |{Justify(line, «n»)}|")
        number += 1
    print(Title(text))
    chars = list(text[:8])
    chars.reverse()
    print(f"{''.join(chars)} {next((i for i, c in enumerate(text) if c in 'oi'), -1)}")


if __name__ == "__main__":
    main()
