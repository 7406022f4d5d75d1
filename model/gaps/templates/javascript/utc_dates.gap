topics: Date with UTC, milliseconds division, getUTCDay, Math.round days, toISOString, padStart
daysBetween = daysBetween|dayDiff|spanInDays
y = int 1999..2029
m = int 0..11
d = int 1..28
==== javascript
const DAY = 24 * 60 * 60 * 1000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function «daysBetween»(a, b) {
  return Math.round((b - a) / DAY);
}

const start = new Date(Date.UTC(«y», «m», «d»));
const end = new Date(Date.UTC(2030, 0, 1, 12));

console.log(start.toISOString().slice(0, 10), WEEKDAYS[start.getUTCDay()]);
console.log(«daysBetween»(start, end), end.getUTCHours(), start.getUTCMonth() + 1);

const next = new Date(start.getTime() + 45 * DAY);
console.log(`${next.getUTCDate()}.${String(next.getUTCMonth() + 1).padStart(2, '0')}.${next.getUTCFullYear()}`);
console.log(new Date(Date.UTC(2024, 1, 30)).toISOString());
console.log(start < end, start.getTime() / 1000);
==== python
import math
from datetime import datetime, timedelta, timezone

DAY = timedelta(days=1)
WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]


def «daysBetween»(a, b):
    return math.floor((b - a) / DAY + 0.5)


# months count from 0 in JavaScript
start = datetime(«y», «m» + 1, «d», tzinfo=timezone.utc)
end = datetime(2030, 1, 1, 12, tzinfo=timezone.utc)

print(start.strftime("%Y-%m-%d"), WEEKDAYS[start.isoweekday() % 7])
print(«daysBetween»(start, end), end.hour, start.month)

next_ = start + 45 * DAY
print(f"{next_.day}.{next_.month:02d}.{next_.year}")
# 30 February runs over into March
overflow = datetime(2024, 2, 1, tzinfo=timezone.utc) + 29 * DAY
print(overflow.strftime("%Y-%m-%dT%H:%M:%S.000Z"))
print(str(start < end).lower(), int(start.timestamp()))
