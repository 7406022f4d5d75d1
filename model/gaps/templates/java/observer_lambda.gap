topics: observer, lambdas, functional interfaces, anonymous class
Bus = Bus|EventHub|Newsroom
publish = publish|emit|send
w = words 3
k = int 2..6
==== java
import java.util.ArrayList;
import java.util.List;
import java.util.function.*;

interface Listener {
    void on(String topic, int value);
}

class «Bus» {
    private final List<Listener> listeners = new ArrayList<>();

    Runnable subscribe(Listener l) {
        listeners.add(l);
        return () -> listeners.remove(l);
    }

    void «publish»(String topic, int value) {
        for (Listener l : new ArrayList<>(listeners)) {
            l.on(topic, value);
        }
    }
}

class BusMain {
    static int calls = 0;

    public static void main(String[] args) {
        «Bus» bus = new «Bus»();
        List<String> log = new ArrayList<>();
        bus.subscribe((topic, value) -> log.add(topic + "=" + value));
        Runnable stop = bus.subscribe(new Listener() {
            private int seen = 0;

            @Override
            public void on(String topic, int value) {
                seen += value;
                calls++;
                System.out.println("seen " + seen);
            }
        });
        String[] topics = {«w»};
        IntUnaryOperator square = x -> x * x;
        Function<Integer, Function<Integer, Integer>> adder = x -> y -> x + y;
        Predicate<String> isLong = s -> s.length() > 4;
        for (int i = 0; i < topics.length; i++) {
            if (i == 2) stop.run();
            bus.«publish»(isLong.negate().test(topics[i]) ? "s:" + topics[i] : topics[i], square.applyAsInt(i + «k»));
        }
        BiFunction<Integer, Integer, Integer> mul = (x, y) -> x * y;
        Supplier<String> joined = () -> String.join(",", log);
        System.out.println(joined.get() + " " + calls);
        System.out.println(mul.andThen(adder.apply(1)).apply(«k», 3));
    }
}
==== python
class «Bus»:
    def __init__(self):
        self.listeners = []

    def subscribe(self, l):
        self.listeners.append(l)
        return lambda: self.listeners.remove(l)

    def «publish»(self, topic, value):
        for l in list(self.listeners):
            l(topic, value)


calls = 0


def main():
    bus = «Bus»()
    log = []
    bus.subscribe(lambda topic, value: log.append(f"{topic}={value}"))
    seen = 0

    def on(topic, value):
        nonlocal seen
        global calls
        seen += value
        calls += 1
        print(f"seen {seen}")

    stop = bus.subscribe(on)
    topics = [«w»]

    def square(x):
        return x * x

    def adder(x):
        return lambda y: x + y

    def isLong(s):
        return len(s) > 4

    for i in range(len(topics)):
        if i == 2:
            stop()
        bus.«publish»(f"s:{topics[i]}" if not isLong(topics[i]) else topics[i], square(i + «k»))

    def mul(x, y):
        return x * y

    def joined():
        return ",".join(log)

    print(f"{joined()} {calls}")
    print(adder(1)(mul(«k», 3)))


if __name__ == "__main__":
    main()
