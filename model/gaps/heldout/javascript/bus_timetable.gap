topics: string comparison of times, find and findIndex returning undefined and -1, negative slice, chained optional access, for-of with entries, let shadowing
==== javascript
const timetable = {
  12: { name: 'Ring', times: ['5:40', '06:10', '7:05', '11:20', '23:55'], stops: ['Mill', 'Park', 'Dock'] },
  7: { name: 'Hill', times: ['06:00', '06:30', '12:00'], stops: ['Park', 'Church'] },
  N1: { name: 'Night', times: ['23:30', '00:30', '01:30'], stops: ['Dock', 'Mill', 'Church'], surcharge: '1.5' },
};

const pad = (t) => t.padStart(5, '0');
const mins = (t) => pad(t).split(':').reduce((h, m) => h * 60 + Number(m), 0);

function next(line, now) {
  const { times } = timetable[line];
  const found = times.find((t) => pad(t) >= pad(now));
  return found ?? times[0] + ' (tomorrow)';
}

for (const id in timetable) {
  const { name, stops: [from, ...rest], surcharge = 0 } = timetable[id];
  const to = rest.at(-1);
  console.log(`${id} ${name}: ${from}-${to} ${rest.length} stops, fare ${2 + surcharge}, at 6:15 ${next(id, '6:15')}, at 23:40 ${next(id, '23:40')}`);
}

// longest gap, counting over midnight
for (const [id, { times }] of Object.entries(timetable)) {
  let worst = [0, ''];
  for (const [i, t] of times.entries()) {
    const after = times[(i + 1) % times.length];
    const gap = (mins(after) - mins(t) + 1440) % 1440;
    if (gap > worst[0]) worst = [gap, t];
  }
  const [gap, start] = worst;
  console.log(id, 'waits', Math.floor(gap / 60) + 'h' + (gap % 60), 'after', start);
}

const serving = (stop) => Object.keys(timetable).filter((id) => timetable[id].stops.includes(stop));
console.log(serving('Mill').join(), serving('Church').join(), serving('Zoo').length);

const line = 'outer';
{
  const line = timetable[12];
  console.log(line.stops.findIndex((s) => s === 'Zoo'), line.stops.indexOf('Dock'), line.driver?.name, timetable[99]?.stops[0]);
}
console.log(line, timetable['12'].times.slice(-2).join(' '), timetable[7].times.slice(1, -1)[0], [...timetable[12].times].sort().join(' '));
console.log('9:00' < '10:00', pad('9:00') < '10:00', mins('24:01') % 1440, mins('') , '6:30' - '6:00');
