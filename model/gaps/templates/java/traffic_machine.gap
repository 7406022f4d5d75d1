topics: state machine, enum with abstract methods, switch on enum
Light = Light|Signal|Lamp
next = advance|step|tick
g = int 2..4
y = int 1..2
==== java
class Crossing
{
    enum «Light»
    {
        RED
        {
            «Light» «next»(int waited) { return waited >= 2 ? GREEN : this; }
        },
        GREEN
        {
            «Light» «next»(int waited) { return waited >= «g» ? YELLOW : this; }
        },
        YELLOW
        {
            «Light» «next»(int waited) { return waited < «y» ? this : RED; }
        };

        abstract «Light» «next»(int waited);
    }

    static String action(«Light» light)
    {
        switch (light)
        {
            case RED:
                return "stop";
            case GREEN:
                return "go";
            default:
                return "slow down".toUpperCase();
        }
    }

    public static void main(String[] args)
    {
        «Light» state = «Light».RED;
        int waited = 0;
        StringBuilder trace = new StringBuilder();
        for (int t = 0; t < 14; ++t)
        {
            «Light» following = state.«next»(++waited);
            if (following != state)
            {
                System.out.println(t + ": " + state + " -> " + following.name() + " (" + action(following) + ")");
                waited = 0;
            }
            state = following;
            trace.append(state.toString().charAt(0));
        }
        System.out.println(trace);
        System.out.println(state.compareTo(«Light».GREEN) + " " + state.equals(«Light».valueOf("RED")));
    }
}
==== python
from enum import Enum


class «Light»(Enum):
    RED = 0
    GREEN = 1
    YELLOW = 2

    def «next»(self, waited):
        if self is «Light».RED:
            return «Light».GREEN if waited >= 2 else self
        if self is «Light».GREEN:
            return «Light».YELLOW if waited >= «g» else self
        return self if waited < «y» else «Light».RED


def action(light):
    if light is «Light».RED:
        return "stop"
    if light is «Light».GREEN:
        return "go"
    return "slow down".upper()


def main():
    state = «Light».RED
    waited = 0
    trace = []
    for t in range(14):
        waited += 1
        following = state.«next»(waited)
        if following is not state:
            print(f"{t}: {state.name} -> {following.name} ({action(following)})")
            waited = 0
        state = following
        trace.append(state.name[0])
    print("".join(trace))
    print(f"{state.value - «Light».GREEN.value} {str(state is «Light»['RED']).lower()}")


if __name__ == "__main__":
    main()
