topics: shared_ptr graph of objects, unordered_set membership, exceptions, enum state, toString helper
titles = words 3..3
member = word
maxLoans = int 1..2
Library = Library|Archive|MediaRoom
lend = lend|checkout|borrow
==== cpp
#include <iostream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>
using namespace std;

enum class Status { Available, Lent, Lost };

string toString(Status s) {
    switch (s) {
        case Status::Available: return "available";
        case Status::Lent: return "lent";
        default: return "lost";
    }
}

struct Book {
    string title;
    Status status = Status::Available;
    int times = 0;
    explicit Book(string t) : title(move(t)) {}
};

class «Library» {
    map<string, shared_ptr<Book>> books;
    map<string, vector<shared_ptr<Book>>> loans;

public:
    static constexpr int MAX_LOANS = «maxLoans»;

    void add(const string& title) { books[title] = make_shared<Book>(title); }

    shared_ptr<Book> find(const string& title) const {
        auto it = books.find(title);
        return it == books.end() ? nullptr : it->second;
    }

    void «lend»(const string& title, const string& who) {
        auto book = find(title);
        if (!book) throw out_of_range("unknown " + title);
        if (book->status != Status::Available) throw logic_error(title + " is " + toString(book->status));
        auto& list = loans[who];
        if ((int)list.size() >= MAX_LOANS) throw runtime_error("limit for " + who);
        book->status = Status::Lent;
        book->times++;
        list.push_back(book);
    }

    int giveBack(const string& who) {
        int n = 0;
        for (auto& b : loans[who]) {
            b->status = Status::Available;
            ++n;
        }
        loans.erase(who);
        return n;
    }
};

int main() {
    «Library» lib;
    string titles[] = {«titles»};
    for (const auto& t : titles) lib.add(t);
    lib.find(titles[2])->status = Status::Lost;
    for (const string& t : {titles[0], titles[0], titles[1], titles[2], string("nothing")}) {
        try {
            lib.«lend»(t, "«member»");
            cout << t << " ok" << endl;
        } catch (const logic_error& e) {
            cout << "logic: " << e.what() << endl;
        } catch (const exception& e) {
            cout << "error: " << e.what() << endl;
        }
    }
    shared_ptr<Book> first = lib.find(titles[0]);
    cout << toString(first->status) << " ";
    cout << lib.giveBack("«member»") << " " << lib.giveBack("«member»") << " ";
    cout << toString(first->status) << first->times << endl;
}
==== python
from enum import Enum


class Status(Enum):
    Available = 0
    Lent = 1
    Lost = 2


def toString(s):
    if s == Status.Available:
        return "available"
    elif s == Status.Lent:
        return "lent"
    else:
        return "lost"


class Book:
    def __init__(self, t):
        self.title = t
        self.status = Status.Available
        self.times = 0


class «Library»:
    MAX_LOANS = «maxLoans»

    def __init__(self):
        self.books = {}
        self.loans = {}

    def add(self, title):
        self.books[title] = Book(title)

    def find(self, title):
        return self.books.get(title)

    def «lend»(self, title, who):
        book = self.find(title)
        if book is None:
            raise IndexError(f"unknown {title}")
        if book.status != Status.Available:
            raise ValueError(f"{title} is {toString(book.status)}")
        list = self.loans.setdefault(who, [])
        if len(list) >= «Library».MAX_LOANS:
            raise RuntimeError(f"limit for {who}")
        book.status = Status.Lent
        book.times += 1
        list.append(book)

    def giveBack(self, who):
        n = 0
        for b in self.loans.get(who, []):
            b.status = Status.Available
            n += 1
        self.loans.pop(who, None)
        return n


def main():
    lib = «Library»()
    titles = [«titles»]
    for t in titles:
        lib.add(t)
    lib.find(titles[2]).status = Status.Lost
    for t in [titles[0], titles[0], titles[1], titles[2], "nothing"]:
        try:
            lib.«lend»(t, "«member»")
            print(f"{t} ok")
        except (ValueError, IndexError) as e:
            print(f"logic: {e}")
        except Exception as e:
            print(f"error: {e}")
    first = lib.find(titles[0])
    print(toString(first.status), end=" ")
    print(lib.giveBack("«member»"), end=" ")
    print(lib.giveBack("«member»"), end=" ")
    print(f"{toString(first.status)}{first.times}")


if __name__ == "__main__":
    main()
