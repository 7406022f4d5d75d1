topics: byte arithmetic wrap, compound assignment on byte, xor, shifts, ushort cast
Sum = Checksum|Crc|Parity
data = ints 4..7 0..255
v1parity = parity|xor|mix
v2data = data|packet|block
==== csharp
public static byte «Sum»(byte[] «v2data»)
{
    byte sum = 0, «v1parity» = 0;
    foreach (byte b in «v2data»)
    {
        sum += b;
        «v1parity» ^= b;
    }
    sum = (byte)~sum;
    return (byte)(sum + («v1parity» << 1));
}

public static ushort Fletcher(byte[] «v2data»)
{
    int a = 0, b = 0;
    for (int i = 0; i < «v2data».Length; i++)
    {
        a = (a + «v2data»[i]) % 255;
        b = (b + a) % 255;
    }
    return (ushort)(b << 8 | a);
}
==== python
def «Sum»(«v2data»):
    sum = 0
    «v1parity» = 0
    for b in «v2data»:
        sum = (sum + b) & 0xFF
        «v1parity» ^= b
    sum = ~sum & 0xFF
    return (sum + («v1parity» << 1)) & 0xFF


def Fletcher(«v2data»):
    a = 0
    b = 0
    for i in range(len(«v2data»)):
        a = (a + «v2data»[i]) % 255
        b = (b + a) % 255
    return b << 8 | a
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        byte[] d = { «data» };
        Console.WriteLine(«Sum»(d) + " " + Fletcher(d));
        Console.WriteLine(«Sum»(new byte[0]) + " " + «Sum»(new byte[] { 200, 100, 255 }));
        Console.WriteLine(Fletcher(new byte[] { 1, 2 }).ToString("X4"));
    }
}
==== check python
«SOURCE»

d = [«data»]
print(«Sum»(d), Fletcher(d))
print(«Sum»([]), «Sum»([200, 100, 255]))
print(f"{Fletcher([1, 2]):04X}")
