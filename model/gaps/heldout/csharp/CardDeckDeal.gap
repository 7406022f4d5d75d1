topics: LCG on uint, enums as ints, List RemoveAt, swap with tuples, LINQ GroupBy
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;
enum Suit { Clubs = 1, Diamonds, Hearts, Spades }

class Card
{
    public Suit Suit { get; private set; }
    public int Rank { get; private set; }
    public Card(Suit suit, int rank) { Suit = suit; Rank = rank; }

    public int Points
    {
        get
        {
            switch (Rank)
            {
                case 14: return 11;
                case 13: case 12: return Rank - 9;
                case 11: return Suit == Suit.Spades ? 20 : 2;
                case 10: return 10;
            }
            return 0;
        }
    }

    public override string ToString() { return "23456789TJQKA"[Rank - 2] + Suit.ToString().ToLower().Substring(0, 1); }
}

class Dealer
{
    uint state;
    public Dealer(int seed) { state = (uint)seed; }

    int Next(int max)
    {
        state = state * 1664525 + 1013904223;
        return (int)((state >> 8) % (uint)max);
    }

    public IList<Card> Deck(int lowest)
    {
        var d = new List<Card>();
        foreach (Suit s in Enum.GetValues(typeof(Suit)))
            for (int r = lowest; r <= 14; ++r) d.Add(new Card(s, r));
        for (int i = d.Count; i-- > 1;)
        {
            int j = Next(i + 1);
            var t = d[i]; d[i] = d[j]; d[j] = t;
        }
        return d;
    }
}

class Game
{
    static void Main()
    {
        var deck = new Dealer(-5).Deck(7);
        var hands = new List<Card>[3];
        for (int i = 0; i < hands.Length; i++) hands[i] = new List<Card>();
        int turn = 0;
        while (deck.Count > 2)
        {
            int at = turn % 5 == 0 ? 0 : deck.Count - 1;
            hands[turn++ % 3].Add(deck[at]);
            deck.RemoveAt(at);
        }
        foreach (var h in hands)
        {
            h.Sort((a, b) => a.Suit != b.Suit ? b.Suit - a.Suit : b.Rank.CompareTo(a.Rank));
            Console.WriteLine(string.Join(" ", h) + " = " + h.Sum(c => c.Points));
        }
        Console.WriteLine("left " + string.Join("", deck.Select(c => c.ToString().ToUpper())));
        var bySuit = hands.SelectMany(h => h).GroupBy(c => c.Suit).OrderBy(g => g.Key).Select(g => (int)g.Key + ":" + g.Count() + "/" + g.Min(c => c.Rank));
        Console.WriteLine(string.Join(" ", bySuit));
        var top = hands.Select((h, i) => new { Seat = i + 1, Best = h.Max(c => c.Points), Low = h.Last() }).OrderByDescending(x => x.Best).ThenBy(x => x.Seat).First();
        Console.WriteLine(top.Seat + " " + top.Best + " " + top.Low + " " + (Suit.Hearts - Suit.Clubs) + " " + (Suit)2);
    }
}
