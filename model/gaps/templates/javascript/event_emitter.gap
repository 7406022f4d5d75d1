topics: EventEmitter, callbacks, rest parameters, spread call, ??=, filter, off returned
EventEmitter = EventEmitter|Hub|Signals
emit = emit|fire|trigger
a = int 1..20
b = int 1..20
==== javascript
class «EventEmitter» {
  constructor() {
    this.handlers = {};
  }

  on(event, fn) {
    (this.handlers[event] ??= []).push(fn);
    return () => this.off(event, fn);
  }

  off(event, fn) {
    this.handlers[event] = (this.handlers[event] || []).filter(h => h !== fn);
  }

  once(event, fn) {
    const off = this.on(event, (...args) => {
      off();
      fn(...args);
    });
    return this;
  }

  «emit»(event, ...args) {
    const list = this.handlers[event];
    if (!list || list.length === 0) return false;
    [...list].forEach(h => h(...args));
    return true;
  }
}
==== python
class «EventEmitter»:
    def __init__(self):
        self.handlers = {}

    def on(self, event, fn):
        self.handlers.setdefault(event, []).append(fn)
        return lambda: self.off(event, fn)

    def off(self, event, fn):
        self.handlers[event] = [h for h in self.handlers.get(event, []) if h is not fn]

    def once(self, event, fn):
        def handler(*args):
            off()
            fn(*args)

        off = self.on(event, handler)
        return self

    def «emit»(self, event, *args):
        list_ = self.handlers.get(event)
        if not list_:
            return False
        for h in list(list_):
            h(*args)
        return True
==== check javascript
«SOURCE»
const e = new «EventEmitter»();
const off = e.on('add', (x, y) => console.log('sum', x + y));
e.once('add', (x) => console.log('first', x));
console.log(e.«emit»('add', «a», «b»));
console.log(e.«emit»('add', 1, 2));
off();
console.log(e.«emit»('add', 3, 4), e.«emit»('nothing'));
==== check python
«SOURCE»
e = «EventEmitter»()
off = e.on("add", lambda x, y: print("sum", x + y))
e.once("add", lambda x, y: print("first", x))
print(str(e.«emit»("add", «a», «b»)).lower())
print(str(e.«emit»("add", 1, 2)).lower())
off()
print(str(e.«emit»("add", 3, 4)).lower(), str(e.«emit»("nothing")).lower())
