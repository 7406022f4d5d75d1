topics: packing bytes, shifts, uint32_t, sscanf, stringstream, masks, hex
pack = pack|toAddress|combine
a = int 10..223
b = int 0..255
c = int 0..255
bits = int 9..29
==== cpp
#include <cstdint>
#include <cstdio>
#include <sstream>
#include <string>
using namespace std;

uint32_t «pack»(const string &text)
{
    stringstream ss(text);
    string part;
    uint32_t addr = 0;
    while (getline(ss, part, '.'))
        addr = addr << 8 | (stoi(part) & 0xFF);
    return addr;
}

string unpack(uint32_t addr)
{
    string s;
    for (int shift = 24; shift >= 0; shift -= 8)
    {
        s += to_string((addr >> shift) & 0xFF);
        if (shift)
            s += '.';
    }
    return s;
}

int main()
{
    uint32_t ip = «pack»("«a».«b».«c».77");
    uint32_t mask = ~0u << (32 - «bits»);
    printf("%u %08X %s\n", ip, ip, unpack(ip).c_str());
    printf("mask %s net %s\n", unpack(mask).c_str(), unpack(ip & mask).c_str());
    printf("broadcast %s hosts %u\n", unpack(ip | ~mask).c_str(), ~mask - 1);
    printf("%d %#x\n", (int)ip < 0, ip & 0xFFF);

    unsigned char rgb[3] = {«b», «c», 0x1F};
    unsigned color = rgb[0] << 16 | rgb[1] << 8 | rgb[2];
    printf("#%06x %d %d\n", color, color >> 8 & 255, color % 256);
    color ^= 0xFFFFFF;
    printf("#%06X\n", color);
    return 0;
}
==== python
def «pack»(text):
    addr = 0
    for part in text.split("."):
        addr = ((addr << 8) & 0xFFFFFFFF) | (int(part) & 0xFF)
    return addr


def unpack(addr):
    s = ""
    for shift in range(24, -1, -8):
        s += str((addr >> shift) & 0xFF)
        if shift:
            s += "."
    return s


def main():
    ip = «pack»("«a».«b».«c».77")
    mask = (0xFFFFFFFF << (32 - «bits»)) & 0xFFFFFFFF
    print(f"{ip} {ip:08X} {unpack(ip)}")
    print(f"mask {unpack(mask)} net {unpack(ip & mask)}")
    hostMask = ~mask & 0xFFFFFFFF
    print(f"broadcast {unpack(ip | hostMask)} hosts {hostMask - 1}")
    print(f"{int(ip >= 2**31)} {ip & 0xFFF:#x}")

    rgb = [«b», «c», 0x1F]
    color = rgb[0] << 16 | rgb[1] << 8 | rgb[2]
    print(f"#{color:06x} {color >> 8 & 255} {color % 256}")
    color ^= 0xFFFFFF
    print(f"#{color:06X}")


if __name__ == "__main__":
    main()
