topics: goto case, switch on char, state, fall-through, counters, default
Machine = Vending|CoinBox|Automat
credit = credit|balance|coins
input = nddqx|qqrnz|dndxq
price = int 20..45
==== csharp
using System;

class «Machine»
{
    private int «credit»;
    private int sold, ignored;

    public void Feed(char c)
    {
        switch (c)
        {
            case 'q':
                «credit» += 15;
                goto case 'd';
            case 'd':
                «credit» += 5;
                goto case 'n';
            case 'n':
                «credit» += 5;
                break;
            case 'r':
                Console.WriteLine("return " + «credit»);
                «credit» = 0;
                break;
            case 'x':
                if («credit» < «price»)
                    goto default;
                «credit» -= «price»;
                sold++;
                goto case 'r';
            default:
                ignored++;
                break;
        }
    }

    static void Main()
    {
        var m = new «Machine»();
        foreach (char c in "«input»" + "qqx?")
        {
            m.Feed(c);
            Console.Write(c + ":" + m.«credit» + " ");
        }
        Console.WriteLine();
        Console.WriteLine(m.sold + " sold, " + m.ignored + " ignored");
    }
}
==== python
class «Machine»:
    def __init__(self):
        self.«credit» = 0
        self.sold = 0
        self.ignored = 0

    def Feed(self, c):
        if c == "q":
            self.«credit» += 15
            self.«credit» += 5
            self.«credit» += 5
        elif c == "d":
            self.«credit» += 5
            self.«credit» += 5
        elif c == "n":
            self.«credit» += 5
        elif c == "r":
            print(f"return {self.«credit»}")
            self.«credit» = 0
        elif c == "x" and self.«credit» >= «price»:
            self.«credit» -= «price»
            self.sold += 1
            print(f"return {self.«credit»}")
            self.«credit» = 0
        else:
            self.ignored += 1


def main():
    m = «Machine»()
    for c in "«input»" + "qqx?":
        m.Feed(c)
        print(f"{c}:{m.«credit»} ", end="")
    print()
    print(f"{m.sold} sold, {m.ignored} ignored")


if __name__ == "__main__":
    main()
