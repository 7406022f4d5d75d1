topics: command loop, switch on strings, split, continue, early return, long amounts
run = run|execute|handle
a = int 100..900
b = int 20..80
==== java
class Teller {
    private long cents = 0;
    private int errors;

    boolean «run»(String line) {
        String[] p = line.split(" ", 2);
        long amount = p.length > 1 ? Long.parseLong(p[1]) : 0L;
        switch (p[0].toLowerCase()) {
            case "in":
                cents += amount;
                break;
            case "fee":
                amount = cents / 100 + 1;
                // fall through: a fee is taken like money
            case "out":
                if (amount > cents) {
                    errors++;
                    System.out.println("refused " + amount);
                    break;
                }
                cents -= amount;
                break;
            case "quit":
                return false;
            default:
                errors++;
                System.out.println("? " + p[0]);
        }
        return true;
    }

    public static void main(String[] args) {
        Teller t = new Teller();
        String[] script = {"in «a»", "OUT «b»", "fee", "steal 5", "out 100000", "fee", "quit", "in 1"};
        int done = 0;
        while (done < script.length && t.«run»(script[done])) {
            System.out.println(script[done++] + " -> " + t.cents);
        }
        System.out.println(done + " commands, " + t.errors + (t.errors == 1 ? " error" : " errors"));
    }
}
==== python
class Teller:
    def __init__(self):
        self.cents = 0
        self.errors = 0

    def «run»(self, line):
        p = line.split(" ", 1)
        amount = int(p[1]) if len(p) > 1 else 0
        command = p[0].lower()
        if command == "in":
            self.cents += amount
        elif command in ("fee", "out"):
            if command == "fee":
                amount = self.cents // 100 + 1
                # fall through: a fee is taken like money
            if amount > self.cents:
                self.errors += 1
                print(f"refused {amount}")
            else:
                self.cents -= amount
        elif command == "quit":
            return False
        else:
            self.errors += 1
            print(f"? {p[0]}")
        return True


def main():
    t = Teller()
    script = ["in «a»", "OUT «b»", "fee", "steal 5", "out 100000", "fee", "quit", "in 1"]
    done = 0
    while done < len(script) and t.«run»(script[done]):
        print(f"{script[done]} -> {t.cents}")
        done += 1
    print(f"{done} commands, {t.errors}{' error' if t.errors == 1 else ' errors'}")


if __name__ == "__main__":
    main()
