topics: enum arithmetic, negative modulo fix, grouped case labels, enum parse, enum as dictionary key
Day = Day|Weekday|DayName
Add = AddDays|Later|ShiftDay
n = int 8..30
m = int -12..-1
==== csharp
public enum «Day» { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }

public static class Calendar
{
    public static «Day» «Add»(«Day» d, int n)
    {
        int i = ((int)d + n) % 7;
        if (i < 0)
            i += 7;
        return («Day»)i;
    }

    public static int Hours(«Day» d)
    {
        switch (d)
        {
            case «Day».Saturday:
            case «Day».Sunday:
                return 0;
            case «Day».Friday:
                return 6;
            default:
                return d < «Day».Wednesday ? 8 : 9;
        }
    }
}
==== python
from enum import Enum


class «Day»(Enum):
    Monday = 0
    Tuesday = 1
    Wednesday = 2
    Thursday = 3
    Friday = 4
    Saturday = 5
    Sunday = 6


def «Add»(d, n):
    return «Day»((d.value + n) % 7)


def Hours(d):
    if d in («Day».Saturday, «Day».Sunday):
        return 0
    elif d == «Day».Friday:
        return 6
    else:
        return 8 if d.value < «Day».Wednesday.value else 9
==== check csharp
using System;
«SOURCE»
class P
{
    static void Main()
    {
        Console.WriteLine(Calendar.«Add»(«Day».Friday, «n») + " " + Calendar.«Add»(«Day».Monday, «m»));
        int week = 0;
        foreach («Day» d in Enum.GetValues(typeof(«Day»)))
            week += Calendar.Hours(d);
        Console.WriteLine(week);
        Console.WriteLine(Calendar.Hours(«Day».Tuesday) + " " + Calendar.Hours(«Day».Thursday));
    }
}
==== check python
«SOURCE»

print(f"{«Add»(«Day».Friday, «n»).name} {«Add»(«Day».Monday, «m»).name}")
week = 0
for d in «Day»:
    week += Hours(d)
print(week)
print(Hours(«Day».Tuesday), Hours(«Day».Thursday))
