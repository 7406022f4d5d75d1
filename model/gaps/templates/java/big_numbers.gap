topics: BigInteger, BigDecimal, factorial, modPow
fact = fact|factorial|product
n = int 15..30
m = int 7..97
p1 = float 1.1..19.9 2
==== java
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

class BigOnes {
    static BigInteger «fact»(int n) {
        BigInteger r = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            r = r.multiply(BigInteger.valueOf(i));
        }
        return r;
    }

    public static void main(String[] args) {
        BigInteger f = «fact»(«n»);
        System.out.println(f + " has " + f.toString().length() + " digits, mod " + f.add(BigInteger.TEN).mod(BigInteger.valueOf(«m»)));
        System.out.println(f.negate().divide(BigInteger.valueOf(1000007)) + " " + f.bitLength() + " " + f.signum());
        System.out.println(BigInteger.TWO.pow(70).gcd(f) + " " + BigInteger.valueOf(3).modPow(f, BigInteger.valueOf(«m»)));
        long overflow = 1;
        for (int i = 2; i <= «n»; i++) overflow *= i;
        System.out.println(overflow == f.longValue());
        System.out.println("long: " + overflow);
        BigDecimal price = new BigDecimal("«p1»");
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < 3; i++) sum = sum.add(price);
        System.out.println(sum + " " + sum.multiply(new BigDecimal("1.5")).setScale(2, RoundingMode.HALF_UP));
        System.out.println(price.compareTo(sum) < 0 ? "less" : "not less");
    }
}
==== python
import math
from decimal import ROUND_HALF_UP, Decimal


def «fact»(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r


def main():
    f = «fact»(«n»)
    print(f"{f} has {len(str(f))} digits, mod {(f + 10) % «m»}")
    print(f"{-(f // 1000007)} {f.bit_length()} {1 if f > 0 else 0 if f == 0 else -1}")
    print(f"{math.gcd(2**70, f)} {pow(3, f, «m»)}")
    overflow = 1
    for i in range(2, «n» + 1):
        overflow = (overflow * i + 2**63) % 2**64 - 2**63
    print(str(overflow == (f + 2**63) % 2**64 - 2**63).lower())
    print(f"long: {overflow}")
    price = Decimal("«p1»")
    sum = Decimal("0")
    for _ in range(3):
        sum += price
    print(f"{sum} {(sum * Decimal('1.5')).quantize(Decimal('0.01'), rounding=ROUND_HALF_UP)}")
    print("less" if price < sum else "not less")


if __name__ == "__main__":
    main()
