topics: charAt past end, substring swapping arguments, lastIndex regex loop, Map insertion order, spread of strings
==== javascript
var genome = 'ATGCGATGAATTCCGATGTAAGGAATTCATGC';

var complement = { A: 'T', T: 'A', C: 'G', G: 'C' };
function reverseComplement(s) {
  return [...s].reverse().map(ch => complement[ch]).join('');
}

function kmers(s, k) {
  var seen = new Map();
  for (var i = 0; i <= s.length - k; ++i) {
    var key = s.substr(i, k);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
}

function findAll(s, motif) {
  var positions = [];
  var re = new RegExp(motif, 'g');
  var m;
  while ((m = re.exec(s)) !== null) {
    positions.push(m.index);
    re.lastIndex = m.index + 1; // allow overlaps
  }
  return positions;
}

var top3 = [...kmers(genome, 3)]
  .filter(([, n]) => n > 1)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, 4);
console.log(top3.map(([k, n]) => k + '=' + n).join(' '));

console.log('ATG at', findAll(genome, 'ATG').join(','));
console.log('overlap', findAll('AAAAAC', 'AAA').join(','), 'AAAAAC'.split('AA').length - 1);
console.log('RC', reverseComplement(genome.slice(0, 9)), genome.slice(-4));

// cut at EcoRI sites: G^AATTC
var cuts = findAll(genome, 'GAATTC').map(p => p + 1);
var from = 0;
var fragments = [];
for (const at of cuts.concat(genome.length)) {
  fragments.push(genome.substring(at, from).length);
  from = at;
}
console.log('fragments', fragments.join('+'), '=', fragments.reduce((a, b) => a + b, 0));

var gc = 0, i = 0, ch;
while ((ch = genome.charAt(i++))) {
  gc += ch === 'G' || ch === 'C';
}
console.log('GC', gc, 'of', i - 1, (100 * gc / genome.length).toFixed(1) + '%');
console.log(genome[99], JSON.stringify(genome.charAt(99)), genome.charCodeAt(99));
