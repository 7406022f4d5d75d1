topics: rest and spread arguments, closures as unsubscribe, arguments object, Map of arrays, optional call, once wrappers, splice during iteration
==== javascript
var Bus = (function () {
  var counter = 0;

  function Bus(name) {
    this.name = name || 'bus' + ++counter;
    this.listeners = new Map();
  }

  Bus.prototype.on = function (type, fn) {
    if (!this.listeners.has(type)) this.listeners.set(type, []);
    var list = this.listeners.get(type);
    list.push(fn);
    return function off() {
      var at = list.indexOf(fn);
      if (at >= 0) list.splice(at, 1);
      return at;
    };
  };

  Bus.prototype.once = function (type, fn) {
    var off = this.on(type, function () {
      off();
      return fn.apply(null, arguments);
    });
    return off;
  };

  Bus.prototype.emit = function (type) {
    var args = Array.prototype.slice.call(arguments, 1);
    var list = this.listeners.get(type) || [];
    var results = [];
    for (var i = 0; i < list.length; i++) {
      var r = list[i].apply(this, args);
      if (r === false) break;
      results.push(r);
    }
    return results;
  };

  Bus.count = function () { return counter; };
  return Bus;
})();

var bus = new Bus();
var named = new Bus('radio');
var trace = [];
var offA = bus.on('price', function (id, value) { trace.push('A' + id); return value * 2; });
bus.once('price', function (id) { trace.push('once' + id); return arguments.length; });
bus.on('price', function (id, value) { trace.push('C' + id); return value > 10 ? false : undefined; });
bus.on('price', function () { trace.push('D'); return this.name; });

console.log(bus.emit('price', 1, 5).join('|'));
console.log(bus.emit('price', 2, 11).join('|'));
console.log(bus.emit('price', 3).join('|'));
console.log(trace.join(' '));
console.log(offA(), offA(), bus.emit('price', 4, '3').join('|'));
console.log(bus.emit('nothing').length, Bus.count(), named.name, bus.name);

const hooks = { before: (...names) => names.length };
console.log(hooks.before?.('a', 'b'), hooks.after?.('a'), (() => {})(), Math.max.apply(null, [3, 9, 4]));

function tag(first, ...rest) {
  return rest.length ? first + '(' + tag(...rest) + ')' : first ?? 'empty';
}
console.log(tag('a', 'b', 'c'), tag(), tag(null), tag.length);
