#include <iostream>
#include <memory>
#include <string>
#include <vector>

class Shape {
public:
    Shape(const std::string& name) : name(name) {}
    virtual ~Shape() = default;
    virtual int area() const = 0;

    std::string describe() const {
        return name + " with area " + std::to_string(area());
    }

private:
    std::string name;
};

class Rectangle : public Shape {
public:
    Rectangle(int width, int height) : Shape("rectangle"), width(width), height(height) {}
    int area() const override { return width * height; }

private:
    int width;
    int height;
};

class Square : public Shape {
public:
    Square(int side) : Shape("square"), side(side) {}
    int area() const override { return side * side; }

private:
    int side;
};

int main() {
    std::vector<std::shared_ptr<Shape>> shapes = {
        std::make_shared<Rectangle>(3, 4), std::make_shared<Square>(5), std::make_shared<Rectangle>(2, 6)};
    int total = 0;
    for (const auto& shape : shapes) {
        std::cout << shape->describe() << std::endl;
        total += shape->area();
    }
    std::cout << "total area: " << total << std::endl;
    return 0;
}
