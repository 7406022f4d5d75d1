topics: regex named groups, destructuring defaults, object as counter, switch fall-through, default sort of numbers
==== javascript
const raw = `
10:02:11 [WARN] disk: usage=91 host=alpha
10:02:15 [INFO] http: status=200 ms=9
10:02:15 [INFO] http: status=404 ms=110
10:03:01 [ERROR] disk: usage=99 host=alpha
10:03:40 [DEBUG] cache: hit
garbage line
10:04:00 [FATAL] kernel: code=-3
10:04:09 [INFO] http: status=200 ms=25
`;

const LINE = /^(?<time>\d\d:\d\d:\d\d) \[(?<level>[A-Z]+)\] (?<source>\w+):\s*(?<rest>.*)$/;

function parseLine(line) {
  const m = line.match(LINE);
  if (!m) return null;
  const { time, level, source, rest } = m.groups;
  const fields = {};
  for (const pair of rest.split(' ')) {
    const [key, value = true] = pair.split('=');
    fields[key] = isNaN(value) ? value : Number(value);
  }
  return { time, level, source, fields };
}

function severity(level) {
  let points = 0;
  switch (level) {
    case 'FATAL':
      points += 50;
    case 'ERROR':
      points += 20;
    case 'WARN':
      points += 5;
      break;
    case 'DEBUG':
      return -1;
    default:
      points = 1;
  }
  return points;
}

const counts = {};
const times = [];
let skipped = 0;
let score = 0;
for (const line of raw.trim().split('\n')) {
  const entry = parseLine(line);
  if (entry === null) { skipped++; continue; }
  counts[entry.level] = (counts[entry.level] || 0) + 1;
  score += severity(entry.level);
  if ('ms' in entry.fields) times.push(entry.fields.ms);
  if (entry.fields.hit) console.log('flag hit is', entry.fields.hit + 1);
}

console.log(Object.keys(counts).join('|'), Object.values(counts).join('|'));
console.log('score', score, 'skipped', skipped);
console.log('sorted', times.sort().join());
console.log('sorted', times.sort((a, b) => a - b).join());
console.log('slowest', Math.max(...times), 'none', Math.max());
