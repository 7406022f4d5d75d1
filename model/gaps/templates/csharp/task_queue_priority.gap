topics: SortedDictionary of queues, priority scheduler, Enqueue, Dequeue, First, optional argument, LinkedList
Sched = Scheduler|Dispatcher|JobQueue
Job = Job|TaskItem|Work
words = words 5..5
p = ints 5..5 1..3
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

class «Job»
{
    private static int nextId = 100;

    public int Id { get; } = nextId++;
    public string Title { get; set; }
    public int Cost { get; set; } = 1;

    public override string ToString() { return $"[{Id}] {Title}"; }
}

class «Sched»
{
    private SortedDictionary<int, Queue<«Job»>> levels = new SortedDictionary<int, Queue<«Job»>>();
    private LinkedList<string> history = new LinkedList<string>();

    public int Pending { get { return levels.Values.Sum(q => q.Count); } }

    public void Add(«Job» job, int priority = 2)
    {
        Queue<«Job»> q;
        if (!levels.TryGetValue(priority, out q))
            levels[priority] = q = new Queue<«Job»>();
        q.Enqueue(job);
    }

    public «Job» Next()
    {
        if (levels.Count == 0)
            return null;
        var level = levels.First();
        «Job» job = level.Value.Dequeue();
        if (level.Value.Count == 0)
            levels.Remove(level.Key);
        history.AddFirst(job.Title);
        if (history.Count > 3)
            history.RemoveLast();
        return job;
    }

    public string Recent { get { return string.Join("<", history); } }
}

class Program
{
    static void Main()
    {
        string[] titles = { «words» };
        int[] priorities = { «p» };
        var s = new «Sched»();
        for (int i = 0; i < titles.Length; i++)
            s.Add(new «Job» { Title = titles[i], Cost = i * i }, priorities[i]);
        s.Add(new «Job» { Title = "default" });
        Console.WriteLine(s.Pending);
        int cost = 0;
        «Job» job;
        while ((job = s.Next()) != null)
        {
            cost += job.Cost;
            Console.WriteLine(job + " total " + cost);
        }
        Console.WriteLine(s.Recent + " " + s.Pending);
    }
}
==== python
from collections import deque


class «Job»:
    nextId = 100

    def __init__(self, Title=None, Cost=1):
        self.Id = «Job».nextId
        «Job».nextId += 1
        self.Title = Title
        self.Cost = Cost

    def __str__(self):
        return f"[{self.Id}] {self.Title}"


class «Sched»:
    def __init__(self):
        self.levels = {}
        self.history = deque()

    @property
    def Pending(self):
        return sum(len(q) for q in self.levels.values())

    def Add(self, job, priority=2):
        q = self.levels.get(priority)
        if q is None:
            self.levels[priority] = q = deque()
        q.append(job)

    def Next(self):
        if len(self.levels) == 0:
            return None
        priority = min(self.levels)
        level = self.levels[priority]
        job = level.popleft()
        if len(level) == 0:
            del self.levels[priority]
        self.history.appendleft(job.Title)
        if len(self.history) > 3:
            self.history.pop()
        return job

    @property
    def Recent(self):
        return "<".join(self.history)


def main():
    titles = [«words»]
    priorities = [«p»]
    s = «Sched»()
    for i in range(len(titles)):
        s.Add(«Job»(Title=titles[i], Cost=i * i), priorities[i])
    s.Add(«Job»(Title="default"))
    print(s.Pending)
    cost = 0
    while (job := s.Next()) is not None:
        cost += job.Cost
        print(f"{job} total {cost}")
    print(f"{s.Recent} {s.Pending}")


if __name__ == "__main__":
    main()
