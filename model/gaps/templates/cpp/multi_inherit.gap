topics: multiple inheritance, interfaces, virtual, protected members, base call
Printable = Printable|Describable|Showable
price = int 5..80
pct = int 5..40
title = word
Book = Book|Album|Poster
s_discount = discount|reduced|salePrice
==== cpp
class «Printable» {
public:
    virtual ~«Printable»() = default;
    virtual std::string text() const = 0;
    void print() const { std::cout << "<" << text() << ">\n"; }
};

class Priced {
protected:
    int cents;

public:
    explicit Priced(int cents) : cents(cents) {}
    virtual int «s_discount»(int percent) const { return cents - cents * percent / 100; }
};

class «Book» : public «Printable», public Priced {
    std::string title;

public:
    «Book»(const std::string& t, int euros) : Priced(euros * 100), title(t) {}
    std::string text() const override { return title + " " + std::to_string(cents); }
    int «s_discount»(int percent) const override {
        int d = Priced::«s_discount»(percent);
        return d < 500 ? 500 : d;
    }
};
==== check cpp
#include <iostream>
#include <string>
«SOURCE»
void show(const «Printable»& p) { p.print(); }
int main() {
    «Book» b("«title»", «price»);
    show(b);
    Priced& p = b;
    std::cout << p.«s_discount»(«pct») << " " << p.«s_discount»(99) << " " << Priced(333).«s_discount»(50) << "\n";
}
==== python
from abc import ABC, abstractmethod


class «Printable»(ABC):
    @abstractmethod
    def text(self):
        pass

    def print(self):
        print(f"<{self.text()}>")


class Priced:
    def __init__(self, cents):
        self.cents = cents

    def «s_discount»(self, percent):
        return self.cents - self.cents * percent // 100


class «Book»(«Printable», Priced):
    def __init__(self, t, euros):
        Priced.__init__(self, euros * 100)
        self.title = t

    def text(self):
        return f"{self.title} {self.cents}"

    def «s_discount»(self, percent):
        d = Priced.«s_discount»(self, percent)
        return 500 if d < 500 else d
==== check python
«SOURCE»


b = «Book»("«title»", «price»)
b.print()
print(b.«s_discount»(«pct»), b.«s_discount»(99), Priced(333).«s_discount»(50))
