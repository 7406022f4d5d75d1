topics: bool printing, double printing, ternary, short-circuit
Check = Check|Describe|Report
value = value|reading|x
lo = int 1..9
hi = int 20..50
==== csharp
static string «Check»(double «value», int low, int high)
{
    bool inside = «value» >= low && «value» <= high;
    bool whole = «value» % 1 == 0;
    string kind = !inside ? («value» < low ? "low" : "high") : whole ? "exact" : "ok";
    return «value» + " " + inside + " " + whole + " " + kind;
}
==== python
def «Check»(«value», low, high):
    inside = low <= «value» <= high
    whole = «value» % 1 == 0
    kind = ("low" if «value» < low else "high") if not inside else "exact" if whole else "ok"
    return f"{«value»:.15g} {inside} {whole} {kind}"
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        double[] xs = { 3.0, 12.5, 0.1, 99, -4, «lo», «hi» };
        foreach (double x in xs) Console.WriteLine(«Check»(x, «lo», «hi»));
    }
}
==== check python
«SOURCE»

xs = [3.0, 12.5, 0.1, 99.0, -4.0, «lo», «hi»]
for x in xs:
    print(«Check»(x, «lo», «hi»))
