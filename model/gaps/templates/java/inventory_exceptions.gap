topics: own checked exceptions, inheritance of exceptions, rethrow with cause, LinkedHashMap
Store = Store|Warehouse|Depot
take = take|remove|withdraw
w = words 3
q = ints 3..3 2..9
==== java
import java.util.LinkedHashMap;
import java.util.Map;

class StockException extends Exception {
    StockException(String msg) { super(msg); }
    StockException(String msg, Throwable cause) { super(msg, cause); }
}

class UnknownItem extends StockException {
    UnknownItem(String item) { super("unknown item " + item); }
}

class OutOfStock extends StockException {
    final int wanted, left;

    OutOfStock(String item, int wanted, int left) {
        super(item + ": " + wanted + " wanted, " + left + " left");
        this.wanted = wanted;
        this.left = left;
    }

    int gap() { return wanted - left; }
}

class «Store» {
    private final Map<String, Integer> stock = new LinkedHashMap<>();

    void add(String item, int n) {
        stock.put(item, stock.getOrDefault(item, 0) + n);
    }

    int «take»(String item, int n) throws StockException {
        if (!stock.containsKey(item)) throw new UnknownItem(item);
        int left = stock.get(item);
        if (left < n) throw new OutOfStock(item, n, left);
        stock.put(item, left - n);
        return left - n;
    }

    void order(String line) throws StockException {
        try {
            String[] p = line.split("\\*");
            System.out.println(line + " -> " + «take»(p[0], Integer.parseInt(p[1])));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new StockException("bad order " + line, e);
        }
    }
}

class StoreMain {
    public static void main(String[] args) {
        «Store» s = new «Store»();
        String[] items = {«w»};
        int[] counts = {«q»};
        for (int i = 0; i < items.length; i++) s.add(items[i], counts[i]);
        s.add(items[0], 10);
        String[] orders = {items[0] + "*11", items[1] + "*10", "moon*1", items[2], items[2] + "*two"};
        int failed = 0;
        for (String o : orders) {
            try {
                s.order(o);
            } catch (OutOfStock e) {
                failed++;
                System.out.println(e.getMessage() + " (gap " + e.gap() + ")");
            } catch (StockException e) {
                failed++;
                System.out.println(e.getMessage() + (e.getCause() != null ? " [parse]" : ""));
            }
        }
        System.out.println(failed + " failed");
    }
}
==== python
class StockException(Exception):
    pass


class UnknownItem(StockException):
    def __init__(self, item):
        super().__init__(f"unknown item {item}")


class OutOfStock(StockException):
    def __init__(self, item, wanted, left):
        super().__init__(f"{item}: {wanted} wanted, {left} left")
        self.wanted = wanted
        self.left = left

    def gap(self):
        return self.wanted - self.left


class «Store»:
    def __init__(self):
        self.stock = {}

    def add(self, item, n):
        self.stock[item] = self.stock.get(item, 0) + n

    def «take»(self, item, n):
        if item not in self.stock:
            raise UnknownItem(item)
        left = self.stock[item]
        if left < n:
            raise OutOfStock(item, n, left)
        self.stock[item] = left - n
        return left - n

    def order(self, line):
        try:
            p = line.split("*")
            print(f"{line} -> {self.«take»(p[0], int(p[1]))}")
        except (ValueError, IndexError) as e:
            raise StockException(f"bad order {line}") from e


def main():
    s = «Store»()
    items = [«w»]
    counts = [«q»]
    for i in range(len(items)):
        s.add(items[i], counts[i])
    s.add(items[0], 10)
    orders = [f"{items[0]}*11", f"{items[1]}*10", "moon*1", items[2], f"{items[2]}*two"]
    failed = 0
    for o in orders:
        try:
            s.order(o)
        except OutOfStock as e:
            failed += 1
            print(f"{e} (gap {e.gap()})")
        except StockException as e:
            failed += 1
            print(f"{e}{' [parse]' if e.__cause__ is not None else ''}")
    print(f"{failed} failed")


if __name__ == "__main__":
    main()
