topics: uint32_t wrap, shifts, char arithmetic
hashName = fnv|hashText|digest
h = h|hash|state
words = words 3..5
seed = int 100..90000
==== cpp
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>
using namespace std;

uint32_t «hashName»(const string& s) {
  uint32_t «h» = 2166136261u;
  for (char c : s) {
    «h» ^= (unsigned char)c;
    «h» *= 16777619u;
  }
  return «h»;
}

uint32_t rotl(uint32_t x, int k) {
  return (x << k) | (x >> (32 - k));
}

int main() {
  vector<string> keys = {«words»};
  uint32_t mixed = «seed»;
  for (const string& key : keys) {
    uint32_t value = «hashName»(key);
    mixed = rotl(mixed, 5) + value;
    printf("%-10s %08x %u\n", key.c_str(), value, value % 17);
  }
  printf("%u %u\n", mixed, ~mixed >> 28);
  return 0;
}
==== python
def «hashName»(s):
    «h» = 2166136261
    for c in s:
        «h» ^= ord(c)
        «h» = («h» * 16777619) & 0xFFFFFFFF
    return «h»


def rotl(x, k):
    return ((x << k) & 0xFFFFFFFF) | (x >> (32 - k))


def main():
    keys = [«words»]
    mixed = «seed»
    for key in keys:
        value = «hashName»(key)
        mixed = (rotl(mixed, 5) + value) & 0xFFFFFFFF
        print(f"{key:<10} {value:08x} {value % 17}")
    print(f"{mixed} {(~mixed & 0xFFFFFFFF) >> 28}")


if __name__ == "__main__":
    main()
