topics: enum loops with casts, const char arrays, LCG shuffle, swap, struct in vector, string of char
Card = Card|Tile|Piece
seed = int 1..5000
shuffle = shuffle|mix|scramble
hand = int 3..5
==== cpp
#include <iostream>
#include <string>
#include <vector>
using namespace std;

enum Suit { Clubs, Diamonds, Hearts, Spades, SuitCount };

struct «Card» {
    Suit suit;
    int rank;

    string name() const {
        const char* ranks = "23456789TJQKA";
        return string(1, ranks[rank - 2]) + "cdhs"[suit];
    }
    int value() const { return rank > 10 && rank < 14 ? 10 : rank == 14 ? 11 : rank; }
};

class Deck {
    vector<«Card»> cards;
    unsigned seed;

public:
    Deck(unsigned seed) : seed(seed) {
        for (int s = Clubs; s < SuitCount; ++s)
            for (int r = 2; r <= 14; r++) cards.push_back({static_cast<Suit>(s), r});
    }

    unsigned random() { return (seed = seed * 1664525u + 1013904223u) >> 8; }

    void «shuffle»() {
        for (size_t i = cards.size() - 1; i > 0; --i) swap(cards[i], cards[random() % (i + 1)]);
    }

    «Card» deal() {
        «Card» c = cards.back();
        cards.pop_back();
        return c;
    }

    size_t left() const { return cards.size(); }
};

int main() {
    Deck deck(«seed»);
    deck.«shuffle»();
    int points = 0, suits[SuitCount] = {};
    for (int i = 0; i < «hand»; ++i) {
        «Card» c = deck.deal();
        cout << c.name() << " ";
        points += c.value();
        ++suits[c.suit];
    }
    cout << points << endl;
    for (int n : suits) cout << n;
    cout << " " << deck.left() << " left" << endl;
    return 0;
}
==== python
from enum import Enum


class Suit(Enum):
    Clubs = 0
    Diamonds = 1
    Hearts = 2
    Spades = 3


class «Card»:
    def __init__(self, suit, rank):
        self.suit = suit
        self.rank = rank

    def name(self):
        ranks = "23456789TJQKA"
        return ranks[self.rank - 2] + "cdhs"[self.suit.value]

    def value(self):
        return 10 if 10 < self.rank < 14 else 11 if self.rank == 14 else self.rank


class Deck:
    def __init__(self, seed):
        self.seed = seed
        self.cards = []
        for s in Suit:
            for r in range(2, 15):
                self.cards.append(«Card»(s, r))

    def random(self):
        self.seed = (self.seed * 1664525 + 1013904223) & 0xFFFFFFFF
        return self.seed >> 8

    def «shuffle»(self):
        for i in range(len(self.cards) - 1, 0, -1):
            j = self.random() % (i + 1)
            self.cards[i], self.cards[j] = self.cards[j], self.cards[i]

    def deal(self):
        return self.cards.pop()

    def left(self):
        return len(self.cards)


def main():
    deck = Deck(«seed»)
    deck.«shuffle»()
    points = 0
    suits = [0] * len(Suit)
    for i in range(«hand»):
        c = deck.deal()
        print(c.name(), end=" ")
        points += c.value()
        suits[c.suit.value] += 1
    print(points)
    for n in suits:
        print(n, end="")
    print(f" {deck.left()} left")


if __name__ == "__main__":
    main()
