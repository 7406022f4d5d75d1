topics: strategy pattern, Func dictionary, delegates, Predicate, method group, ternary
Cart = Cart|Basket|Order
Apply = Apply|Discount|Reduce
p = floats 3..3 2.0..60.0 1
n = int 10..40
==== csharp
using System;
using System.Collections.Generic;

delegate double «Apply»(double amount);

class «Cart»
{
    private readonly List<double> prices = new List<double>();
    private «Apply» rule;

    public «Cart»(params double[] initial)
    {
        prices.AddRange(initial);
        rule = None;
    }

    static double None(double amount) { return amount; }

    public static «Apply» Percent(int p)
    {
        return delegate (double amount) { return amount * (100 - p) / 100; };
    }

    public static «Apply» Above(double limit, «Apply» inner) => a => a > limit ? inner(a) : a;

    public void Use(«Apply» r) { rule = r ?? None; }

    public int Drop(Predicate<double> test) { return prices.RemoveAll(test); }

    public double Total
    {
        get
        {
            double sum = 0;
            foreach (var p in prices) sum += p;
            return rule(sum);
        }
    }
}

class Program
{
    static void Main()
    {
        var cart = new «Cart»(«p»);
        Console.WriteLine(cart.Total.ToString("F2"));
        var rules = new Dictionary<string, «Apply»>
        {
            ["ten"] = «Cart».Percent(10),
            ["big"] = «Cart».Above(«n», «Cart».Percent(50)),
            ["minus"] = a => Math.Max(0, a - «n»),
            ["off"] = null
        };
        foreach (var kv in rules)
        {
            cart.Use(kv.Value);
            Console.WriteLine("{0,-6}{1,8:F2}", kv.Key, cart.Total);
        }
        Console.WriteLine(cart.Drop(x => x > 20) + " dropped, " + cart.Total.ToString("0.00"));

        Func<double, double> both = x => rules["ten"](rules["minus"](x));
        Console.WriteLine(both(100).ToString("F1"));
    }
}
==== python
class «Cart»:
    def __init__(self, *initial):
        self.prices = []
        self.prices.extend(initial)
        self.rule = «Cart».None_

    @staticmethod
    def None_(amount):
        return amount

    @staticmethod
    def Percent(p):
        return lambda amount: amount * (100 - p) / 100

    @staticmethod
    def Above(limit, inner):
        return lambda a: inner(a) if a > limit else a

    def Use(self, r):
        self.rule = r if r is not None else «Cart».None_

    def Drop(self, test):
        before = len(self.prices)
        self.prices = [p for p in self.prices if not test(p)]
        return before - len(self.prices)

    @property
    def Total(self):
        sum = 0.0
        for p in self.prices:
            sum += p
        return self.rule(sum)


def main():
    cart = «Cart»(«p»)
    print(f"{cart.Total:.2f}")
    rules = {
        "ten": «Cart».Percent(10),
        "big": «Cart».Above(«n», «Cart».Percent(50)),
        "minus": lambda a: max(0, a - «n»),
        "off": None,
    }
    for key, value in rules.items():
        cart.Use(value)
        print(f"{key:<6}{cart.Total:>8.2f}")
    print(f"{cart.Drop(lambda x: x > 20)} dropped, {cart.Total:.2f}")

    both = lambda x: rules["ten"](rules["minus"](x))
    print(f"{both(100):.1f}")


if __name__ == "__main__":
    main()
