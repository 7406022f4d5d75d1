topics: fast power with modulus, long overflow avoided, bit shifts, gray code, recursion
power = power|modPow|fastPow
b = int 2..60
e = int 5..90
m = int 50..9999
==== java
static long «power»(long base, int exp, long mod) {
    long result = 1;
    base %= mod;
    while (exp > 0) {
        if ((exp & 1) == 1) result = result * base % mod;
        base = base * base % mod;
        exp >>= 1;
    }
    return result;
}

static int fib(int n) {
    int a = 0, b = 1;
    while (n-- > 0) {
        int t = a + b;
        a = b;
        b = t;
    }
    return a;
}

static List<String> gray(int bits) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 1 << bits; i++) {
        String s = Integer.toBinaryString(i ^ (i >> 1));
        codes.add("0".repeat(bits - s.length()) + s);
    }
    return codes;
}
==== check java
import java.util.*;
class Main {
    «SOURCE»
    public static void main(String[] args) {
        System.out.println(«power»(«b», «e», «m») + " " + «power»(-«b», 3, «m») + " " + «power»(2, 0, 7));
        System.out.println(fib(10) + " " + fib(50) + " " + fib(0) + " " + gray(2) + gray(3).get(5));
    }
}
==== python
import math


def «power»(base, exp, mod):
    result = 1
    base = int(math.fmod(base, mod))
    while exp > 0:
        if (exp & 1) == 1:
            result = int(math.fmod(result * base, mod))
        base = int(math.fmod(base * base, mod))
        exp >>= 1
    return result


def fib(n):
    a, b = 0, 1
    while n > 0:
        n -= 1
        a, b = b, (a + b + 2**31) % 2**32 - 2**31
    return a


def gray(bits):
    codes = []
    for i in range(1 << bits):
        codes.append(f"{i ^ (i >> 1):0{bits}b}")
    return codes
==== check python
«SOURCE»
print(«power»(«b», «e», «m»), «power»(-«b», 3, «m»), «power»(2, 0, 7))
print(f"{fib(10)} {fib(50)} {fib(0)} [{', '.join(gray(2))}]{gray(3)[5]}")
