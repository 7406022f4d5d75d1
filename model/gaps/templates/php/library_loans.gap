topics: namespaces, traits with static, interface constants, nested exceptions, array of objects, usort by method, nullsafe
Library = Library|Archive|Shelf
limit = int 1..2
t1 = word
t2 = word
==== php
<?php

namespace Demo;

use InvalidArgumentException;
use RuntimeException;

interface Limits
{
    const MAX_LOANS = «limit»;
}

trait CountsInstances
{
    private static int $instances = 0;

    private function register(): int
    {
        return ++self::$instances;
    }

    public static function instances(): int
    {
        return self::$instances;
    }
}

class Book
{
    use CountsInstances;

    public ?Reader $reader = null;
    public readonly int $nr;

    public function __construct(public readonly string $title, public readonly int $year = 2000)
    {
        $this->nr = $this->register();
    }
}

class Reader
{
    use CountsInstances;

    public function __construct(public readonly string $name)
    {
        $this->register();
    }
}

class «Library» implements Limits
{
    private array $books = [];

    public function add(Book ...$books): void
    {
        foreach ($books as $b) {
            $this->books[strtolower($b->title)] = $b;
        }
    }

    public function lend(string $title, Reader $to): Book
    {
        $book = $this->books[strtolower($title)]
            ?? throw new InvalidArgumentException("No book '$title'");
        if ($book->reader !== null) {
            throw new RuntimeException("Lent to {$book->reader->name}");
        }
        $has = count(array_filter($this->books, fn(Book $b) => $b->reader === $to));
        if ($has >= self::MAX_LOANS) {
            throw new RuntimeException("$to->name has $has already");
        }
        $book->reader = $to;
        return $book;
    }

    public function shelf(): array
    {
        $list = array_values($this->books);
        usort($list, fn($a, $b) => $a->year <=> $b->year ?: strcmp($a->title, $b->title));
        return $list;
    }
}

$lib = new «Library»();
$lib->add(new Book('«t1»', 1999), new Book('Zen'), new Book('«t2» two', 1950), new Book('Art'));
[$ann, $bob] = [new Reader('Ann'), new Reader('Bob')];

foreach ([['ZEN', $ann], ['zen', $bob], ['nope', $bob], ['Art', $ann], ['«t1»', $ann]] as [$title, $who]) {
    try {
        echo $who->name, ' gets #', $lib->lend($title, $who)->nr, "\n";
    } catch (InvalidArgumentException $e) {
        echo ' - bad: ', $e->getMessage(), "\n";
    } catch (RuntimeException $e) {
        echo ' - sorry: ', $e->getMessage(), "\n";
    }
}
foreach ($lib->shelf() as $b) {
    echo "$b->year $b->title ", $b->reader?->name ?? '-', "\n";
}
echo Book::instances(), ' ', Reader::instances(), ' ', «Library»::MAX_LOANS, "\n";
==== python
class Limits:
    MAX_LOANS = «limit»


class CountsInstances:
    def __init_subclass__(cls):
        cls._instances = 0

    def register(self):
        type(self)._instances += 1
        return type(self)._instances

    @classmethod
    def instances(cls):
        return cls._instances


class Book(CountsInstances):
    def __init__(self, title, year=2000):
        self.reader = None
        self.title = title
        self.year = year
        self.nr = self.register()


class Reader(CountsInstances):
    def __init__(self, name):
        self.name = name
        self.register()


class «Library»(Limits):
    def __init__(self):
        self.books = {}

    def add(self, *books):
        for b in books:
            self.books[b.title.lower()] = b

    def lend(self, title, to):
        book = self.books.get(title.lower())
        if book is None:
            raise ValueError(f"No book '{title}'")
        if book.reader is not None:
            raise RuntimeError(f"Lent to {book.reader.name}")
        has = sum(b.reader is to for b in self.books.values())
        if has >= self.MAX_LOANS:
            raise RuntimeError(f"{to.name} has {has} already")
        book.reader = to
        return book

    def shelf(self):
        return sorted(self.books.values(), key=lambda b: (b.year, b.title))


lib = «Library»()
lib.add(Book("«t1»", 1999), Book("Zen"), Book("«t2» two", 1950), Book("Art"))
ann, bob = Reader("Ann"), Reader("Bob")

for title, who in [["ZEN", ann], ["zen", bob], ["nope", bob], ["Art", ann], ["«t1»", ann]]:
    try:
        print(f"{who.name} gets #", end="")
        print(lib.lend(title, who).nr)
    except ValueError as e:
        print(f" - bad: {e}")
    except RuntimeError as e:
        print(f" - sorry: {e}")
for b in lib.shelf():
    print(b.year, b.title, b.reader.name if b.reader else "-")
print(Book.instances(), Reader.instances(), «Library».MAX_LOANS)
