topics: decimal arithmetic, banker's rounding, format strings, object initialisers
==== csharp
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Billing
{
    public class Line
    {
        public string Text { get; set; }
        public int Qty { get; set; } = 1;
        public decimal Unit { get; set; }
        public decimal Net => Qty * Unit;
    }

    public static class Program
    {
        static readonly CultureInfo Inv = CultureInfo.InvariantCulture;

        static decimal Vat(decimal net, int percent, MidpointRounding mode)
        {
            return Math.Round(net * percent / 100m, 2, mode);
        }

        public static void Main()
        {
            var lines = new List<Line>
            {
                new Line { Text = "Cable", Qty = 3, Unit = 4.15m },
                new Line { Text = "Router", Unit = 89.90m },
                new Line { Text = "Sticker", Qty = 25, Unit = 0.13m },
            };
            decimal even = 0m, away = 0m, net = 0m;
            foreach (var l in lines)
            {
                net += l.Net;
                even += Vat(l.Net, 10, MidpointRounding.ToEven);
                away += Vat(l.Net, 10, MidpointRounding.AwayFromZero);
                Console.WriteLine(string.Format(Inv, "{0,-8}|{1,3}|{2,9:F2}|", l.Text, l.Qty, l.Net));
            }
            Console.WriteLine("net {0} even {1} away {2}", net.ToString(Inv), even.ToString(Inv), away.ToString(Inv));
            Console.WriteLine($"{Math.Round(2.5)} {Math.Round(3.5)} {Math.Round(-2.5)} {Math.Round(2.5, MidpointRounding.AwayFromZero)}");
            Console.WriteLine(Convert.ToInt32(4.5) + " " + (int)4.99 + " " + (int)-4.99 + " " + Convert.ToInt32("17") % 5);
            int cents = (int)(net * 100);
            Console.WriteLine(cents / 100 + "." + cents % 100 + " " + -cents / 1000 + " " + -cents % 1000);
            Console.WriteLine((1234567.891m).ToString("N1", Inv) + " " + 0.256.ToString("P0", Inv).Replace(" ", "") + " " + 42.ToString("D6") + " " + 255.ToString("x4"));
        }
    }
}
