topics: counts[26], char arithmetic, char cast, prefix increment in index
Letters = LetterCounter|Histogram|AlphabetStats
counts = counts|freq|tally
text = the quick brown fox|hello programming world|mississippi river delta
other = listen|stone|earth
another = silent|notes|heart
==== csharp
using System;

public class «Letters»
{
    static int[] Count(string s)
    {
        int[] «counts» = new int[26];
        foreach (char ch in s.ToLower())
        {
            if (ch < 'a' || ch > 'z') continue;
            ++«counts»[ch - 'a'];
        }
        return «counts»;
    }

    static bool IsAnagram(string a, string b)
    {
        if (a.Length != b.Length) return false;
        var x = Count(a);
        var y = Count(b);
        for (int i = 0; i < 26; ++i)
            if (x[i] != y[i])
                return false;
        return true;
    }

    public static void Main(string[] args)
    {
        int[] «counts» = Count("«text»");
        int best = 0;
        for (int i = 0; i < «counts».Length; i++)
        {
            if («counts»[i] == 0) continue;
            Console.Write((char)('a' + i) + "=" + «counts»[i] + " ");
            if («counts»[i] > «counts»[best]) best = i;
        }
        Console.WriteLine();
        Console.WriteLine("most frequent: " + (char)(best + 'a') + ", code " + (best + 'a'));
        Console.WriteLine(IsAnagram("«other»", "«another»"));
        Console.WriteLine(IsAnagram("«other»", "«text»"));
    }
}
==== python
def Count(s):
    «counts» = [0] * 26
    for ch in s.lower():
        if ch < "a" or ch > "z":
            continue
        «counts»[ord(ch) - ord("a")] += 1
    return «counts»


def IsAnagram(a, b):
    if len(a) != len(b):
        return False
    x = Count(a)
    y = Count(b)
    for i in range(26):
        if x[i] != y[i]:
            return False
    return True


def main():
    «counts» = Count("«text»")
    best = 0
    for i in range(len(«counts»)):
        if «counts»[i] == 0:
            continue
        print(f"{chr(ord('a') + i)}={«counts»[i]} ", end="")
        if «counts»[i] > «counts»[best]:
            best = i
    print()
    print(f"most frequent: {chr(best + ord('a'))}, code {best + ord('a')}")
    print(IsAnagram("«other»", "«another»"))
    print(IsAnagram("«other»", "«text»"))


if __name__ == "__main__":
    main()
