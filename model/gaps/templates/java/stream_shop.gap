topics: streams, records, groupingBy, joining, Optional
Item = Item|Product|Article
price = price|cost|cents
w = words 4
p = ints 4..4 3..60
limit = int 10..40
==== java
import java.util.*;
import java.util.stream.*;

record «Item»(String name, int «price», String kind) {
    boolean cheap() {
        return «price» < «limit»;
    }
}

class Catalog {
    public static void main(String[] args) {
        String[] names = {«w»};
        int[] prices = {«p»};
        List<«Item»> items = IntStream.range(0, names.length)
            .mapToObj(i -> new «Item»(names[i], prices[i], i % 2 == 0 ? "food" : "tool"))
            .collect(Collectors.toList());
        items.add(new «Item»("glue", 7, "tool"));

        int total = items.stream().mapToInt(«Item»::«price»).sum();
        String cheap = items.stream()
            .filter(«Item»::cheap)
            .sorted(Comparator.comparing(«Item»::name))
            .map(i -> i.name().toUpperCase())
            .collect(Collectors.joining(", ", "[", "]"));
        System.out.println(total + " " + cheap);

        Map<String, List<String>> byKind = items.stream().collect(Collectors.groupingBy(
            «Item»::kind, TreeMap::new, Collectors.mapping(«Item»::name, Collectors.toList())));
        byKind.forEach((k, v) -> System.out.println(k + " -> " + v));

        Optional<«Item»> max = items.stream().max(Comparator.comparingInt(«Item»::«price»));
        System.out.println(max.map(«Item»::name).orElse("nothing").length() > 0);
        System.out.println(items.stream().anyMatch(i -> i.«price»() > 100) + " " + items.stream().allMatch(i -> i.«price»() > 0));
        double avg = items.stream().mapToInt(«Item»::«price»).average().orElse(0);
        System.out.printf("%.2f%n", avg);
        System.out.println(items.get(4));
    }
}
==== python
class «Item»:
    def __init__(self, name, «price», kind):
        self.name = name
        self.«price» = «price»
        self.kind = kind

    def cheap(self):
        return self.«price» < «limit»

    def __str__(self):
        return f"«Item»[name={self.name}, «price»={self.«price»}, kind={self.kind}]"


def main():
    names = [«w»]
    prices = [«p»]
    items = [«Item»(names[i], prices[i], "food" if i % 2 == 0 else "tool") for i in range(len(names))]
    items.append(«Item»("glue", 7, "tool"))

    total = sum(i.«price» for i in items)
    cheapNames = sorted(i.name for i in items if i.cheap())
    cheap = "[" + ", ".join(name.upper() for name in cheapNames) + "]"
    print(f"{total} {cheap}")

    byKind = {}
    for i in items:
        byKind.setdefault(i.kind, []).append(i.name)
    for k in sorted(byKind):
        print(f"{k} -> [{', '.join(byKind[k])}]")

    max_ = max(items, key=lambda i: i.«price», default=None)
    print(str(len(max_.name if max_ is not None else "nothing") > 0).lower())
    print(f"{str(any(i.«price» > 100 for i in items)).lower()} {str(all(i.«price» > 0 for i in items)).lower()}")
    avg = sum(i.«price» for i in items) / len(items) if items else 0
    print(f"{avg:.2f}")
    print(items[4])


if __name__ == "__main__":
    main()
