topics: constructor chaining this and base, static constructor, const, readonly, new hiding, virtual
Vehicle = Vehicle|Machine|Craft
Speed = Speed|Power|Rank
n = int 20..60
==== csharp
using System;

class «Vehicle»
{
    public const int Max = 200;
    public static readonly int[] Steps;
    private static int built;
    public readonly string Name;
    public int «Speed» { get; protected set; }

    static «Vehicle»()
    {
        Steps = new int[3];
        for (int i = 0; i < Steps.Length; i++)
            Steps[i] = (i + 1) * «n»;
    }

    public «Vehicle»() : this("unnamed")
    {
        Console.WriteLine("default");
    }

    public «Vehicle»(string name) : this(name, Steps[0]) { }

    public «Vehicle»(string name, int speed)
    {
        Name = name;
        «Speed» = speed > Max ? Max : speed;
        built++;
    }

    public static int Built => built;
    public virtual string Info() => Name + "@" + «Speed»;
    public string Kind() => "base";
}

class Truck : «Vehicle»
{
    public int Load { get; set; } = 5;

    public Truck(string name) : base(name.ToUpper(), 1000)
    {
        «Speed» -= Load;
    }

    public override string Info() => base.Info() + " load " + Load;
    public new string Kind() => "truck";
}

class Program
{
    static void Main()
    {
        var a = new «Vehicle»();
        var b = new «Vehicle»("bike");
        var t = new Truck("mack") { Load = 9 };
        «Vehicle» v = t;
        Console.WriteLine(a.Info());
        Console.WriteLine(b.Info());
        Console.WriteLine(v.Info());
        Console.WriteLine(t.Kind());
        Console.WriteLine(«Vehicle».Built + " of " + «Vehicle».Max);
        Console.WriteLine(string.Join(",", «Vehicle».Steps));
    }
}
==== python
class «Vehicle»:
    Max = 200
    Steps = [(i + 1) * «n» for i in range(3)]
    built = 0

    def __init__(self, name=None, speed=None):
        default = name is None
        if default:
            name = "unnamed"
        if speed is None:
            speed = «Vehicle».Steps[0]
        self.Name = name
        self.«Speed» = «Vehicle».Max if speed > «Vehicle».Max else speed
        «Vehicle».built += 1
        if default:
            print("default")

    @staticmethod
    def Built():
        return «Vehicle».built

    def Info(self):
        return f"{self.Name}@{self.«Speed»}"

    def Kind(self):
        return "base"


class Truck(«Vehicle»):
    def __init__(self, name):
        self.Load = 5
        super().__init__(name.upper(), 1000)
        self.«Speed» -= self.Load

    def Info(self):
        return f"{super().Info()} load {self.Load}"

    def Kind(self):
        return "truck"


def main():
    a = «Vehicle»()
    b = «Vehicle»("bike")
    t = Truck("mack")
    t.Load = 9
    v = t
    print(a.Info())
    print(b.Info())
    print(v.Info())
    print(t.Kind())
    print(f"{«Vehicle».Built()} of {«Vehicle».Max}")
    print(",".join(str(s) for s in «Vehicle».Steps))


if __name__ == "__main__":
    main()
