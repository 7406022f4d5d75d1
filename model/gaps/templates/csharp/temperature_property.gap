topics: property with validation in set, computed property, implicit conversion, static factory, expression bodies
Temp = Temperature|Celsius|Degrees
Warm = Warm|Raise|Heat
a = float -20.5..30.5 1
n = int 2..9
==== csharp
public class «Temp»
{
    public const double AbsoluteZero = -273.15;
    private double value;

    public «Temp»(double value = 0.5) => Value = value;

    public double Value
    {
        get => value;
        set => this.value = value >= AbsoluteZero
            ? value
            : throw new ArgumentOutOfRangeException("value");
    }

    public double Fahrenheit
    {
        get { return Value * 9 / 5 + 32; }
        set { Value = (value - 32) * 5 / 9; }
    }

    public bool IsFreezing => Value <= 0;

    public «Temp» «Warm»(double by)
    {
        Value += by;
        return this;
    }
}
==== python
class «Temp»:
    AbsoluteZero = -273.15

    def __init__(self, value=0.5):
        self.Value = value

    @property
    def Value(self):
        return self.value

    @Value.setter
    def Value(self, value):
        if value < «Temp».AbsoluteZero:
            raise ValueError("value")
        self.value = value

    @property
    def Fahrenheit(self):
        return self.Value * 9 / 5 + 32

    @Fahrenheit.setter
    def Fahrenheit(self, value):
        self.Value = (value - 32) * 5 / 9

    @property
    def IsFreezing(self):
        return self.Value <= 0

    def «Warm»(self, by):
        self.Value += by
        return self
==== check csharp
using System;
«SOURCE»
class P
{
    static void Main()
    {
        var t = new «Temp»(«a»);
        Console.WriteLine(t.Fahrenheit.ToString("F2") + " " + t.IsFreezing);
        t.Fahrenheit = 14;
        Console.WriteLine(t.«Warm»(«n»).«Warm»(0.5).Value.ToString("F3"));
        Console.WriteLine(new «Temp»().Value);
        try { t.Value = -300; }
        catch (ArgumentOutOfRangeException) { Console.WriteLine("too cold"); }
    }
}
==== check python
«SOURCE»

t = «Temp»(«a»)
print(f"{t.Fahrenheit:.2f} {t.IsFreezing}")
t.Fahrenheit = 14
print(f"{t.«Warm»(«n»).«Warm»(0.5).Value:.3f}")
print(«Temp»().Value)
try:
    t.Value = -300
except ValueError:
    print("too cold")
