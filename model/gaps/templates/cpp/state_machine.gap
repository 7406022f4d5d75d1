topics: enum, state machine, switch without default, while with assignment, const char pointer
State = State|Mode|Phase
Idle = Idle|Waiting|Ready
events = cpdcxcpd|ccppdd|cxdpcpd|pcdpcx
step = step|advance|handle
==== cpp
#include <iostream>
using namespace std;

enum «State» { «Idle», PAID, SERVING, BROKEN = 9 };

const char *name(«State» s)
{
    switch (s)
    {
    case «Idle»: return "«Idle»";
    case PAID: return "paid";
    case SERVING: return "serving";
    case BROKEN: return "broken";
    }
    return "?";
}

«State» «step»(«State» s, char ev, int &credit)
{
    switch (ev)
    {
    case 'c':
        credit += 2;
        if (s == «Idle»)
            s = PAID;
        break;
    case 'p':
        if (s != PAID)
            break;
        credit--;
        s = SERVING;
        break;
    case 'd':
        s = s == SERVING ? (credit > 0 ? PAID : «Idle») : s;
        break;
    case 'x':
        credit = 0;
        s = BROKEN;
    }
    return s;
}

int main()
{
    const char *events = "«events»";
    «State» s = «Idle»;
    int credit = 0, i = 0;
    char ev;
    while ((ev = events[i++]))
    {
        «State» before = s;
        s = «step»(s, ev, credit);
        cout << ev << ": " << name(before) << " -> " << name(s) << " " << credit << endl;
        if (s == BROKEN)
            break;
    }
    cout << "final " << s << " after " << i << endl;
    return 0;
}
==== python
from enum import Enum


class «State»(Enum):
    «Idle» = 0
    PAID = 1
    SERVING = 2
    BROKEN = 9


def name(s):
    if s == «State».«Idle»:
        return "«Idle»"
    elif s == «State».PAID:
        return "paid"
    elif s == «State».SERVING:
        return "serving"
    elif s == «State».BROKEN:
        return "broken"
    return "?"


def «step»(s, ev, credit):
    if ev == "c":
        credit += 2
        if s == «State».«Idle»:
            s = «State».PAID
    elif ev == "p":
        if s == «State».PAID:
            credit -= 1
            s = «State».SERVING
    elif ev == "d":
        if s == «State».SERVING:
            s = «State».PAID if credit > 0 else «State».«Idle»
    elif ev == "x":
        credit = 0
        s = «State».BROKEN
    return s, credit


def main():
    events = "«events»"
    s = «State».«Idle»
    credit = 0
    i = 0
    while True:
        ev = events[i] if i < len(events) else ""
        i += 1
        if not ev:
            break
        before = s
        s, credit = «step»(s, ev, credit)
        print(f"{ev}: {name(before)} -> {name(s)} {credit}")
        if s == «State».BROKEN:
            break
    print(f"final {s.value} after {i}")


if __name__ == "__main__":
    main()
