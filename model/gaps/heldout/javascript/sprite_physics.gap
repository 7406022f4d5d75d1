topics: operator-free vectors with chaining, mutable versus new objects, floating rounding with toFixed, object pooling, requestless simulation loop, sign and remainder
==== javascript
function Vec(x, y) {
  if (!(this instanceof Vec)) return new Vec(x, y);
  this.x = x;
  this.y = y;
}
Vec.prototype = {
  constructor: Vec,
  add: function (o) { this.x += o.x; this.y += o.y; return this; },
  plus: function (o) { return this.clone().add(o); },
  scale: function (k) { return Vec(this.x * k, this.y * k); },
  clone: function () { return Vec(this.x, this.y); },
  get len() { return Math.hypot(this.x, this.y); },
  toString: function () { return '(' + +this.x.toFixed(2) + ',' + +this.y.toFixed(2) + ')'; },
};

var WORLD = { w: 16, h: 9, gravity: Vec(0, 0.5) };
var pool = [];
var created = 0;

function spawn(x, y, vx, vy) {
  var s = pool.pop() || { id: ++created };
  s.pos = Vec(x, y);
  s.vel = Vec(vx, vy);
  s.bounces = 0;
  return s;
}

function update(sprites) {
  for (var i = 0; i < sprites.length; i++) {
    var s = sprites[i];
    s.vel.add(WORLD.gravity);
    s.pos.add(s.vel);
    s.pos.x = ((s.pos.x % WORLD.w) + WORLD.w) % WORLD.w;
    if (s.pos.y > WORLD.h) {
      s.pos.y = 2 * WORLD.h - s.pos.y;
      s.vel = s.vel.scale(1);
      s.vel.y *= -0.75;
      if (++s.bounces >= 2) {
        pool.push(s);
        sprites.splice(i--, 1);
      }
    }
  }
}

var sprites = [spawn(1, 1, -2, 0), spawn(8, 8, 1.5, 0), spawn(3, -20, 0, 0)];
var removed = [];
for (var tick = 1; tick <= 12; tick++) {
  var before = sprites.length;
  update(sprites);
  if (sprites.length < before) removed.push(tick + ':' + pool[pool.length - 1].id);
  if (tick == 9) sprites.push(spawn(0, 0, -0.25, 0));
  if (tick % 4 == 0) console.log(tick, sprites.map(function (s) { return s.id + '' + s.pos; }).join(' '));
}
console.log(removed.join(' ') || 'none', created, pool.length, pool.map(s => s.bounces).join());

var a = Vec(3, 4), b = a, c = a.plus(b);
b.add(Vec(1, 0));
console.log('' + a, '' + c, a === b, a.len.toFixed(3), a.scale(-1).toString());
console.log(-5.5 % 4, Math.sign(-0.3), Math.trunc(-5.5), Math.floor(-5.5), -5.5 | 0, Math.round(-5.5), 7.5 % -2);
console.log((1.005).toFixed(2), (1.45).toFixed(1), (8.345).toFixed(2), (0.000001234).toString(), 1e21 + '', (25).toString(36));
