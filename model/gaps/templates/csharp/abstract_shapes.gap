topics: abstract, virtual, override, base call, sealed, polymorphism, Math.PI, format
Shape = Shape|Figure|Form
Area = Area|Surface|Size
w = int 2..9
h = int 3..12
r = float 0.5..4.5 1
==== csharp
using System;
using System.Collections.Generic;

abstract class «Shape»
{
    private static int created;
    public int Id { get; }

    protected «Shape»()
    {
        Id = ++created;
    }

    public abstract double «Area»();

    public virtual string Describe()
    {
        return $"#{Id} {GetType().Name} {«Area»():F2}";
    }
}

class Rectangle : «Shape»
{
    protected readonly double w, h;

    public Rectangle(double w, double h)
    {
        this.w = w;
        this.h = h;
    }

    public override double «Area»() { return w * h; }
}

sealed class Square : Rectangle
{
    public Square(double side) : base(side, side) { }

    public override string Describe()
    {
        return base.Describe() + " side " + w;
    }
}

class Circle : «Shape»
{
    public double Radius { get; set; }
    public override double «Area»() => Math.PI * Radius * Radius;
}

class Program
{
    static void Main()
    {
        var shapes = new List<«Shape»>();
        shapes.Add(new Rectangle(«w», «h»));
        shapes.Add(new Square(«w» + 0.5));
        shapes.Add(new Circle { Radius = «r» });
        double total = 0;
        foreach («Shape» s in shapes)
        {
            Console.WriteLine(s.Describe());
            total += s.«Area»();
            if (s is Rectangle && !(s is Square))
                Console.WriteLine("a plain rectangle");
            var c = s as Circle;
            if (c != null)
                Console.WriteLine("radius " + c.Radius.ToString("F1"));
        }
        Console.WriteLine("{0:F3}", total);
    }
}
==== python
import math
from abc import ABC, abstractmethod


class «Shape»(ABC):
    created = 0

    def __init__(self):
        «Shape».created += 1
        self.Id = «Shape».created

    @abstractmethod
    def «Area»(self):
        pass

    def Describe(self):
        return f"#{self.Id} {type(self).__name__} {self.«Area»():.2f}"


class Rectangle(«Shape»):
    def __init__(self, w, h):
        super().__init__()
        self.w = w
        self.h = h

    def «Area»(self):
        return self.w * self.h


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)

    def Describe(self):
        return f"{super().Describe()} side {self.w}"


class Circle(«Shape»):
    def __init__(self, Radius=0.0):
        super().__init__()
        self.Radius = Radius

    def «Area»(self):
        return math.pi * self.Radius * self.Radius


def main():
    shapes = []
    shapes.append(Rectangle(«w», «h»))
    shapes.append(Square(«w» + 0.5))
    shapes.append(Circle(Radius=«r»))
    total = 0.0
    for s in shapes:
        print(s.Describe())
        total += s.«Area»()
        if isinstance(s, Rectangle) and not isinstance(s, Square):
            print("a plain rectangle")
        c = s if isinstance(s, Circle) else None
        if c is not None:
            print(f"radius {c.Radius:.1f}")
    print(f"{total:.3f}")


if __name__ == "__main__":
    main()
