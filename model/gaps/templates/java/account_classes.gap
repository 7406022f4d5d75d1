topics: private fields, chained constructors, static counter, own exception
Account = Account|Wallet|Purse
balance = balance|amount|cents
deposit = deposit|putIn|credit
start = int 50..400
take = int 20..90
==== java
class InsufficientFundsException extends Exception {
    private final int missing;

    InsufficientFundsException(String message, int missing) {
        super(message);
        this.missing = missing;
    }

    public int getMissing() { return missing; }
}

class «Account» {
    private static int created = 0;
    private final int id;
    private final String owner;
    private int «balance»;

    public «Account»(String owner) {
        this(owner, 0);
    }

    public «Account»(String owner, int «balance») {
        this.id = ++created;
        this.owner = owner;
        this.«balance» = «balance»;
    }

    public void «deposit»(int value) {
        if (value <= 0) {
            throw new IllegalArgumentException("bad value: " + value);
        }
        «balance» += value;
    }

    public void withdraw(int value) throws InsufficientFundsException {
        if (value > «balance») {
            throw new InsufficientFundsException(owner + " has too little", value - «balance»);
        }
        «balance» -= value;
    }

    public static int getCreated() { return created; }

    @Override
    public String toString() {
        return "#" + id + " " + owner + ": " + «balance»;
    }
}

public class Main {
    public static void main(String[] args) {
        «Account» a = new «Account»("Ann", «start»);
        «Account» b = new «Account»("Bob");
        try {
            a.withdraw(«take»);
            b.«deposit»(«take» / 2);
            System.out.println(a + ", " + b);
            b.withdraw(«start»);
            System.out.println("never");
        } catch (InsufficientFundsException e) {
            System.out.println(e.getMessage() + " (" + e.getMissing() + " missing)");
        } finally {
            System.out.println("done with " + «Account».getCreated());
        }
        try {
            a.«deposit»(-1);
        } catch (IllegalArgumentException e) {
            System.out.println("Error: " + e.getMessage());
        }
    }
}
==== python
class InsufficientFundsException(Exception):
    def __init__(self, message, missing):
        super().__init__(message)
        self.missing = missing

    def getMissing(self):
        return self.missing


class «Account»:
    created = 0

    def __init__(self, owner, «balance»=0):
        «Account».created += 1
        self.id = «Account».created
        self.owner = owner
        self.«balance» = «balance»

    def «deposit»(self, value):
        if value <= 0:
            raise ValueError(f"bad value: {value}")
        self.«balance» += value

    def withdraw(self, value):
        if value > self.«balance»:
            raise InsufficientFundsException(f"{self.owner} has too little", value - self.«balance»)
        self.«balance» -= value

    @staticmethod
    def getCreated():
        return «Account».created

    def __str__(self):
        return f"#{self.id} {self.owner}: {self.«balance»}"


def main():
    a = «Account»("Ann", «start»)
    b = «Account»("Bob")
    try:
        a.withdraw(«take»)
        b.«deposit»(«take» // 2)
        print(f"{a}, {b}")
        b.withdraw(«start»)
        print("never")
    except InsufficientFundsException as e:
        print(f"{e} ({e.getMissing()} missing)")
    finally:
        print(f"done with {«Account».getCreated()}")
    try:
        a.«deposit»(-1)
    except ValueError as e:
        print(f"Error: {e}")


if __name__ == "__main__":
    main()
