topics: Zeller congruence, integer truncation with |0, string tables by repeat, nested ternary leap years, modulo of negative day numbers
==== javascript
var DAYS = 'Mo Tu We Th Fr Sa Su'.split(' ');
var MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(y) { return y % 4 ? false : y % 100 ? true : y % 400 ? false : true; }

function daysIn(y, m) { return MONTHS[m - 1] + (m == 2 && isLeap(y)); }

function dayNumber(y, m, d) {
  var days = 365 * (y - 2000) + Math.floor((y - 1997) / 4) - Math.floor((y - 2001) / 100 + 1) + Math.floor((y - 1601) / 400);
  for (var i = 1; i < m; i++) days += daysIn(y, i);
  return days + d - 1;
}

// 2000-01-01 was a Saturday (index 5)
function weekday(n) { return ((n + 5) % 7 + 7) % 7; }

function sheet(y, m) {
  var lead = weekday(dayNumber(y, m, 1));
  var rows = [], row = '   '.repeat(lead);
  for (var d = 1, n = daysIn(y, m); d <= n; d++) {
    row += ('  ' + d).slice(-2) + ' ';
    if ((lead + d) % 7 === 0 || d === n) {
      rows.push(row.trimEnd());
      row = '';
    }
  }
  return rows;
}

function addDays(y, m, d, delta) {
  d += delta;
  while (d > daysIn(y, m)) {
    d -= daysIn(y, m);
    if (++m > 12) m = 1, y++;
  }
  while (d < 1) {
    if (--m < 1) m = 12, y--;
    d += daysIn(y, m);
  }
  return [y, m, d].map(function (n) { return (n < 10 ? '0' : '') + n; }).join('-');
}

console.log(sheet(2024, 2).join('\n'));
console.log(sheet(2023, 10).length, sheet(2021, 2).length, sheet(2021, 2)[0]);
var dates = [[2000, 1, 1], [1999, 12, 31], [1969, 7, 20], [2038, 1, 19], [1900, 3, 1]];
dates.forEach(function (p) {
  var n = dayNumber.apply(null, p);
  console.log(p.join('/'), n, DAYS[weekday(n)], n % 7, (n / 7) | 0, Math.floor(n / 7));
});
console.log(addDays(2023, 12, 30, 64), addDays(2024, 3, 1, -1), addDays(2024, 1, 15, -400));
console.log([1900, 2000, 2023, 2024].map(isLeap).join(), [1900, 2000, 2023, 2024].map(y => daysIn(y, 2)).join());
