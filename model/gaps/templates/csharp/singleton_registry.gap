topics: singleton, lazy static property, static constructor order, Dictionary of Func factories, generics with new() constraint, virtual ToString
Reg = Registry|PluginHost|Catalog
Make = Make|Create|Build
words = words 2..2
==== csharp
using System;
using System.Collections.Generic;

class Widget
{
    public string Name = "widget";
    public virtual int Size => Name.Length;
    public override string ToString() => Name + "(" + Size + ")";
}

class BigWidget : Widget
{
    public BigWidget() { Name = "big"; }
    public override int Size => base.Size * 100;
}

class «Reg»
{
    private static «Reg» instance;
    public static int Created { get; private set; }

    public static «Reg» Instance
    {
        get
        {
            if (instance == null)
                instance = new «Reg»();
            return instance;
        }
    }

    private readonly Dictionary<string, Func<Widget>> makers = new Dictionary<string, Func<Widget>>();

    private «Reg»()
    {
        Created++;
        makers["plain"] = () => new Widget();
        makers["big"] = «Make»<BigWidget>;
    }

    public void Register(string key, Func<Widget> maker) => makers[key] = maker;

    public Widget New(string key)
    {
        Func<Widget> maker;
        if (!makers.TryGetValue(key, out maker))
            throw new NotSupportedException("no maker for " + key);
        return maker();
    }

    static T «Make»<T>() where T : Widget, new()
    {
        return new T();
    }
}

class Program
{
    static void Main()
    {
        Console.WriteLine(«Reg».Created);
        foreach (string w in new[] { «words» })
            «Reg».Instance.Register(w, () => new Widget { Name = w.ToUpper() });
        foreach (string key in new[] { "plain", "big", «words», "none" })
        {
            try
            {
                Console.WriteLine(key + ": " + «Reg».Instance.New(key));
            }
            catch (NotSupportedException e)
            {
                Console.WriteLine(e.Message);
            }
        }
        Console.WriteLine(«Reg».Created + " " + ReferenceEquals(«Reg».Instance, «Reg».Instance));
    }
}
==== python
class Widget:
    def __init__(self, Name="widget"):
        self.Name = Name

    @property
    def Size(self):
        return len(self.Name)

    def __str__(self):
        return f"{self.Name}({self.Size})"


class BigWidget(Widget):
    def __init__(self):
        super().__init__()
        self.Name = "big"

    @property
    def Size(self):
        return super().Size * 100


class «Reg»:
    instance = None
    Created = 0

    @staticmethod
    def Instance():
        if «Reg».instance is None:
            «Reg».instance = «Reg»()
        return «Reg».instance

    def __init__(self):
        self.makers = {}
        «Reg».Created += 1
        self.makers["plain"] = lambda: Widget()
        self.makers["big"] = lambda: «Reg».«Make»(BigWidget)

    def Register(self, key, maker):
        self.makers[key] = maker

    def New(self, key):
        maker = self.makers.get(key)
        if maker is None:
            raise NotImplementedError(f"no maker for {key}")
        return maker()

    @staticmethod
    def «Make»(T):
        return T()


def main():
    print(«Reg».Created)
    for w in [«words»]:
        «Reg».Instance().Register(w, lambda w=w: Widget(Name=w.upper()))
    for key in ["plain", "big", «words», "none"]:
        try:
            print(f"{key}: {«Reg».Instance().New(key)}")
        except NotImplementedError as e:
            print(e)
    print(f"{«Reg».Created} {«Reg».Instance() is «Reg».Instance()}")


if __name__ == "__main__":
    main()
