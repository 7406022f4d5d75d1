topics: CRC-32 table, static initialisation, uint32_t shifts, hex formatting, Adler checksum
w = words 2..2
poly = 0xEDB88320|0x82F63B78
crc = crc32|checksum|crcOf
==== cpp
#include <cstdint>
#include <iomanip>
#include <iostream>
#include <string>

namespace {
uint32_t table[256];

void init() {
    for (uint32_t i = 0; i < 256; ++i) {
        uint32_t c = i;
        for (int k = 0; k < 8; ++k) c = c & 1 ? «poly» ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
}
}  // namespace

uint32_t «crc»(const std::string& data) {
    static bool ready = false;
    if (!ready) {
        init();
        ready = true;
    }
    uint32_t c = ~0u;
    for (unsigned char b : data) c = table[(c ^ b) & 0xFF] ^ (c >> 8);
    return ~c;
}

uint32_t adler(const std::string& data) {
    uint32_t a = 1, b = 0;
    for (char ch : data) {
        a = (a + ch) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

int main() {
    for (const char* s : {«w», "", "123456789"}) {
        std::cout << std::setw(12) << s << " " << std::hex << std::setw(8) << std::setfill('0') << «crc»(s) << " "
                  << adler(s) << std::dec << std::setfill(' ') << std::endl;
    }
    std::cout << («crc»("a") ^ «crc»("b")) << " " << (int32_t)«crc»("abc") << std::endl;
}
==== python
table = [0] * 256
ready = False


def init():
    for i in range(256):
        c = i
        for k in range(8):
            c = «poly» ^ (c >> 1) if c & 1 else c >> 1
        table[i] = c


def «crc»(data):
    global ready
    if not ready:
        init()
        ready = True
    c = 0xFFFFFFFF
    for ch in data:
        c = table[(c ^ ord(ch)) & 0xFF] ^ (c >> 8)
    return ~c & 0xFFFFFFFF


def adler(data):
    a = 1
    b = 0
    for ch in data:
        a = (a + ord(ch)) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def main():
    for s in [«w», "", "123456789"]:
        print(f"{s:>12} {«crc»(s):08x} {adler(s):x}")
    print(f"{«crc»('a') ^ «crc»('b')} {(«crc»('abc') + 2**31) % 2**32 - 2**31}")


if __name__ == "__main__":
    main()
