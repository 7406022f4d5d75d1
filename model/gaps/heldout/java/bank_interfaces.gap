topics: abstract class, interface default methods, checked exceptions, static nested builder, Optional
==== java
import java.util.*;

public class Main {
    static int transfer(Account from, Account to, int amount) {
        try {
            from.withdraw(amount);
            to.cents += amount;
            return amount;
        } catch (Overdraft o) {
            return -o.missing;
        } finally {
            to.audit("%+d%s", to.cents, to instanceof Saver ? "*" : "");
        }
    }

    public static void main(String[] args) {
        Account g = new Giro("CH12345", 2050), s = new Saver("CH99877", 10020);
        System.out.println(transfer(g, s, 3000) + " " + transfer(s, g, 10) + " " + transfer(s, g, 700) + " " + transfer(g, s, 9999));
        for (Account a : new Account[] { g, s }) { a.monthEnd(); System.out.print(a.tag() + "=" + a.cents + " "); }
        System.out.println();
        System.out.println(String.join(" ", Auditable.TRAIL) + " " + Auditable.count());
        g.cents = -777;
        g.monthEnd();
        System.out.println(g.cents + " " + Math.rint(2.5) + " " + Math.rint(3.5) + " " + Math.floorDiv(g.cents, 100) + " " + g.cents / 100);
        Optional<Account> rich = List.of(g, s).stream().filter(a -> a.cents > 5000).findFirst();
        System.out.println(rich.map(Account::tag).orElse("none") + " " + rich.filter(a -> a instanceof Giro).isPresent());
    }
}

interface Auditable {
    List<String> TRAIL = new ArrayList<>();
    String tag();
    default void audit(String fmt, Object... args) { TRAIL.add(tag() + ":" + String.format(fmt, args)); }
    static int count() { return TRAIL.size(); }
}

class Overdraft extends Exception {
    final int missing;
    Overdraft(int missing) { super("short of " + missing); this.missing = missing; }
}

abstract class Account implements Auditable {
    protected int cents;
    private final String iban;
    Account(String iban, int cents) { this.iban = iban; this.cents = cents; }

    void withdraw(int amount) throws Overdraft {
        if (amount > limit()) {
            audit("denied %d", amount);
            throw new Overdraft(amount - limit());
        }
        cents -= amount;
        audit("-%05d", amount);
    }
    protected int limit() { return cents; }
    public String tag() { return iban.substring(iban.length() - 3); }
    abstract void monthEnd();
}

class Giro extends Account {
    Giro(String iban, int c) { super(iban, c); }
    @Override protected int limit() { return super.limit() + 5000; }
    void monthEnd() { if (cents < 0) cents += cents * 13 / 1200; else cents -= 1; }
}

class Saver extends Account {
    private int lock = 2;
    Saver(String iban, int c) { super(iban, c); }
    @Override protected int limit() { return lock-- > 0 ? 0 : cents; }
    void monthEnd() { cents += (int) Math.rint(cents * 0.0125); }
    public String tag() { return "S" + super.tag().charAt(0); }
}
