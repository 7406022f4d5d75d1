topics: text parsing, Split with count, Trim, nested Dictionary, continue, StringComparison, line numbers, FormatException
Ini = IniFile|Config|Settings
Get = Get|Lookup|Value
section = server|window|player
n = int 10..9000
==== csharp
using System;
using System.Collections.Generic;

public class «Ini»
{
    private readonly Dictionary<string, Dictionary<string, string>> sections =
        new Dictionary<string, Dictionary<string, string>>();

    public «Ini»(string text)
    {
        Dictionary<string, string> current = null;
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            string line = raw.Trim();
            if (line == "" || line.StartsWith("#")) continue;
            if (line[0] == '[' && line[line.Length - 1] == ']')
            {
                current = new Dictionary<string, string>();
                sections[line.Substring(1, line.Length - 2)] = current;
                continue;
            }
            string[] pair = line.Split(new[] { '=' }, 2);
            if (pair.Length < 2 || current == null)
                throw new FormatException($"line {number}: {line}");
            current[pair[0].Trim().ToLower()] = pair[1].Trim();
        }
    }

    public string «Get»(string section, string key, string fallback = "?")
    {
        if (!sections.TryGetValue(section, out var values))
            return fallback;
        return values.TryGetValue(key, out string v) ? v : fallback;
    }

    public int GetInt(string section, string key)
    {
        return int.TryParse(«Get»(section, key), out int n) ? n : -1;
    }
}

class Program
{
    static void Main()
    {
        string text = @"
# a comment
[«section»]
Size = «n»
name=""x = y""
[empty]
";
        var ini = new «Ini»(text);
        Console.WriteLine(ini.GetInt("«section»", "size") + 1);
        Console.WriteLine(ini.«Get»("«section»", "name") + ini.«Get»("«section»", "other"));
        Console.WriteLine(ini.«Get»("empty", "a", "none") + ini.«Get»("nowhere", "a", fallback: "-"));
        Console.WriteLine(ini.GetInt("«section»", "name"));
        foreach (string bad in new[] { "a=1", "[s]\n\nnope" })
        {
            try
            {
                new «Ini»(bad);
            }
            catch (FormatException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}
==== python
class «Ini»:
    def __init__(self, text):
        self.sections = {}
        current = None
        number = 0
        for raw in text.split("\n"):
            number += 1
            line = raw.strip()
            if line == "" or line.startswith("#"):
                continue
            if line[0] == "[" and line[-1] == "]":
                current = {}
                self.sections[line[1:-1]] = current
                continue
            pair = line.split("=", 1)
            if len(pair) < 2 or current is None:
                raise ValueError(f"line {number}: {line}")
            current[pair[0].strip().lower()] = pair[1].strip()

    def «Get»(self, section, key, fallback="?"):
        values = self.sections.get(section)
        if values is None:
            return fallback
        return values.get(key, fallback)

    def GetInt(self, section, key):
        try:
            return int(self.«Get»(section, key))
        except ValueError:
            return -1


def main():
    text = """
# a comment
[«section»]
Size = «n»
name="x = y"
[empty]
"""
    ini = «Ini»(text)
    print(ini.GetInt("«section»", "size") + 1)
    print(ini.«Get»("«section»", "name") + ini.«Get»("«section»", "other"))
    print(ini.«Get»("empty", "a", "none") + ini.«Get»("nowhere", "a", fallback="-"))
    print(ini.GetInt("«section»", "name"))
    for bad in ["a=1", "[s]\n\nnope"]:
        try:
            «Ini»(bad)
        except ValueError as e:
            print(e)


if __name__ == "__main__":
    main()
