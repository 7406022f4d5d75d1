topics: state machine, switch with goto default, readonly struct, Queue simulation, static class
==== csharp
using System;
using System.Collections.Generic;
using System.Text;

public static class Simulator
{
    enum State { Idle, Moving, Doors, Fault = 9 }

    struct Request
    {
        public readonly int Tick, Floor;
        public Request(int tick, int floor) { Tick = tick; Floor = floor; }
        public override string ToString() { return Tick + "@" + Floor; }
    }

    private static State state;
    private static int floor, target, timer;
    private static readonly StringBuilder trace = new StringBuilder();

    static bool Advance(Queue<Request> queue, int now)
    {
        switch (state)
        {
            case State.Idle:
                if (queue.Count == 0) return false;
                if (queue.Peek().Tick > now) { trace.Append('.'); break; }
                target = queue.Dequeue().Floor;
                if (target == floor) goto case State.Doors;
                if (target > 9) goto default;
                state = State.Moving;
                trace.Append('>');
                break;
            case State.Moving:
                floor += Math.Sign(target - floor);
                trace.Append(floor);
                if (floor == target) { state = State.Doors; timer = 2; }
                break;
            case State.Doors:
                trace.Append(state == State.Doors ? '|' : '=');
                if (--timer <= 0) state = State.Idle;
                break;
            default:
                trace.Append("!" + (int)state);
                state = state == State.Fault ? State.Idle : State.Fault;
                break;
        }
        return true;
    }

    public static void Main()
    {
        var q = new Queue<Request>();
        int[] plan = { 0, 2, 1, 2, 2, -1, 12, 12, 20, 0 };
        for (int i = 0; i < plan.Length;) q.Enqueue(new Request(plan[i++], plan[i++]));
        Console.WriteLine(string.Join(" ", q) + " (" + q.Count + ")");
        int tick = 0;
        while (Advance(q, tick++)) if (tick == 8) q.Enqueue(new Request(0, 1));
        Console.WriteLine(trace.ToString());
        Console.WriteLine($"{tick} ticks, floor {floor}, {state} {(State)9} {(State)4} {(int)State.Doors}");
        trace.Replace("|", "").Replace('>', '<').Insert(0, '[').Append(']');
        trace[1] = 'S';
        trace.Remove(trace.Length - 3, 2).AppendFormat("{0,4}|{1:x}", -floor, 255);
        Console.WriteLine(trace + " " + trace.Length);
        Request r = new Request(), z = default(Request);
        Request[] rs = new Request[2];
        rs[1] = new Request(5, -5);
        Console.WriteLine(r + " " + r.Equals(z) + " " + rs[0] + " " + rs[1] + " " + rs[1].Floor / 2 + " " + rs[1].Floor % 3);
    }
}
