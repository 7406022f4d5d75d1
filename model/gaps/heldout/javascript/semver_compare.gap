topics: split and map(Number), localeless string comparison, sort comparator, parseInt quirks, array coercion comparison
==== javascript
function parse(version) {
  const [core, pre = ''] = version.replace(/^v/, '').split('-');
  const nums = core.split('.').map(Number);
  while (nums.length < 3) nums.push(0);
  return { nums, pre };
}

function compare(a, b) {
  const x = parse(a), y = parse(b);
  for (let i = 0; i < 3; i++) {
    const diff = x.nums[i] - y.nums[i];
    if (diff) return Math.sign(diff);
  }
  if (x.pre === y.pre) return 0;
  return !x.pre ? 1 : !y.pre ? -1 : x.pre < y.pre ? -1 : 1;
}

const releases = ['1.10.0', 'v1.9.3', '2.0.0-rc.1', '2.0', '1.9.3-beta', '0.12', '2.0.0-alpha', '10.0.1'];

console.log([...releases].sort().join('  '));
console.log([...releases].sort(compare).join('  '));

const latestStable = releases
  .filter((v) => !v.includes('-'))
  .reduce((best, v) => (compare(v, best) > 0 ? v : best));
console.log('latest', latestStable);

function satisfies(version, range) {
  const op = range[0];
  const target = range.slice(1);
  const { nums } = parse(version);
  const wanted = parse(target).nums;
  switch (op) {
    case '^':
      return nums[0] === wanted[0] && compare(version, target) >= 0;
    case '~':
      return nums[0] === wanted[0] && nums[1] === wanted[1] && compare(version, target) >= 0;
    case '=':
      return compare(version, target) === 0;
    default:
      throw new RangeError(`bad range "${range}"`);
  }
}

for (const range of ['^1.9', '~1.9.1', '=2.0.0', '>1.0']) {
  try {
    const ok = releases.filter((v) => satisfies(v, range));
    console.log(range, ok.length, ok.length ? ok.join(' ') : '(none)');
  } catch (e) {
    console.log(e.name + ': ' + e.message);
  }
}

console.log(parseInt('9.3-beta'), Number('9.3-beta'), parseFloat('9.30'), '1.10' > '1.9', 1.10 > 1.9);
