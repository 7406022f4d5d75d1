topics: command pattern, unique_ptr stack, std::string editing by reference member, virtual undo
Command = Command|Action|Edit
first = word
second = word
undo = undo|revert|rollback
==== cpp
#include <iostream>
#include <memory>
#include <string>
#include <vector>
using namespace std;

struct Document {
    string text;
};

class «Command» {
public:
    virtual void apply(Document& d) = 0;
    virtual void «undo»(Document& d) = 0;
    virtual ~«Command»() = default;
};

class Append : public «Command» {
    string what;

public:
    Append(const string& s) : what(s) {}
    void apply(Document& d) override { d.text += what; }
    void «undo»(Document& d) override { d.text.erase(d.text.size() - what.size()); }
};

class Cut : public «Command» {
    size_t pos, len;
    string saved;

public:
    Cut(size_t pos, size_t len) : pos(pos), len(len) {}
    void apply(Document& d) override {
        saved = d.text.substr(pos, len);
        d.text.erase(pos, len);
    }
    void «undo»(Document& d) override { d.text.insert(pos, saved); }
};

class Editor {
    Document& doc;
    vector<unique_ptr<«Command»>> done, undone;

public:
    Editor(Document& d) : doc(d) {}

    void perform(unique_ptr<«Command»> c) {
        c->apply(doc);
        done.push_back(move(c));
        undone.clear();
    }

    bool back() {
        if (done.empty()) return false;
        done.back()->«undo»(doc);
        undone.push_back(move(done.back()));
        done.pop_back();
        return true;
    }

    bool again() {
        if (undone.empty()) return false;
        undone.back()->apply(doc);
        done.push_back(move(undone.back()));
        undone.pop_back();
        return true;
    }
};

int main() {
    Document d{"«first»"};
    Editor ed(d);
    ed.perform(make_unique<Append>("-«second»"));
    ed.perform(make_unique<Cut>(1, 3));
    cout << d.text << endl;
    ed.back();
    cout << d.text << endl;
    ed.again();
    cout << d.text << endl;
    while (ed.back()) cout << "[" << d.text << "]";
    cout << endl;
    ed.perform(make_unique<Append>("!"));
    cout << d.text << " " << ed.again() << endl;
}
==== python
from abc import ABC, abstractmethod


class Document:
    def __init__(self, text=""):
        self.text = text


class «Command»(ABC):
    @abstractmethod
    def apply(self, d):
        pass

    @abstractmethod
    def «undo»(self, d):
        pass


class Append(«Command»):
    def __init__(self, s):
        self.what = s

    def apply(self, d):
        d.text += self.what

    def «undo»(self, d):
        d.text = d.text[: len(d.text) - len(self.what)]


class Cut(«Command»):
    def __init__(self, pos, len):
        self.pos = pos
        self.len = len
        self.saved = ""

    def apply(self, d):
        self.saved = d.text[self.pos : self.pos + self.len]
        d.text = d.text[: self.pos] + d.text[self.pos + self.len :]

    def «undo»(self, d):
        d.text = d.text[: self.pos] + self.saved + d.text[self.pos :]


class Editor:
    def __init__(self, d):
        self.doc = d
        self.done = []
        self.undone = []

    def perform(self, c):
        c.apply(self.doc)
        self.done.append(c)
        self.undone.clear()

    def back(self):
        if not self.done:
            return False
        self.done[-1].«undo»(self.doc)
        self.undone.append(self.done.pop())
        return True

    def again(self):
        if not self.undone:
            return False
        self.undone[-1].apply(self.doc)
        self.done.append(self.undone.pop())
        return True


def main():
    d = Document("«first»")
    ed = Editor(d)
    ed.perform(Append("-«second»"))
    ed.perform(Cut(1, 3))
    print(d.text)
    ed.back()
    print(d.text)
    ed.again()
    print(d.text)
    while ed.back():
        print(f"[{d.text}]", end="")
    print()
    ed.perform(Append("!"))
    print(f"{d.text} {int(ed.again())}")


if __name__ == "__main__":
    main()
