topics: abstract records-like classes, virtual calls, own random generator, labelled exits by goto, LINQ on enemies
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;
abstract class Actor
{
    static int created;
    protected int hp;
    public string Name { get; protected set; }
    public int Order { get; } = created++;
    public bool Alive { get { return hp > 0; } }

    protected Actor(string name, int hp) { Name = name; this.hp = hp; }

    public virtual int Hit(int damage, string from = "?")
    {
        int real = Math.Min(hp, Math.Max(0, damage - Armor));
        hp -= real;
        return real;
    }
    protected virtual int Armor => 0;
    public abstract int Attack(Dice d);
    public override string ToString() => $"{Name}[{hp}]";
}
class Dice
{
    int seed;
    public Dice(int s) { seed = s; }
    public int Roll(int sides)
    {
        seed = unchecked(seed * 214013 + 2531011);
        return (seed >> 16 & 0x7FFF) % sides + 1;
    }
}
class Hero : Actor
{
    public int Potions = 1;
    public Hero(string n) : base(n, 30) { }
    protected override int Armor { get { return hp / 16; } }
    public override int Attack(Dice d) { return d.Roll(6) + d.Roll(6) - 1; }
    public override int Hit(int damage, string from = "trap")
    {
        int r = base.Hit(damage, from);
        if (hp > 0 && hp < 12 && Potions-- > 0) { hp += 9; Name += "*"; }
        return r;
    }
}

class Troll : Actor
{
    public Troll(int size) : base("troll" + size, size * 7 + 2) { }
    protected override int Armor => Order % 2 + 1;
    public override int Attack(Dice d) => d.Roll(5) - (hp < 6 ? 2 : 0);
}

static class Program
{
    static void Main()
    {
        var dice = new Dice(20);
        var hero = new Hero("Ada");
        var foes = new List<Actor> { new Troll(2), new Troll(3), new Troll(1) };
        int dealt = 0, taken = 0, round = 0;
        while (true)
        {
            round++;
            foreach (var foe in foes.Where(f => f.Alive).OrderBy(f => f.Order % 3).ThenByDescending(f => f.Name))
            {
                dealt += foe.Hit(hero.Attack(dice));
                if (!foe.Alive) continue;
                taken += hero.Hit(foe.Attack(dice), foe.Name);
                if (!hero.Alive) goto over;
            }
            if (foes.RemoveAll(f => !f.Alive) > 0) Console.WriteLine("r{0}: {1} left, {2}", round, foes.Count, hero);
            if (foes.Count == 0 || round == 20) goto over;
        }
    over:
        Console.WriteLine($"{round} rounds, dealt {dealt}, taken {taken}, {hero} potions {hero.Potions}");
        Console.WriteLine(string.Join(" ", Enumerable.Range(0, 6).Select(i => dice.Roll(20))) + " " + new Troll(0).Order);
    }
}
