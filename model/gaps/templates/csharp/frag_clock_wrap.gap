topics: modulo with negative, time arithmetic, D2 format, ternary, byte field
AddMinutes = AddMinutes|Shift|Advance
h = int 0..23
m = int -200..-61
v1minutes = minutes|total|mins
v2Day = Day|PerDay|DayLength
v3h12 = h12|shown|hour12
==== csharp
public class Clock
{
    private const int «v2Day» = 24 * 60;
    private int «v1minutes»;

    public Clock(int hours, int «v1minutes»)
    {
        «AddMinutes»(hours * 60 + «v1minutes»);
    }

    public int Hour { get { return «v1minutes» / 60; } }
    public int Minute { get { return «v1minutes» % 60; } }

    public void «AddMinutes»(int n)
    {
        «v1minutes» = ((«v1minutes» + n) % «v2Day» + «v2Day») % «v2Day»;
    }

    public override string ToString()
    {
        int «v3h12» = Hour % 12 == 0 ? 12 : Hour % 12;
        return string.Format("{0:D2}:{1:00} ({2}{3})", Hour, Minute, «v3h12», Hour < 12 ? "am" : "pm");
    }
}
==== python
class Clock:
    «v2Day» = 24 * 60

    def __init__(self, hours, «v1minutes»):
        self.«v1minutes» = 0
        self.«AddMinutes»(hours * 60 + «v1minutes»)

    @property
    def Hour(self):
        return self.«v1minutes» // 60

    @property
    def Minute(self):
        return self.«v1minutes» % 60

    def «AddMinutes»(self, n):
        self.«v1minutes» = (self.«v1minutes» + n) % Clock.«v2Day»

    def __str__(self):
        «v3h12» = 12 if self.Hour % 12 == 0 else self.Hour % 12
        return f"{self.Hour:02d}:{self.Minute:02d} ({«v3h12»}{'am' if self.Hour < 12 else 'pm'})"
==== check csharp
using System;
«SOURCE»
class P
{
    static void Main()
    {
        var c = new Clock(«h», 30);
        Console.WriteLine(c);
        c.«AddMinutes»(«m»);
        Console.WriteLine(c);
        c.«AddMinutes»(-3000);
        Console.WriteLine(c + " " + c.Hour);
        Console.WriteLine(new Clock(-1, -5));
    }
}
==== check python
«SOURCE»

c = Clock(«h», 30)
print(c)
c.«AddMinutes»(«m»)
print(c)
c.«AddMinutes»(-3000)
print(c, c.Hour)
print(Clock(-1, -5))
