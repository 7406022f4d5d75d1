topics: interface with static and default methods, functional interface composition, method references, varargs
Rule = Rule|Check|Validator
test = test|ok|accepts
lo = int 2..6
w = words 3
==== java
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@FunctionalInterface
interface «Rule»<T> {
    boolean «test»(T value);

    default «Rule»<T> and(«Rule»<T> other) {
        return v -> «test»(v) && other.«test»(v);
    }

    default «Rule»<T> negate() {
        return v -> !«test»(v);
    }

    static <T> «Rule»<T> all(List<«Rule»<T>> rules) {
        «Rule»<T> result = v -> true;
        for («Rule»<T> r : rules) result = result.and(r);
        return result;
    }
}

class RulesDemo {
    static boolean hasVowel(String s) {
        for (char c : s.toCharArray()) if ("aeiou".indexOf(c) != -1) return true;
        return false;
    }

    @SafeVarargs
    static <T> String report(T value, «Rule»<T>... rules) {
        StringBuilder sb = new StringBuilder().append(value).append(':');
        for («Rule»<T> r : rules) sb.append(r.«test»(value) ? '+' : '-');
        return sb.toString();
    }

    public static void main(String[] args) {
        Map<String, «Rule»<String>> named = new LinkedHashMap<>();
        named.put("long", s -> s.length() >= «lo»);
        named.put("vowel", RulesDemo::hasVowel);
        named.put("lower", s -> s.equals(s.toLowerCase()));
        named.put("empty", String::isEmpty);
        List<«Rule»<String>> list = new ArrayList<>(named.values());
        «Rule»<String> none = list.remove(3);
        «Rule»<String> every = «Rule».all(list);
        for (String s : new String[]{«w», "Sky", "rhythm", ""}) {
            System.out.println(report(s, list.get(0), list.get(1), none.negate()) + " " + every.«test»(s));
            for (Map.Entry<String, «Rule»<String>> e : named.entrySet()) {
                if (!e.getValue().«test»(s)) {
                    System.out.println("  fails " + e.getKey());
                    break;
                }
            }
        }
        «Rule»<Integer> even = n -> n % 2 == 0, negative = n -> n < 0;
        System.out.println(report(-3, even, negative, even.negate().and(negative)) + " " + report(4));
    }
}
==== python
def all_(rules):
    return lambda value: all(rule(value) for rule in rules)


def and_(first, second):
    return lambda value: first(value) and second(value)


def negate(rule):
    return lambda value: not rule(value)


def hasVowel(s):
    return any(c in "aeiou" for c in s)


def report(value, *rules):
    sb = [f"{value}:"]
    for r in rules:
        sb.append("+" if r(value) else "-")
    return "".join(sb)


def main():
    named = {
        "long": lambda s: len(s) >= «lo»,
        "vowel": hasVowel,
        "lower": lambda s: s == s.lower(),
        "empty": lambda s: not s,
    }
    rules = list(named.values())
    none = rules.pop(3)
    every = all_(rules)
    for s in [«w», "Sky", "rhythm", ""]:
        print(f"{report(s, rules[0], rules[1], negate(none))} {str(every(s)).lower()}")
        for name, rule in named.items():
            if not rule(s):
                print(f"  fails {name}")
                break

    def even(n):
        return n % 2 == 0

    def negative(n):
        return n < 0

    print(f"{report(-3, even, negative, and_(negate(even), negative))} {report(4)}")


if __name__ == "__main__":
    main()
