topics: operator overloading, comparison, setw and setfill, integer division, clock arithmetic
Clock = Clock|TimeOfDay|Hour
h = int 0..23
m = int 0..59
add = int 30..900
sub = int -900..-100
==== cpp
class «Clock»
{
  public:
    «Clock»(int h = 0, int m = 0) : minutes(h * 60 + m) { normalize(); }

    int hour() const { return minutes / 60; }
    int minute() const { return minutes % 60; }

    «Clock» &operator+=(int delta)
    {
        minutes += delta;
        normalize();
        return *this;
    }

    friend «Clock» operator+(«Clock» c, int delta) { return c += delta; }
    bool operator<(const «Clock» &o) const { return minutes < o.minutes; }
    bool operator==(const «Clock» &o) const { return minutes == o.minutes; }
    bool operator!=(const «Clock» &o) const { return !(*this == o); }
    int operator-(const «Clock» &o) const { return minutes - o.minutes; }

    friend std::ostream &operator<<(std::ostream &os, const «Clock» &c)
    {
        return os << std::setfill('0') << std::setw(2) << c.hour() << ':' << std::setw(2) << c.minute();
    }

  private:
    int minutes;

    void normalize()
    {
        minutes %= 1440;
        if (minutes < 0)
            minutes += 1440;
    }
};
==== check cpp
#include <iomanip>
#include <iostream>
«SOURCE»
int main() {
    «Clock» a(«h», «m»), b = a + «add», c = a;
    c += «sub»;
    std::cout << a << " " << b << " " << c << " " << «Clock»() << "\n";
    std::cout << (a < b) << (a == c) << (a != b) << " " << c - a << "\n";
    a += 1;
    std::cout << a << " " << («Clock»(«h», «m» + 1) == a) << "\n";
}
==== python
class «Clock»:
    def __init__(self, h=0, m=0):
        self.minutes = (h * 60 + m) % 1440

    def hour(self):
        return self.minutes // 60

    def minute(self):
        return self.minutes % 60

    def __iadd__(self, delta):
        self.minutes = (self.minutes + delta) % 1440
        return self

    def __add__(self, delta):
        return «Clock»(0, self.minutes + delta)

    def __lt__(self, o):
        return self.minutes < o.minutes

    def __eq__(self, o):
        return self.minutes == o.minutes

    def __sub__(self, o):
        return self.minutes - o.minutes

    def __str__(self):
        return f"{self.hour():02d}:{self.minute():02d}"
==== check python
import copy


«SOURCE»


a = «Clock»(«h», «m»)
b = a + «add»
c = copy.copy(a)
c += «sub»
print(a, b, c, «Clock»())
print(f"{int(a < b)}{int(a == c)}{int(a != b)} {c - a}")
a += 1
print(a, int(«Clock»(«h», «m» + 1) == a))
