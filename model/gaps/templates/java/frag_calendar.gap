topics: leap year, switch with grouped cases, modulo, String.format zero padding, Zeller
days = days|daysIn|monthLength
y = int 1900..2100
m = int 1..12
d = int 1..28
leap = leap|isLeap|leapYear
weekday = weekday|dayName|dayOfWeek
nextDay = nextDay|tomorrow|following
==== java
static boolean «leap»(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int «days»(int month, int year) {
    switch (month) {
        case 4: case 6: case 9: case 11:
            return 30;
        case 2:
            return «leap»(year) ? 29 : 28;
        default:
            if (month < 1 || month > 12) return -1;
            return 31;
    }
}

static String «weekday»(int y, int m, int d) {
    if (m < 3) { m += 12; y--; }
    int h = (d + 13 * (m + 1) / 5 + y % 100 + y % 100 / 4 + y / 400 - 2 * (y / 100)) % 7;
    if (h < 0) h += 7;
    return new String[]{"Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"}[h];
}

static String «nextDay»(int y, int m, int d) {
    if (++d > «days»(m, y)) {
        d = 1;
        if (++m > 12) {
            m = 1;
            ++y;
        }
    }
    return String.format("%04d-%02d-%02d", y, m, d);
}
==== check java
class Main {
    «SOURCE»
    public static void main(String[] args) {
        System.out.println(«days»(2, «y») + " " + «days»(«m», «y») + " " + «days»(13, 2000) + " " + «days»(2, 1900));
        System.out.println(«nextDay»(«y», «m», «d») + " " + «nextDay»(«y», 2, 28) + " " + «nextDay»(999, 12, 31));
        System.out.println(«weekday»(«y», «m», «d») + " " + «weekday»(2000, 1, 1) + " " + «weekday»(1601, 3, 1));
    }
}
==== python
import math


def «leap»(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def «days»(month, year):
    if month in (4, 6, 9, 11):
        return 30
    elif month == 2:
        return 29 if «leap»(year) else 28
    else:
        if month < 1 or month > 12:
            return -1
        return 31


def «weekday»(y, m, d):
    if m < 3:
        m += 12
        y -= 1
    h = int(math.fmod(d + 13 * (m + 1) // 5 + y % 100 + y % 100 // 4 + y // 400 - 2 * (y // 100), 7))
    if h < 0:
        h += 7
    return ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"][h]


def «nextDay»(y, m, d):
    d += 1
    if d > «days»(m, y):
        d = 1
        m += 1
        if m > 12:
            m = 1
            y += 1
    return f"{y:04d}-{m:02d}-{d:02d}"
==== check python
«SOURCE»
print(«days»(2, «y»), «days»(«m», «y»), «days»(13, 2000), «days»(2, 1900))
print(«nextDay»(«y», «m», «d»), «nextDay»(«y», 2, 28), «nextDay»(999, 12, 31))
print(«weekday»(«y», «m», «d»), «weekday»(2000, 1, 1), «weekday»(1601, 3, 1))
