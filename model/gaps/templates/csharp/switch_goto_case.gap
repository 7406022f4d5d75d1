topics: switch, goto case, goto default, fall-through labels
Price = Price|Fee|Ticket
kind = kind|category|group
base = int 10..20
==== csharp
static int «Price»(string «kind», int days)
{
    int cost = 0;
    switch («kind»)
    {
        case "child":
            cost -= 3;
            goto case "student";
        case "student":
        case "senior":
            cost -= 2;
            goto default;
        case "staff":
            return 0;
        default:
            cost += «base» * days;
            break;
    }
    return cost;
}
==== python
def «Price»(«kind», days):
    cost = 0
    if «kind» == "staff":
        return 0
    if «kind» == "child":
        cost -= 3
    if «kind» in ("child", "student", "senior"):
        cost -= 2
    cost += «base» * days
    return cost
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        foreach (string k in new[] { "child", "student", "senior", "staff", "adult" })
            Console.WriteLine(k + " " + «Price»(k, 1) + " " + «Price»(k, 3));
    }
}
==== check python
«SOURCE»

for k in ["child", "student", "senior", "staff", "adult"]:
    print(k, «Price»(k, 1), «Price»(k, 3))
