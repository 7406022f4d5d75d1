topics: uint arithmetic, shifts, hex formatting, checked overflow, byte arrays
==== csharp
using System;
using System.Text;

class Program
{
    static uint Fnv1a(string s)
    {
        uint h = 2166136261;
        foreach (char c in s)
        {
            h ^= c;
            h *= 16777619;
        }
        return h;
    }

    static ushort Crc16(byte[] data)
    {
        ushort crc = 0xFFFF;
        foreach (byte b in data)
        {
            crc ^= (ushort)(b << 8);
            for (int i = 0; i < 8; i++)
                crc = (crc & 0x8000) != 0 ? (ushort)((crc << 1) ^ 0x1021) : (ushort)(crc << 1);
        }
        return crc;
    }

    static int Java(string s)
    {
        int h = 0;
        for (int i = 0; i < s.Length; i++) h = 31 * h + s[i];
        return h;
    }

    static uint Rotl(uint v, int n) => v << n | v >> 32 - n;

    static void Main()
    {
        byte[] msg = Encoding.ASCII.GetBytes("123456789");
        Console.WriteLine("{0:x8} {1:X4}", Fnv1a("hello"), Crc16(msg));
        Console.WriteLine(Java("conveyor belt 7") + " " + Java("conveyor belt 7") % 16 + " " + (Java("conveyor belt 7") & 15));
        uint r = 0x80000001;
        Console.WriteLine(Rotl(r, 4).ToString("x") + " " + (r << 1) + " " + (r >> 31) + " " + (int)r + " " + ((int)r >> 31));
        Console.WriteLine((1 << 31) + " " + (1 << 33) + " " + (1L << 33) + " " + ~7 + " " + ~7u);
        long acc = 1;
        int steps = 0;
        try
        {
            checked
            {
                int small = 3;
                for (; ; steps++) { small *= small; acc += small; }
            }
        }
        catch (OverflowException) { Console.WriteLine("overflow after " + steps + " acc " + acc); }
        sbyte sum = 0;
        foreach (byte b in msg) sum += (sbyte)b;
        Console.WriteLine(sum + " " + BitConverter.ToString(msg, 0, 3) + " " + Convert.ToInt32("ff", 16) + " " + (byte)(sum - 300));
        ulong big = ulong.MaxValue;
        big += 5;
        Console.WriteLine(big + " " + (acc > 0 ? r - r - 1u : 0u) + " " + (uint.MaxValue + 1L) + " " + 7u / 2);
    }
}
