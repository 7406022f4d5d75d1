topics: Dictionary, TryGetValue, ContainsKey, KeyValuePair, SortedDictionary, Split, ToLower
Count = CountWords|WordCount|Tally
dict = dict|counts|freq
text = the cat and the dog and the bird|one fish two fish red fish|to be or not to be
==== csharp
using System;
using System.Collections.Generic;

class WordStats
{
    static Dictionary<string, int> «Count»(string text)
    {
        var «dict» = new Dictionary<string, int>();
        foreach (var raw in text.Split(' '))
        {
            string w = raw.Trim(',', '.', '!').ToLower();
            if (w.Length == 0)
                continue;
            int n;
            if («dict».TryGetValue(w, out n))
                «dict»[w] = n + 1;
            else
                «dict».Add(w, 1);
        }
        return «dict»;
    }

    static void Main()
    {
        var «dict» = «Count»("«text», And  THE end!");
        foreach (KeyValuePair<string, int> kv in «dict»)
            Console.Write(kv.Key + "=" + kv.Value + " ");
        Console.WriteLine();

        var byLength = new SortedDictionary<int, List<string>>();
        foreach (var key in «dict».Keys)
        {
            if (!byLength.ContainsKey(key.Length))
                byLength[key.Length] = new List<string>();
            byLength[key.Length].Add(key);
        }
        foreach (var pair in byLength)
            Console.WriteLine($"{pair.Key,2}: {string.Join(" ", pair.Value)}");

        «dict».Remove("end");
        «dict»["the"] += 10;
        Console.WriteLine(«dict».Count + " " + «dict»["the"] + " " + «dict».ContainsKey("end"));
        try
        {
            Console.WriteLine(«dict»["missing"]);
        }
        catch (KeyNotFoundException)
        {
            Console.WriteLine("no such word");
        }
    }
}
==== python
def «Count»(text):
    «dict» = {}
    for raw in text.split(" "):
        w = raw.strip(",.!").lower()
        if len(w) == 0:
            continue
        «dict»[w] = «dict».get(w, 0) + 1
    return «dict»


def main():
    «dict» = «Count»("«text», And  THE end!")
    for key, value in «dict».items():
        print(f"{key}={value} ", end="")
    print()

    byLength = {}
    for key in «dict»:
        if len(key) not in byLength:
            byLength[len(key)] = []
        byLength[len(key)].append(key)
    for length, words in sorted(byLength.items()):
        print(f"{length:>2}: {' '.join(words)}")

    «dict».pop("end", None)
    «dict»["the"] += 10
    print(f"{len(«dict»)} {«dict»['the']} {'end' in «dict»}")
    try:
        print(«dict»["missing"])
    except KeyError:
        print("no such word")


if __name__ == "__main__":
    main()
