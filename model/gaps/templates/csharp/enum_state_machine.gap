topics: enum, switch on enum, state machine, enum to string and int, ternary
State = DoorState|State|Phase
Machine = Door|Gate|Turnstile
events = opcxo|oocxlk|ocolcukx
==== csharp
using System;

enum «State» { Closed, Open, Locked = 10, Broken }

class «Machine»
{
    public «State» Current { get; private set; } = «State».Closed;
    private int moves;

    public int Moves { get { return moves; } }

    public bool Handle(char key)
    {
        «State» next = Current;
        switch (Current)
        {
            case «State».Closed:
                if (key == 'o') next = «State».Open;
                else if (key == 'l') next = «State».Locked;
                break;
            case «State».Open:
                if (key == 'c') next = «State».Closed;
                break;
            case «State».Locked:
                next = key == 'u' ? «State».Closed : key == 'k' ? «State».Broken : Current;
                break;
            case «State».Broken:
            default:
                return false;
        }
        bool changed = next != Current;
        if (changed) moves++;
        Current = next;
        return changed;
    }
}

class Program
{
    static void Main()
    {
        var m = new «Machine»();
        foreach (char key in "«events»")
        {
            bool ok = m.Handle(key);
            Console.WriteLine($"{key}: {m.Current} ({(int)m.Current}) {ok}");
        }
        Console.WriteLine("moves " + m.Moves);
        Console.WriteLine(m.Current == «State».Open ? "open" : "not open");
        foreach («State» s in Enum.GetValues(typeof(«State»)))
        {
            Console.Write(s + "=" + (int)s + " ");
        }
        Console.WriteLine();
        «State» parsed = («State»)Enum.Parse(typeof(«State»), "Locked");
        Console.WriteLine(parsed + 1);
    }
}
==== python
from enum import Enum


class «State»(Enum):
    Closed = 0
    Open = 1
    Locked = 10
    Broken = 11


class «Machine»:
    def __init__(self):
        self.Current = «State».Closed
        self.moves = 0

    @property
    def Moves(self):
        return self.moves

    def Handle(self, key):
        next = self.Current
        if self.Current == «State».Closed:
            if key == "o":
                next = «State».Open
            elif key == "l":
                next = «State».Locked
        elif self.Current == «State».Open:
            if key == "c":
                next = «State».Closed
        elif self.Current == «State».Locked:
            next = «State».Closed if key == "u" else «State».Broken if key == "k" else self.Current
        else:
            return False
        changed = next != self.Current
        if changed:
            self.moves += 1
        self.Current = next
        return changed


def main():
    m = «Machine»()
    for key in "«events»":
        ok = m.Handle(key)
        print(f"{key}: {m.Current.name} ({m.Current.value}) {ok}")
    print(f"moves {m.Moves}")
    print("open" if m.Current == «State».Open else "not open")
    for s in «State»:
        print(f"{s.name}={s.value} ", end="")
    print()
    parsed = «State»["Locked"]
    print(«State»(parsed.value + 1).name)


if __name__ == "__main__":
    main()
