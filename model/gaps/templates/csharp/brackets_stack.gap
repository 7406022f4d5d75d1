topics: Stack of char, bracket matching, switch on char, ternary, foreach with early return
Check = IsBalanced|Balanced|Matches
stack = stack|open|pending
s = ([]{})|((a+b)|[x}
==== csharp
private static bool «Check»(string text, out int badAt)
{
    var «stack» = new Stack<char>();
    badAt = -1;
    for (int i = 0; i < text.Length; i++)
    {
        switch (text[i])
        {
            case '(': case '[': case '{':
                «stack».Push(text[i]);
                break;
            case ')': case ']': case '}':
                char expected = text[i] == ')' ? '(' : text[i] == ']' ? '[' : '{';
                if («stack».Count == 0 || «stack».Pop() != expected)
                {
                    badAt = i;
                    return false;
                }
                break;
        }
    }
    if («stack».Count > 0) badAt = text.Length;
    return «stack».Count == 0;
}
==== python
def «Check»(text):
    «stack» = []
    for i in range(len(text)):
        if text[i] in ("(", "[", "{"):
            «stack».append(text[i])
        elif text[i] in (")", "]", "}"):
            expected = "(" if text[i] == ")" else "[" if text[i] == "]" else "{"
            if len(«stack») == 0 or «stack».pop() != expected:
                return False, i
    badAt = -1
    if len(«stack») > 0:
        badAt = len(text)
    return len(«stack») == 0, badAt
==== check csharp
using System;
using System.Collections.Generic;
class P
{
«SOURCE»
    static void Main()
    {
        foreach (string s in new[] { "«s»", "", "a)", "{[(])}", "(()" })
        {
            bool ok = «Check»(s, out int at);
            Console.WriteLine($"'{s}' {ok} {at}");
        }
    }
}
==== check python
«SOURCE»

for s in ["«s»", "", "a)", "{[(])}", "(()"]:
    ok, at = «Check»(s)
    print(f"'{s}' {ok} {at}")
