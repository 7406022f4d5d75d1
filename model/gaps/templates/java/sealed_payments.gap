topics: sealed interface, records, pattern matching switch, guards, nested records
Payment = Payment|Charge|Transfer
fee = fee|costs|surcharge
a = int 50..900
p = int 2..9
==== java
import java.util.List;

sealed interface «Payment» permits Cash, Card, Split {}

record Cash(int amount) implements «Payment» {}

record Card(int amount, String owner) implements «Payment» {
    Card(int amount) {
        this(amount, "unknown");
    }

    String masked() {
        return owner.charAt(0) + "*".repeat(owner.length() - 1);
    }
}

record Split(«Payment» first, «Payment» second) implements «Payment» {}

class PayMain {
    static int «fee»(«Payment» pay) {
        if (pay instanceof Cash) {
            return 0;
        } else if (pay instanceof Card c) {
            return c.amount() * «p» / 100;
        }
        Split s = (Split) pay;
        return «fee»(s.first()) + «fee»(s.second());
    }

    static String show(«Payment» pay) {
        if (pay instanceof Cash c && c.amount() < 0) return "refund " + -c.amount();
        if (pay instanceof Cash c) return "cash " + c.amount();
        if (pay instanceof Card card) return "card " + card.masked() + " " + card.amount();
        if (pay instanceof Split s) return "(" + show(s.first()) + " + " + show(s.second()) + ")";
        throw new AssertionError();
    }

    public static void main(String[] args) {
        List<«Payment»> all = List.of(
            new Cash(«a»),
            new Card(«a» * 3, "Alice"),
            new Split(new Cash(-«a»), new Split(new Card(99), new Cash(1))));
        int fees = 0;
        for («Payment» pay : all) {
            fees += «fee»(pay);
            System.out.println(show(pay) + " -> " + «fee»(pay));
        }
        System.out.println("fees " + fees + ", " + new Cash(5).equals(new Cash(5)) + " " + new Card(7));
        Object o = all.get(0);
        try {
            Card wrong = (Card) o;
            System.out.println(wrong.owner());
        } catch (ClassCastException e) {
            System.out.println("not a card");
        }
    }
}
==== python
class «Payment»:
    pass


class Cash(«Payment»):
    def __init__(self, amount):
        self.amount = amount

    def __eq__(self, other):
        return isinstance(other, Cash) and self.amount == other.amount

    def __hash__(self):
        return hash(self.amount)


class Card(«Payment»):
    def __init__(self, amount, owner="unknown"):
        self.amount = amount
        self.owner = owner

    def masked(self):
        return self.owner[0] + "*" * (len(self.owner) - 1)

    def __str__(self):
        return f"Card[amount={self.amount}, owner={self.owner}]"


class Split(«Payment»):
    def __init__(self, first, second):
        self.first = first
        self.second = second


def «fee»(pay):
    if isinstance(pay, Cash):
        return 0
    elif isinstance(pay, Card):
        return int(pay.amount * «p» / 100)
    return «fee»(pay.first) + «fee»(pay.second)


def show(pay):
    if isinstance(pay, Cash) and pay.amount < 0:
        return f"refund {-pay.amount}"
    if isinstance(pay, Cash):
        return f"cash {pay.amount}"
    if isinstance(pay, Card):
        return f"card {pay.masked()} {pay.amount}"
    if isinstance(pay, Split):
        return f"({show(pay.first)} + {show(pay.second)})"
    raise AssertionError


def main():
    all = [
        Cash(«a»),
        Card(«a» * 3, "Alice"),
        Split(Cash(-«a»), Split(Card(99), Cash(1))),
    ]
    fees = 0
    for pay in all:
        fees += «fee»(pay)
        print(f"{show(pay)} -> {«fee»(pay)}")
    print(f"fees {fees}, {str(Cash(5) == Cash(5)).lower()} {Card(7)}")
    o = all[0]
    try:
        if not isinstance(o, Card):
            raise TypeError
        print(o.owner)
    except TypeError:
        print("not a card")


if __name__ == "__main__":
    main()
