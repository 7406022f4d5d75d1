topics: classes with Map of objects, find, filter chains, own errors, static ids, getters, for of entries, optional chaining call
Library = Library|Archive|MediaShelf
lend = lend|checkOut|borrow
titles = words 3
day = int 1..30
==== javascript
class LoanError extends Error {}

class «Library» {
    static #nextId = 100;
    #books = new Map();

    add(title, copies = 1) {
        const id = «Library».#nextId++;
        this.#books.set(id, { id, title, copies, loans: [] });
        return id;
    }

    «lend»(id, reader, day) {
        const book = this.#books.get(id);
        if (!book) throw new LoanError(`no book ${id}`);
        if (book.loans.length >= book.copies) {
            throw new LoanError(`"${book.title}" is out until day ${Math.min(...book.loans.map((l) => l.due))}`);
        }
        const due = day + 14;
        book.loans.push({ reader, due });
        return due;
    }

    giveBack(id, reader) {
        const loans = this.#books.get(id)?.loans ?? [];
        const i = loans.findIndex((l) => l.reader === reader);
        if (i === -1) return false;
        loans.splice(i, 1);
        return true;
    }

    overdue(today) {
        const late = [];
        for (const [id, { title, loans }] of this.#books) {
            for (const { reader, due } of loans) {
                if (due < today) late.push(`${id} ${title}: ${reader} +${today - due}`);
            }
        }
        return late;
    }

    get available() {
        return [...this.#books.values()]
            .filter((b) => b.loans.length < b.copies)
            .map((b) => b.title)
            .sort();
    }
}

const lib = new «Library»();
const ids = [«titles»].map((t, i) => lib.add(t, i + 1));
console.log(ids.join(), lib.available.join(' '));
console.log(lib.«lend»(ids[0], 'ann', «day»), lib.«lend»(ids[1], 'bob', 2));
for (const id of [ids[0], 999]) {
    try {
        lib.«lend»(id, 'cyd', 3);
    } catch (e) {
        console.log(e instanceof LoanError ? e.message : 'other');
    }
}
console.log(lib.available.length, lib.giveBack(ids[0], 'bob'), lib.giveBack(5, 'x'));
lib.overdue(30).forEach((line) => console.log(line));
console.log(lib.giveBack(ids[0], 'ann'), lib.available.join(' '));
==== python
class LoanError(Exception):
    pass


class «Library»:
    _nextId = 100

    def __init__(self):
        self._books = {}

    def add(self, title, copies=1):
        id_ = «Library»._nextId
        «Library»._nextId += 1
        self._books[id_] = {"id": id_, "title": title, "copies": copies, "loans": []}
        return id_

    def «lend»(self, id_, reader, day):
        book = self._books.get(id_)
        if book is None:
            raise LoanError(f"no book {id_}")
        if len(book["loans"]) >= book["copies"]:
            raise LoanError(f"\"{book['title']}\" is out until day {min(l['due'] for l in book['loans'])}")
        due = day + 14
        book["loans"].append({"reader": reader, "due": due})
        return due

    def giveBack(self, id_, reader):
        loans = self._books[id_]["loans"] if id_ in self._books else []
        i = next((i for i, l in enumerate(loans) if l["reader"] == reader), -1)
        if i == -1:
            return False
        del loans[i]
        return True

    def overdue(self, today):
        late = []
        for id_, book in self._books.items():
            for loan in book["loans"]:
                if loan["due"] < today:
                    late.append(f"{id_} {book['title']}: {loan['reader']} +{today - loan['due']}")
        return late

    @property
    def available(self):
        return sorted(b["title"] for b in self._books.values() if len(b["loans"]) < b["copies"])


lib = «Library»()
ids = [lib.add(t, i + 1) for i, t in enumerate([«titles»])]
print(",".join(str(id_) for id_ in ids), " ".join(lib.available))
print(lib.«lend»(ids[0], "ann", «day»), lib.«lend»(ids[1], "bob", 2))
for id_ in [ids[0], 999]:
    try:
        lib.«lend»(id_, "cyd", 3)
    except LoanError as e:
        print(e)
print(len(lib.available), str(lib.giveBack(ids[0], "bob")).lower(), str(lib.giveBack(5, "x")).lower())
for line in lib.overdue(30):
    print(line)
print(str(lib.giveBack(ids[0], "ann")).lower(), " ".join(lib.available))
