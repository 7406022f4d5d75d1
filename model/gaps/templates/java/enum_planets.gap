topics: enum with fields, values(), ordinal(), valueOf, EnumMap
Size = Size|Crate|Parcel
SMALL = SMALL|TINY|MINI
LARGE = LARGE|HUGE|GIANT
weight = weight|capacity|volume
n1 = int 2..9
n2 = int 10..30
==== java
import java.util.EnumMap;
import java.util.Map;

enum «Size» {
    «SMALL»("s", «n1»), MEDIUM("m", «n2»), «LARGE»("l", 50);

    private final String code;
    private final int «weight»;

    «Size»(String code, int «weight») {
        this.code = code;
        this.«weight» = «weight»;
    }

    public String getCode() {
        return code;
    }

    public int total(int count) {
        return «weight» * count;
    }

    public «Size» next() {
        return values()[(ordinal() + 1) % values().length];
    }

    static «Size» byCode(String code) {
        for («Size» s : values()) {
            if (s.code.equals(code)) return s;
        }
        return null;
    }
}

class EnumDemo {
    public static void main(String[] args) {
        Map<«Size», Integer> stock = new EnumMap<>(«Size».class);
        String[] codes = {"m", "l", "m", "x", "s", "m"};
        for (String c : codes) {
            «Size» found = «Size».byCode(c);
            if (found == null) {
                System.out.println("unknown code " + c);
                continue;
            }
            stock.merge(found, 1, Integer::sum);
        }
        for (Map.Entry<«Size», Integer> e : stock.entrySet()) {
            «Size» key = e.getKey();
            System.out.println(key + " " + key.ordinal() + " " + key.total(e.getValue()) + " -> " + key.next());
        }
        try {
            System.out.println(«Size».valueOf("MEDIUM").getCode());
            System.out.println(«Size».valueOf("NONE"));
        } catch (IllegalArgumentException ex) {
            System.out.println("no such constant");
        }
    }
}
==== python
from enum import Enum


class «Size»(Enum):
    «SMALL» = ("s", «n1»)
    MEDIUM = ("m", «n2»)
    «LARGE» = ("l", 50)

    def __init__(self, code, «weight»):
        self.code = code
        self.«weight» = «weight»

    def getCode(self):
        return self.code

    def total(self, count):
        return self.«weight» * count

    def ordinal(self):
        return list(«Size»).index(self)

    def next(self):
        values = list(«Size»)
        return values[(self.ordinal() + 1) % len(values)]

    @staticmethod
    def byCode(code):
        for s in «Size»:
            if s.code == code:
                return s
        return None


def main():
    stock = {}
    codes = ["m", "l", "m", "x", "s", "m"]
    for c in codes:
        found = «Size».byCode(c)
        if found is None:
            print(f"unknown code {c}")
            continue
        stock[found] = stock.get(found, 0) + 1
    for key in «Size»:
        if key in stock:
            print(f"{key.name} {key.ordinal()} {key.total(stock[key])} -> {key.next().name}")
    try:
        print(«Size»["MEDIUM"].getCode())
        print(«Size»["NONE"].name)
    except KeyError:
        print("no such constant")


if __name__ == "__main__":
    main()
