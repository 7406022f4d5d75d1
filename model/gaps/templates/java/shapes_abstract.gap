topics: abstract class, super calls, polymorphism, instanceof patterns, interface default
Shape = Shape|Figure|Form
area = area|surface|extent
w1 = int 2..9
h1 = int 2..9
r = float 0.5..4.5 1
==== java
import java.util.ArrayList;
import java.util.List;

interface Printable {
    String label();

    default String print() {
        return "<" + label() + ">";
    }
}

abstract class «Shape» implements Printable {
    protected final String name;

    protected «Shape»(String name) {
        this.name = name;
    }

    abstract double «area»();

    @Override
    public String label() {
        return name + " " + String.format("%.2f", «area»());
    }
}

class Circle extends «Shape» {
    private final double radius;

    Circle(double radius) {
        super("circle");
        this.radius = radius;
    }

    @Override
    double «area»() {
        return Math.PI * radius * radius;
    }
}

class Rect extends «Shape» {
    protected int width, height;

    Rect(int width, int height) {
        this("rect", width, height);
    }

    protected Rect(String name, int width, int height) {
        super(name);
        this.width = width;
        this.height = height;
    }

    @Override
    double «area»() {
        return width * height;
    }

    @Override
    public String print() {
        return super.print() + width + "x" + height;
    }
}

class Square extends Rect {
    Square(int side) {
        super("square", side, side);
    }

    @Override
    public String label() {
        return "[]" + super.label();
    }
}

class ShapeMain {
    static String describe(Object o) {
        if (o instanceof Square s) return "square of " + s.width;
        if (o instanceof Rect rect && rect.width > rect.height) return "wide";
        if (o instanceof «Shape») return "some shape";
        return "no shape: " + o;
    }

    public static void main(String[] args) {
        List<«Shape»> shapes = new ArrayList<>(List.of(new Circle(«r»), new Rect(«w1», «h1»), new Square(«h1»)));
        double sum = 0;
        for («Shape» s : shapes) {
            sum += s.«area»();
            System.out.println(s.print() + " " + describe(s));
        }
        System.out.printf("%.1f %s%n", sum, describe(42));
    }
}
==== python
import math
from abc import ABC, abstractmethod


class Printable(ABC):
    @abstractmethod
    def label(self):
        pass

    def print(self):
        return f"<{self.label()}>"


class «Shape»(Printable):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def «area»(self):
        pass

    def label(self):
        return f"{self.name} {self.«area»():.2f}"


class Circle(«Shape»):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    def «area»(self):
        return math.pi * self.radius * self.radius


class Rect(«Shape»):
    def __init__(self, width, height, name="rect"):
        super().__init__(name)
        self.width = width
        self.height = height

    def «area»(self):
        return float(self.width * self.height)

    def print(self):
        return f"{super().print()}{self.width}x{self.height}"


class Square(Rect):
    def __init__(self, side):
        super().__init__(side, side, "square")

    def label(self):
        return f"[]{super().label()}"


def describe(o):
    if isinstance(o, Square):
        return f"square of {o.width}"
    if isinstance(o, Rect) and o.width > o.height:
        return "wide"
    if isinstance(o, «Shape»):
        return "some shape"
    return f"no shape: {o}"


def main():
    shapes = [Circle(«r»), Rect(«w1», «h1»), Square(«h1»)]
    sum = 0.0
    for s in shapes:
        sum += s.«area»()
        print(f"{s.print()} {describe(s)}")
    print(f"{sum:.1f} {describe(42)}")


if __name__ == "__main__":
    main()
