topics: unsigned char wrap, narrowing casts, C arrays, pointer walk
checksum = checksum|lrc|addBytes
vals = ints 4..7 100..255
start = int 0..200
s_crcStep = crcStep|updateCrc|mixByte
s_toSigned = toSigned|asSigned|signedByte
==== cpp
unsigned char «checksum»(const unsigned char *p, int len)
{
    unsigned char sum = 0;
    while (len-- > 0)
        sum += *p++;
    return -sum;
}

signed char «s_toSigned»(unsigned char b)
{
    return (signed char)b;
}

unsigned short «s_crcStep»(unsigned short crc, unsigned char b)
{
    crc = (crc >> 8) | (crc << 8);
    crc ^= b;
    crc ^= (crc & 0xff) >> 4;
    crc ^= crc << 12;
    crc ^= (crc & 0xff) << 5;
    return crc;
}
==== check cpp
#include <iostream>
using namespace std;
«SOURCE»
int main() {
    unsigned char data[] = {«vals»};
    int n = sizeof(data) / sizeof(data[0]);
    cout << int(«checksum»(data, n)) << " " << int(«checksum»(data + 1, n - 2)) << endl;
    unsigned short crc = «start»;
    for (int i = 0; i < n; i++) {
        crc = «s_crcStep»(crc, data[i]);
        cout << crc << " " << int(«s_toSigned»(data[i])) << endl;
    }
}
==== python
def «checksum»(p, len):
    sum = 0
    for i in range(len):
        sum = (sum + p[i]) & 0xFF
    return -sum & 0xFF


def «s_toSigned»(b):
    return (b + 128) % 256 - 128


def «s_crcStep»(crc, b):
    crc = ((crc >> 8) | (crc << 8)) & 0xFFFF
    crc ^= b
    crc ^= (crc & 0xFF) >> 4
    crc ^= (crc << 12) & 0xFFFF
    crc ^= (crc & 0xFF) << 5
    return crc
==== check python
«SOURCE»


data = [«vals»]
n = len(data)
print(«checksum»(data, n), «checksum»(data[1:], n - 2))
crc = «start»
for i in range(n):
    crc = «s_crcStep»(crc, data[i])
    print(crc, «s_toSigned»(data[i]))
