topics: pure virtual, override, unique_ptr, virtual destructor
Shape = Shape|Figure|Solid
area = area|surface|size
r = int 1..9
w = int 2..9
h = int 2..9
==== cpp
#include <iostream>
#include <memory>
#include <string>
#include <vector>

class «Shape»
{
public:
    explicit «Shape»(std::string name) : name(std::move(name)) {}
    virtual ~«Shape»() = default;
    virtual double «area»() const = 0;
    virtual void describe() const
    {
        std::cout << name << " with " << «area»();
    }

protected:
    std::string name;
};

class Circle : public «Shape»
{
    double r;

public:
    Circle(double r) : «Shape»("circle"), r(r) {}
    double «area»() const override { return 3.14159 * r * r; }
};

class Rect : public «Shape»
{
public:
    Rect(int w, int h, const std::string& name = "rect") : «Shape»(name), w(w), h(h) {}
    double «area»() const override { return w * h; }

protected:
    int w, h;
};

class Square final : public Rect
{
public:
    Square(int side) : Rect(side, side, "square") {}
    void describe() const override
    {
        Rect::describe();
        std::cout << " (side " << w << ")";
    }
};

int main()
{
    std::vector<std::unique_ptr<«Shape»>> all;
    all.push_back(std::make_unique<Circle>(«r»));
    all.push_back(std::make_unique<Rect>(«w», «h»));
    all.emplace_back(new Square(«h»));

    double total = 0;
    for (const auto& s : all)
    {
        s->describe();
        std::cout << std::endl;
        total += s->«area»();
    }
    std::cout << "total " << total << std::endl;

    int squares = 0;
    for (auto& s : all)
        if (dynamic_cast<Square*>(s.get()) != nullptr)
            squares++;
    std::cout << squares << " square, average " << total / all.size() << std::endl;
    return 0;
}
==== python
from abc import ABC, abstractmethod


class «Shape»(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def «area»(self):
        pass

    def describe(self):
        print(f"{self.name} with {self.«area»():g}", end="")


class Circle(«Shape»):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r

    def «area»(self):
        return 3.14159 * self.r * self.r


class Rect(«Shape»):
    def __init__(self, w, h, name="rect"):
        super().__init__(name)
        self.w = w
        self.h = h

    def «area»(self):
        return self.w * self.h


class Square(Rect):
    def __init__(self, side):
        super().__init__(side, side, "square")

    def describe(self):
        super().describe()
        print(f" (side {self.w})", end="")


def main():
    all = []
    all.append(Circle(«r»))
    all.append(Rect(«w», «h»))
    all.append(Square(«h»))

    total = 0.0
    for s in all:
        s.describe()
        print()
        total += s.«area»()
    print(f"total {total:g}")

    squares = 0
    for s in all:
        if isinstance(s, Square):
            squares += 1
    print(f"{squares} square, average {total / len(all):g}")


if __name__ == "__main__":
    main()
