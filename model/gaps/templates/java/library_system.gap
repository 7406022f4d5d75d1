topics: HashMap, enum status, exceptions, dates as ints, streams, getters and setters
Book = Book|Volume|Title
lend = lend|borrow|checkOut
due = due|deadline|until
w = words 3
fee = int 5..25
==== java
import java.util.*;
import java.util.stream.Collectors;

enum Status {
    FREE, LENT, LOST;

    boolean isAvailable() {
        return this == FREE;
    }
}

class «Book» {
    private final String title;
    private Status status = Status.FREE;
    private int «due» = -1;

    «Book»(String title) {
        this.title = title;
    }

    String getTitle() { return title; }
    Status getStatus() { return status; }
    void setStatus(Status status) { this.status = status; }
    int getDue() { return «due»; }
    void setDue(int «due») { this.«due» = «due»; }

    @Override
    public String toString() {
        return title + "[" + status + (status == Status.LENT ? " until " + «due» : "") + "]";
    }
}

class LibraryException extends RuntimeException {
    LibraryException(String message) {
        super("library: " + message);
    }
}

class Library {
    static final int FEE = «fee»;
    private final Map<String, «Book»> books = new LinkedHashMap<>();
    private int earned = 0;

    void add(String... titles) {
        for (String t : titles) books.putIfAbsent(t.toLowerCase(), new «Book»(t));
    }

    private «Book» find(String title) {
        «Book» b = books.get(title.toLowerCase());
        if (b == null) throw new LibraryException("no book " + title);
        return b;
    }

    void «lend»(String title, int today) {
        «Book» b = find(title);
        if (!b.getStatus().isAvailable()) {
            throw new LibraryException(b.getTitle() + " is " + b.getStatus().name().toLowerCase());
        }
        b.setStatus(Status.LENT);
        b.setDue(today + 14);
    }

    int giveBack(String title, int today) {
        «Book» b = find(title);
        int late = Math.max(0, today - b.getDue());
        int cost = (late + 6) / 7 * FEE; // every started week
        earned += cost;
        b.setStatus(late > 60 ? Status.LOST : Status.FREE);
        return cost;
    }

    public static void main(String[] args) {
        Library lib = new Library();
        String[] w = {«w»};
        lib.add(w);
        lib.add(w[0], "Java");
        lib.«lend»(w[0], 1);
        lib.«lend»(w[1].toUpperCase(), 3);
        for (String t : new String[]{w[0], "Rust"}) {
            try {
                lib.«lend»(t, 5);
            } catch (LibraryException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(lib.books.values());
        System.out.println(lib.giveBack(w[0], 15) + " " + lib.giveBack(w[1], 32));
        lib.«lend»("java", 10);
        System.out.println(lib.giveBack("JAVA", 100) + " total " + lib.earned);
        String free = lib.books.values().stream()
            .filter(b -> b.getStatus() == Status.FREE)
            .map(«Book»::getTitle)
            .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("/"));
        System.out.println(free);
    }
}
==== python
from enum import Enum


class Status(Enum):
    FREE = 0
    LENT = 1
    LOST = 2

    def isAvailable(self):
        return self is Status.FREE


class «Book»:
    def __init__(self, title):
        self.title = title
        self.status = Status.FREE
        self.«due» = -1

    def getTitle(self):
        return self.title

    def getStatus(self):
        return self.status

    def setStatus(self, status):
        self.status = status

    def getDue(self):
        return self.«due»

    def setDue(self, «due»):
        self.«due» = «due»

    def __str__(self):
        until = f" until {self.«due»}" if self.status is Status.LENT else ""
        return f"{self.title}[{self.status.name}{until}]"


class LibraryException(Exception):
    def __init__(self, message):
        super().__init__(f"library: {message}")


class Library:
    FEE = «fee»

    def __init__(self):
        self.books = {}
        self.earned = 0

    def add(self, *titles):
        for t in titles:
            self.books.setdefault(t.lower(), «Book»(t))

    def find(self, title):
        b = self.books.get(title.lower())
        if b is None:
            raise LibraryException(f"no book {title}")
        return b

    def «lend»(self, title, today):
        b = self.find(title)
        if not b.getStatus().isAvailable():
            raise LibraryException(f"{b.getTitle()} is {b.getStatus().name.lower()}")
        b.setStatus(Status.LENT)
        b.setDue(today + 14)

    def giveBack(self, title, today):
        b = self.find(title)
        late = max(0, today - b.getDue())
        cost = (late + 6) // 7 * Library.FEE  # every started week
        self.earned += cost
        b.setStatus(Status.LOST if late > 60 else Status.FREE)
        return cost


def main():
    lib = Library()
    w = [«w»]
    lib.add(*w)
    lib.add(w[0], "Java")
    lib.«lend»(w[0], 1)
    lib.«lend»(w[1].upper(), 3)
    for t in [w[0], "Rust"]:
        try:
            lib.«lend»(t, 5)
        except LibraryException as e:
            print(e)
    print(f"[{', '.join(str(b) for b in lib.books.values())}]")
    print(f"{lib.giveBack(w[0], 15)} {lib.giveBack(w[1], 32)}")
    lib.«lend»("java", 10)
    print(f"{lib.giveBack('JAVA', 100)} total {lib.earned}")
    titles = [b.getTitle() for b in lib.books.values() if b.getStatus() is Status.FREE]
    free = "/".join(sorted(titles, key=lambda title: (len(title), title)))
    print(free)


if __name__ == "__main__":
    main()
