topics: leap years, nested ternaries, static table, weekday with modulo, struct by value
isLeap = isLeap|leap|leapYear
y = int 1990..2030
m = int 1..12
d = int 1..28
plus = int 5..400
==== cpp
struct Date {
    int y, m, d;
};

bool «isLeap»(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }

int daysIn(int y, int m) {
    return m == 2 ? («isLeap»(y) ? 29 : 28) : m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31;
}

Date addDays(Date date, int n) {
    date.d += n;
    int max;
    while (date.d > (max = daysIn(date.y, date.m))) {
        date.d -= max;
        if (++date.m > 12) {
            date.m = 1;
            date.y++;
        }
    }
    return date;
}

// 0 = Sunday
int weekday(Date t) {
    static int table[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    t.y -= t.m < 3;
    return (t.y + t.y / 4 - t.y / 100 + t.y / 400 + table[t.m - 1] + t.d) % 7;
}
==== check cpp
#include <cstdio>
«SOURCE»
int main() {
    Date a = {«y», «m», «d»}, b = addDays(a, «plus»);
    printf("%04d-%02d-%02d %d\n", a.y, a.m, a.d, weekday(a));
    printf("%04d-%02d-%02d %d\n", b.y, b.m, b.d, weekday(b));
    printf("%d%d%d %d\n", «isLeap»(2000), «isLeap»(1900), «isLeap»(«y»), daysIn(«y», 2));
}
==== python
import copy


class Date:
    def __init__(self, y, m, d):
        self.y = y
        self.m = m
        self.d = d


def «isLeap»(y):
    return (y % 4 == 0 and y % 100 != 0) or y % 400 == 0


def daysIn(y, m):
    return (29 if «isLeap»(y) else 28) if m == 2 else 30 if m in (4, 6, 9, 11) else 31


def addDays(date, n):
    date = copy.copy(date)
    date.d += n
    while date.d > (max := daysIn(date.y, date.m)):
        date.d -= max
        date.m += 1
        if date.m > 12:
            date.m = 1
            date.y += 1
    return date


# 0 = Sunday
def weekday(t):
    table = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    y = t.y - (t.m < 3)
    return (y + y // 4 - y // 100 + y // 400 + table[t.m - 1] + t.d) % 7
==== check python
«SOURCE»


a = Date(«y», «m», «d»)
b = addDays(a, «plus»)
print(f"{a.y:04d}-{a.m:02d}-{a.d:02d} {weekday(a)}")
print(f"{b.y:04d}-{b.m:02d}-{b.d:02d} {weekday(b)}")
print(f"{int(«isLeap»(2000))}{int(«isLeap»(1900))}{int(«isLeap»(«y»))} {daysIn(«y», 2)}")
