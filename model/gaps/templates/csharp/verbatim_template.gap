topics: verbatim strings, interpolated verbatim, escapes, quotes doubled, Replace placeholders, multi-line text
Fill = Fill|Render|Expand
name = Nora|Tim|Ada
n = int 2..30
==== csharp
using System;
using System.Collections.Generic;

class Program
{
    static string «Fill»(string template, Dictionary<string, object> values)
    {
        int open;
        while ((open = template.IndexOf("{{")) >= 0)
        {
            int close = template.IndexOf("}}", open);
            if (close < 0)
                throw new FormatException("unclosed at " + open);
            string key = template.Substring(open + 2, close - open - 2).Trim();
            object value;
            string text = values.TryGetValue(key, out value) ? (value ?? "null").ToString() : "<" + key + ">";
            template = template.Remove(open, close + 2 - open).Insert(open, text);
        }
        return template;
    }

    static void Main()
    {
        string letter = @"Dear {{name}},
	you owe ""{{ amount }}"" \ {{unit}}.
Paid: {{paid}}, {{note}}{{missing}}";
        var values = new Dictionary<string, object>
        {
            ["name"] = "«name»",
            ["amount"] = «n» * 1.5 + 0.25,
            ["unit"] = '$',
            ["paid"] = «n» > 15,
            ["note"] = null
        };
        Console.WriteLine(«Fill»(letter, values));
        Console.WriteLine($@"C:\users\{values["name"]}\{«n»:D4}.txt");
        Console.WriteLine("tab\there \"quoted\" back\\slash {0} {{}}", 'q');
        try
        {
            Console.WriteLine(«Fill»("a {{b", values));
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
==== python
def «Fill»(template, values):
    while (open := template.find("{{")) >= 0:
        close = template.find("}}", open)
        if close < 0:
            raise ValueError(f"unclosed at {open}")
        key = template[open + 2 : close].strip()
        if key in values:
            value = values[key]
            text = "null" if value is None else str(value)
        else:
            text = "<" + key + ">"
        template = template[:open] + text + template[close + 2 :]
    return template


def main():
    letter = """Dear {{name}},
	you owe "{{ amount }}" \\ {{unit}}.
Paid: {{paid}}, {{note}}{{missing}}"""
    values = {
        "name": "«name»",
        "amount": «n» * 1.5 + 0.25,
        "unit": "$",
        "paid": «n» > 15,
        "note": None,
    }
    print(«Fill»(letter, values))
    print(f"C:\\users\\{values['name']}\\{«n»:04d}.txt")
    print('tab\there "quoted" back\\slash q {}')
    try:
        print(«Fill»("a {{b", values))
    except ValueError as e:
        print(e)


if __name__ == "__main__":
    main()
