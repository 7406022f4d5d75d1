topics: operators as free functions, const references, struct aggregate, unary minus, equality
Vec = Vec|Vector3|V3
a = ints 3..3 -9..9
b = ints 3..3 -9..9
k = int 2..5
==== cpp
struct «Vec» {
    int x = 0, y = 0, z = 0;
};

«Vec» operator+(const «Vec»& a, const «Vec»& b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
«Vec» operator-(const «Vec»& a) { return {-a.x, -a.y, -a.z}; }
«Vec» operator-(const «Vec»& a, const «Vec»& b) { return a + -b; }
int operator*(const «Vec»& a, const «Vec»& b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
«Vec» operator*(int k, const «Vec»& v) { return {k * v.x, k * v.y, k * v.z}; }
bool operator==(const «Vec»& a, const «Vec»& b) { return a.x == b.x && a.y == b.y && a.z == b.z; }

std::ostream& operator<<(std::ostream& out, const «Vec»& v) {
    return out << '(' << v.x << ' ' << v.y << ' ' << v.z << ')';
}
==== check cpp
#include <iostream>
«SOURCE»
int main() {
    «Vec» a{«a»}, b{«b»}, zero;
    std::cout << a + b << a - b << -a << a * b << «k» * a << zero << (a == b) << (a - a == zero) << "\n";
}
==== python
class «Vec»:
    def __init__(self, x=0, y=0, z=0):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, b):
        return «Vec»(self.x + b.x, self.y + b.y, self.z + b.z)

    def __neg__(self):
        return «Vec»(-self.x, -self.y, -self.z)

    def __sub__(self, b):
        return self + -b

    def __mul__(self, b):
        return self.x * b.x + self.y * b.y + self.z * b.z

    def __rmul__(self, k):
        return «Vec»(k * self.x, k * self.y, k * self.z)

    def __eq__(self, b):
        return self.x == b.x and self.y == b.y and self.z == b.z

    def __str__(self):
        return f"({self.x} {self.y} {self.z})"
==== check python
«SOURCE»


a = «Vec»(«a»)
b = «Vec»(«b»)
zero = «Vec»()
print(f"{a + b}{a - b}{-a}{a * b}{«k» * a}{zero}{int(a == b)}{int(a - a == zero)}")
