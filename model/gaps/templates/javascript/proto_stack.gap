topics: constructor function with prototype object, var, method chaining, underscore fields, instanceof, toString on the prototype, ++ and -- on fields
Stack = Stack|Pile|Tower
push = push|put|load
v = ints 3 1..60
==== javascript
'use strict';

function «Stack»(limit) {
    this._data = [];
    this._limit = limit || 3;
    this.rejected = 0;
}

«Stack».prototype.«push» = function (value) {
    if (this._data.length >= this._limit) this.rejected++;
    else this._data.push(value);
    return this;
};

«Stack».prototype.peek = function () {
    var n = this._data.length;
    return n ? this._data[n - 1] : null;
};

«Stack».prototype.toString = function () {
    return '<' + this._data.join(' ') + '>';
};

«Stack».create = function () {
    var s = new «Stack»(arguments.length);
    for (var i = 0; i < arguments.length; i++) s.«push»(arguments[i]);
    return s;
};
==== python
class «Stack»:
    def __init__(self, limit=None):
        self._data = []
        self._limit = limit or 3
        self.rejected = 0

    def «push»(self, value):
        if len(self._data) >= self._limit:
            self.rejected += 1
        else:
            self._data.append(value)
        return self

    def peek(self):
        n = len(self._data)
        return self._data[n - 1] if n else None

    def __str__(self):
        return "<" + " ".join(str(x) for x in self._data) + ">"

    @staticmethod
    def create(*arguments):
        s = «Stack»(len(arguments))
        for i in range(len(arguments)):
            s.«push»(arguments[i])
        return s
==== check javascript
«SOURCE»
var s = new «Stack»();
console.log(s.peek() === null, String(s));
s.«push»([«v»][0]).«push»(7).«push»(8).«push»(9);
console.log('' + s, s.peek(), s.rejected);
var t = «Stack».create(4, 5);
console.log(t + '', t.«push»(6).rejected, t instanceof «Stack», «Stack».create().peek());
==== check python
«SOURCE»
s = «Stack»()
print(str(s.peek() is None).lower(), str(s))
s.«push»([«v»][0]).«push»(7).«push»(8).«push»(9)
print(str(s), s.peek(), s.rejected)
t = «Stack».create(4, 5)
print(str(t), t.«push»(6).rejected, str(isinstance(t, «Stack»)).lower(), "null" if «Stack».create().peek() is None else "?")
