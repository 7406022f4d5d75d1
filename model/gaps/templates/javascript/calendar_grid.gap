topics: calendar printing without Date, Zeller with Math.floor, leap years, nested string building, padStart, array lookup, closures
weekday = weekday|dayOfWeek|zeller
y = int 1950..2040
m = int 1..12
==== javascript
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function isLeap(y) {
    return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
}

function daysIn(y, m) {
    return m === 2 ? 28 + isLeap(y) : 31 - ((m - 1) % 7 % 2);
}

// 0 = Sunday
function «weekday»(y, m, d) {
    const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    if (m < 3) y--;
    return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift[m - 1] + d) % 7;
}

function calendar(y, m) {
    const title = `${MONTHS[m - 1]} ${y}`;
    const left = Math.floor((20 - title.length) / 2);
    let text = ' '.repeat(left) + title + '\nSu Mo Tu We Th Fr Sa\n';
    let col = «weekday»(y, m, 1);
    text += '   '.repeat(col);
    for (let d = 1; d <= daysIn(y, m); d++) {
        text += `${d}`.padStart(2);
        text += ++col % 7 === 0 ? '\n' : ' ';
    }
    return text.trimEnd();
}

console.log(calendar(«y», «m»));
console.log([1900, 2000, 2024, «y»].map(isLeap).join(' '));
let fridays = 0;
for (let month = 1; month <= 12; month++) {
    fridays += +(«weekday»(«y», month, 13) === 5);
}
console.log(fridays + ' Friday' + (fridays !== 1 ? 's' : '') + ' the 13th');
const total = MONTHS.reduce((sum, _, i) => sum + daysIn(«y», i + 1), 0);
console.log(total, total === 365 + isLeap(«y»));
==== python
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")


def isLeap(y):
    return (y % 4 == 0 and y % 100 != 0) or y % 400 == 0


def daysIn(y, m):
    return 28 + isLeap(y) if m == 2 else 31 - ((m - 1) % 7 % 2)


# 0 = Sunday
def «weekday»(y, m, d):
    shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    if m < 3:
        y -= 1
    return (y + y // 4 - y // 100 + y // 400 + shift[m - 1] + d) % 7


def calendar(y, m):
    title = f"{MONTHS[m - 1]} {y}"
    left = (20 - len(title)) // 2
    text = " " * left + title + "\nSu Mo Tu We Th Fr Sa\n"
    col = «weekday»(y, m, 1)
    text += "   " * col
    for d in range(1, daysIn(y, m) + 1):
        text += f"{d}".rjust(2)
        col += 1
        text += "\n" if col % 7 == 0 else " "
    return text.rstrip()


print(calendar(«y», «m»))
print(" ".join(str(isLeap(y)).lower() for y in [1900, 2000, 2024, «y»]))
fridays = 0
for month in range(1, 13):
    fridays += int(«weekday»(«y», month, 13) == 5)
print(str(fridays) + " Friday" + ("s" if fridays != 1 else "") + " the 13th")
total = sum(daysIn(«y», i + 1) for i in range(len(MONTHS)))
print(total, str(total == 365 + isLeap(«y»)).lower())
