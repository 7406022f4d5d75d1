topics: prototype methods, this binding with bind, integer formatting with padStart, modulo of negatives, do-while, method chaining
==== javascript
function ChessClock(minutes, increment) {
  this.left = { white: minutes * 60000, black: minutes * 60000 };
  this.increment = increment * 1000;
  this.turn = 'white';
  this.flag = null;
  this.moves = 0;
}

ChessClock.format = function (ms) {
  var neg = ms < 0;
  ms = Math.abs(ms);
  var tenths = Math.floor(ms / 100) % 10;
  var secs = Math.floor(ms / 1000) % 60;
  var mins = ~~(ms / 60000);
  return (neg ? '-' : '') + mins + ':' + ('0' + secs).slice(-2) + (mins < 1 ? '.' + tenths : '');
};

ChessClock.prototype.press = function (spent) {
  if (this.flag) return false;
  this.left[this.turn] -= spent;
  if (this.left[this.turn] <= 0) {
    this.flag = this.turn;
    return false;
  }
  this.left[this.turn] += this.increment;
  this.turn = this.turn === 'white' ? 'black' : 'white';
  return ++this.moves;
};

ChessClock.prototype.toString = function () {
  return ['white', 'black'].map(function (side) {
    return side[0].toUpperCase() + ' ' + ChessClock.format(this.left[side]) + (this.flag === side ? '!' : '');
  }, this).join(' | ');
};

var clock = new ChessClock(1, 2);
console.log('' + clock);
var press = clock.press.bind(clock);
console.log(press(5300), press(12050), press(900));
console.log('' + clock);

var state = 7, result, n = 0;
do {
  state = (state * 73 + 19) % 101;
  result = press(state * 250);
  n++;
} while (result);
console.log(n, result, clock.flag, clock.moves);
console.log(`${clock}`);
console.log(press(1), clock.moves + '');

console.log([-61500, 59999, 60000, 3599950].map(ChessClock.format).join(' '));
console.log(-61500 % 60000, Math.floor(-61500 / 60000), ~~(-61500 / 60000), -7 % 7 === 0);
