import java.util.HashMap;
import java.util.Map;

/** Counts what is in stock. */
public class Inventory {
    private final Map<String, Integer> stock = new HashMap<>();

    void add(String item, int count) {
        stock.put(item, stock.getOrDefault(item, 0) + count);
    }

    int total() {
        int sum = 0;
        for (int count : stock.values()) {
            sum += count;
        }
        return sum;
    }

    public static void main(String[] args) {
        Inventory inventory = new Inventory();
        inventory.add("apples", 3);
        inventory.add("pears", 4);
        inventory.add("apples", 2);
        System.out.println("There are " + inventory.total() + " fruits.");
    }
}
