topics: LinkedList, Dictionary, LRU cache, generic class, TryGetValue, KeyValuePair
Cache = LruCache|RecentCache|Cache
cap = capacity|limit|maxSize
n = int 2..3
words = words 5..5
==== csharp
using System;
using System.Collections.Generic;

public class «Cache»<TKey, TValue>
{
    private readonly int «cap»;
    private readonly Dictionary<TKey, LinkedListNode<KeyValuePair<TKey, TValue>>> map;
    private readonly LinkedList<KeyValuePair<TKey, TValue>> order;

    public int Hits { get; private set; }
    public int Misses { get; private set; }

    public «Cache»(int «cap»)
    {
        this.«cap» = «cap»;
        map = new Dictionary<TKey, LinkedListNode<KeyValuePair<TKey, TValue>>>();
        order = new LinkedList<KeyValuePair<TKey, TValue>>();
    }

    public bool TryGet(TKey key, out TValue value)
    {
        if (map.TryGetValue(key, out var node))
        {
            order.Remove(node);
            order.AddFirst(node);
            value = node.Value.Value;
            Hits++;
            return true;
        }
        Misses++;
        value = default(TValue);
        return false;
    }

    public void Put(TKey key, TValue value)
    {
        if (map.ContainsKey(key))
        {
            order.Remove(map[key]);
            map.Remove(key);
        }
        else if (map.Count >= «cap»)
        {
            var last = order.Last;
            Console.WriteLine("evict " + last.Value.Key);
            order.RemoveLast();
            map.Remove(last.Value.Key);
        }
        map[key] = order.AddFirst(new KeyValuePair<TKey, TValue>(key, value));
    }

    public IEnumerable<TKey> Keys()
    {
        foreach (var pair in order)
            yield return pair.Key;
    }
}

class Program
{
    static void Main()
    {
        string[] words = { «words» };
        var cache = new «Cache»<string, int>(«n»);
        for (int i = 0; i < words.Length; i++)
        {
            cache.Put(words[i], words[i].Length);
            if (cache.TryGet(words[0], out int len))
                Console.WriteLine("found " + words[0] + " " + len);
            else
                Console.WriteLine("lost, " + len);
        }
        cache.Put(words[3], 99);
        Console.WriteLine(string.Join(" ", cache.Keys()));
        Console.WriteLine(cache.Hits + "/" + cache.Misses);
    }
}
==== python
from collections import OrderedDict


class «Cache»:
    def __init__(self, «cap»):
        self.«cap» = «cap»
        self.order = OrderedDict()
        self.Hits = 0
        self.Misses = 0

    def TryGet(self, key):
        if key in self.order:
            self.order.move_to_end(key, last=False)
            self.Hits += 1
            return True, self.order[key]
        self.Misses += 1
        return False, None

    def Put(self, key, value):
        if key in self.order:
            del self.order[key]
        elif len(self.order) >= self.«cap»:
            last, _ = self.order.popitem()
            print(f"evict {last}")
        self.order[key] = value
        self.order.move_to_end(key, last=False)

    def Keys(self):
        for key in self.order:
            yield key


def main():
    words = [«words»]
    cache = «Cache»(«n»)
    for i in range(len(words)):
        cache.Put(words[i], len(words[i]))
        found, len_ = cache.TryGet(words[0])
        if found:
            print(f"found {words[0]} {len_}")
        else:
            print(f"lost, {len_ or 0}")
    cache.Put(words[3], 99)
    print(" ".join(cache.Keys()))
    print(f"{cache.Hits}/{cache.Misses}")


if __name__ == "__main__":
    main()
