topics: enum with switch, next with wrap, EnumMap counts, static lookup
Level = Level|Severity|Grade
LOW = LOW|MINOR|MILD
HIGH = HIGH|MAJOR|SEVERE
n = int 10..40
==== java
enum «Level» {
    «LOW», MEDIUM, «HIGH»;

    static «Level» of(int points) {
        if (points < «n») return «LOW»;
        return points < 2 * «n» ? MEDIUM : «HIGH»;
    }

    int penalty() {
        switch (this) {
            case «LOW»: return 0;
            case MEDIUM: return 5;
            default: return 5 * ordinal() + name().length();
        }
    }

    «Level» raised() {
        return this == «HIGH» ? this : values()[ordinal() + 1];
    }

    boolean atLeast(«Level» other) {
        return compareTo(other) >= 0;
    }
}
==== check java
class Main {
    public static void main(String[] args) {
        java.util.Map<«Level», Integer> counts = new java.util.EnumMap<>(«Level».class);
        for (int p : new int[]{«n», 3, 2 * «n», «n» - 1, 70, 55}) {
            «Level» l = «Level».of(p);
            counts.merge(l, 1, Integer::sum);
            System.out.println(p + " " + l + " " + l.penalty() + " " + l.raised() + " " + l.atLeast(«Level».MEDIUM));
        }
        System.out.println(counts);
    }
}
«SOURCE»
==== python
from enum import Enum


class «Level»(Enum):
    «LOW» = 0
    MEDIUM = 1
    «HIGH» = 2

    @staticmethod
    def of(points):
        if points < «n»:
            return «Level».«LOW»
        return «Level».MEDIUM if points < 2 * «n» else «Level».«HIGH»

    def penalty(self):
        if self is «Level».«LOW»:
            return 0
        elif self is «Level».MEDIUM:
            return 5
        else:
            return 5 * self.value + len(self.name)

    def raised(self):
        return self if self is «Level».«HIGH» else «Level»(self.value + 1)

    def atLeast(self, other):
        return self.value >= other.value
==== check python
«SOURCE»
counts = {}
for p in [«n», 3, 2 * «n», «n» - 1, 70, 55]:
    l = «Level».of(p)
    counts[l] = counts.get(l, 0) + 1
    print(p, l.name, l.penalty(), l.raised().name, str(l.atLeast(«Level».MEDIUM)).lower())
print("{" + ", ".join(f"{l.name}={counts[l]}" for l in «Level» if l in counts) + "}")
