topics: 32-bit wrap, unchecked, integer hash, Math.Abs
HashTable = BucketTable|HashIndex|SlotTable
size = buckets|slotCount|size
key = key|name|label
n = int 7..31
mult = 31|33|131
words = words 4..5
==== csharp
using System;
using System.Collections.Generic;

class «HashTable»
{
    private readonly int «size»;
    private readonly List<string>[] rows;

    public «HashTable»(int «size»)
    {
        this.«size» = «size»;
        rows = new List<string>[«size»];
    }

    public static int Hash(string «key»)
    {
        unchecked
        {
            int h = 17;
            for (int i = 0; i < «key».Length; i++)
                h = h * «mult» + «key»[i];
            return h;
        }
    }

    public int Add(string «key»)
    {
        int at = (Hash(«key») & 0x7FFFFFFF) % «size»;
        if (rows[at] == null)
            rows[at] = new List<string>();
        rows[at].Add(«key»);
        return at;
    }
}

class Program
{
    static void Main()
    {
        var table = new «HashTable»(«n»);
        string[] keys = { «words», "a much longer key that wraps" };
        foreach (string k in keys)
        {
            Console.WriteLine($"{k}: {«HashTable».Hash(k)} -> {table.Add(k)}");
        }
    }
}
==== python
class «HashTable»:
    def __init__(self, «size»):
        self.«size» = «size»
        self.rows = [None] * «size»

    @staticmethod
    def Hash(«key»):
        h = 17
        for c in «key»:
            h = (h * «mult» + ord(c) + 2**31) % 2**32 - 2**31
        return h

    def Add(self, «key»):
        at = («HashTable».Hash(«key») & 0x7FFFFFFF) % self.«size»
        if self.rows[at] is None:
            self.rows[at] = []
        self.rows[at].append(«key»)
        return at


def main():
    table = «HashTable»(«n»)
    keys = [«words», "a much longer key that wraps"]
    for k in keys:
        print(f"{k}: {«HashTable».Hash(k)} -> {table.Add(k)}")


if __name__ == "__main__":
    main()
