topics: CSV parser, state in loop, quotes, char loop with look-ahead, List of string arrays, Trim, double.Parse
Parse = ParseLine|SplitCsv|Fields
field = field|cell|cur
words = words 2..2
x = float 1.5..20.5 1
==== csharp
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

class CsvDemo
{
    static List<string> «Parse»(string line, char sep = ',')
    {
        var result = new List<string>();
        var «field» = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quoted)
            {
                if (c != '"')
                    «field».Append(c);
                else if (i + 1 < line.Length && line[i + 1] == '"')
                {
                    «field».Append('"');
                    i++;
                }
                else
                    quoted = false;
            }
            else if (c == '"')
                quoted = true;
            else if (c == sep)
            {
                result.Add(«field».ToString());
                «field».Clear();
            }
            else
                «field».Append(c);
        }
        if (quoted)
            throw new FormatException("open quote in: " + line);
        result.Add(«field».ToString());
        return result;
    }

    static void Main()
    {
        string[] names = { «words» };
        string[] lines =
        {
            names[0] + ",«x»,yes",
            "\"" + names[1] + ", big\",3.25,no",
            "\"say \"\"hi\"\"\",,",
            "\"never closed,1"
        };
        double sum = 0;
        foreach (string line in lines)
        {
            try
            {
                var f = «Parse»(line);
                Console.WriteLine(f.Count + ": " + string.Join(" | ", f));
                double v;
                if (double.TryParse(f[1], NumberStyles.Float, CultureInfo.InvariantCulture, out v))
                    sum += v;
                else
                    Console.WriteLine("no number: '" + f[1] + "' -> " + v);
            }
            catch (FormatException e)
            {
                Console.WriteLine("bad line, " + e.Message);
            }
        }
        Console.WriteLine("sum {0:0.00}", sum);
        Console.WriteLine(string.Join("/", «Parse»("a;b;;c", ';')));
    }
}
==== python
def «Parse»(line, sep=","):
    result = []
    «field» = []
    quoted = False
    i = 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c != '"':
                «field».append(c)
            elif i + 1 < len(line) and line[i + 1] == '"':
                «field».append('"')
                i += 1
            else:
                quoted = False
        elif c == '"':
            quoted = True
        elif c == sep:
            result.append("".join(«field»))
            «field».clear()
        else:
            «field».append(c)
        i += 1
    if quoted:
        raise ValueError(f"open quote in: {line}")
    result.append("".join(«field»))
    return result


def main():
    names = [«words»]
    lines = [
        names[0] + ",«x»,yes",
        '"' + names[1] + ', big",3.25,no',
        '"say ""hi""",,',
        '"never closed,1',
    ]
    sum = 0.0
    for line in lines:
        try:
            f = «Parse»(line)
            print(f"{len(f)}: {' | '.join(f)}")
            try:
                v = float(f[1])
                sum += v
            except ValueError:
                print(f"no number: '{f[1]}' -> 0")
        except ValueError as e:
            print(f"bad line, {e}")
    print(f"sum {sum:.2f}")
    print("/".join(«Parse»("a;b;;c", ";")))


if __name__ == "__main__":
    main()
