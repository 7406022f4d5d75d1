topics: IEnumerator by hand, MoveNext, Current, foreach over own class, nested class, break out of foreach
Deck = Deck|Tray|Shelf
values = ints 4..6 1..40 distinct
==== csharp
using System;
using System.Collections;
using System.Collections.Generic;

class «Deck» : IEnumerable<int>
{
    private readonly List<int> cards = new List<int>();

    // allows a collection initialiser
    public void Add(int card) => cards.Add(card);

    public IEnumerator<int> GetEnumerator() => new BackToFront(this);
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private class BackToFront : IEnumerator<int>
    {
        private readonly «Deck» deck;
        private int at;

        public BackToFront(«Deck» deck)
        {
            this.deck = deck;
            Reset();
        }

        public int Current => deck.cards[at];
        object IEnumerator.Current => Current;
        public bool MoveNext() => --at >= 0;
        public void Reset() { at = deck.cards.Count; }
        public void Dispose() { }
    }
}

class Program
{
    static void Main()
    {
        var deck = new «Deck» { «values» };
        foreach (int card in deck)
        {
            if (card % 7 == 0)
                break;
            Console.Write(card + " ");
        }
        Console.WriteLine();
        int pairs = 0;
        foreach (int a in deck)
            foreach (int b in deck)
                if (a < b) pairs++;
        Console.WriteLine(pairs);
        var e = deck.GetEnumerator();
        e.MoveNext();
        e.MoveNext();
        Console.WriteLine(e.Current);
    }
}
==== python
class «Deck»:
    def __init__(self, *cards):
        self.cards = list(cards)

    def Add(self, card):
        self.cards.append(card)

    def __iter__(self):
        return «Deck».BackToFront(self)

    class BackToFront:
        def __init__(self, deck):
            self.deck = deck
            self.at = len(deck.cards)

        def __iter__(self):
            return self

        def __next__(self):
            self.at -= 1
            if self.at < 0:
                raise StopIteration
            return self.deck.cards[self.at]


def main():
    deck = «Deck»(«values»)
    for card in deck:
        if card % 7 == 0:
            break
        print(f"{card} ", end="")
    print()
    pairs = 0
    for a in deck:
        for b in deck:
            if a < b:
                pairs += 1
    print(pairs)
    e = iter(deck)
    next(e)
    print(next(e))


if __name__ == "__main__":
    main()
