topics: nullable value types, lifted operators, null conditional, default of generics
==== csharp
using System;
using System.Collections.Generic;
using System.Linq;

namespace Weather
{
    class Station
    {
        public string Name;
        public int? Low, High;
        public Station Backup;

        public int? Spread { get { return High - Low; } }
        public int Best => High ?? Backup?.High ?? -99;
    }

    static class Tools
    {
        public static T FirstOr<T>(this IEnumerable<T> items, Func<T, bool> test, T fallback = default(T))
        {
            foreach (T t in items)
                if (test(t)) return t;
            return fallback;
        }

        public static string Show(this int? v, string unit = "C")
        {
            return v.HasValue ? v.Value + unit : "n/a";
        }

        public static double? Mean(params int?[] vs)
        {
            double sum = 0; int n = 0;
            foreach (var v in vs) if (v != null) { sum += (int)v; n++; }
            return n == 0 ? (double?)null : sum / n;
        }
    }

    class Program
    {
        static void Main()
        {
            var peak = new Station { Name = "peak", Low = -12, High = -3 };
            var lake = new Station { Name = "lake", Low = 4, Backup = peak };
            var port = new Station { Name = "port", Backup = new Station { Name = "spare", Backup = lake } };
            var all = new[] { peak, lake, port };

            foreach (var s in all)
                Console.WriteLine("{0,-5} {1,5} {2,4} {3}", s.Name, s.Spread.Show(), s.Best, s.Backup?.Backup?.Name ?? "-");

            Console.WriteLine((lake.High > 3) + " " + (lake.High <= 3) + " " + (lake.High == null) + " " + (port.Low == port.High) + " " + (peak.Low < peak.High));
            Console.WriteLine(Tools.Mean(1, null, 4).Value.ToString("0.0") + " " + Tools.Mean().HasValue + " " + (Tools.Mean(null, null) ?? -1));
            Console.WriteLine(all.Sum(s => s.Low) + " " + all.Max(s => s.High) + " " + all.Average(s => s.Low) + " " + all.Count(s => s.Low.GetValueOrDefault() == 0));

            int? acc = 10;
            acc += 5;
            acc %= 4;
            int? none = null;
            none++;
            Console.WriteLine(acc.Show("") + " " + none.Show("") + " " + (acc + none).Show() + " " + (none ?? acc * 2) + " [" + none + "]");

            var nums = new List<int> { 3, 8, 12 };
            Console.WriteLine(nums.FirstOr(n => n > 20) + " " + nums.FirstOr(n => n > 20, -1) + " " + (new[] { "a" }.FirstOr(s => s == "b") == null) + " " + nums.FirstOr(n => n % 2 == 0, 1));
            object boxed = acc;
            Console.WriteLine((boxed is int) + " " + (int)boxed + " " + all.Select(s => s.High).OrderBy(h => h).First().Show() + " " + all.Where(s => s.Low < 0).Single().Name);
        }
    }
}
