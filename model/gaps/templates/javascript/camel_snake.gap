topics: replace with regex and function, $& and $1, toUpperCase, split by regex with capture, join
toSnake = toSnake|snakeCase|underscore
toCamel = toCamel|camelCase|lowerCamel
w1 = user|order|page
w2 = Name|Count|Index
==== javascript
function «toSnake»(s) {
    return s.replace(/[A-Z]/g, (c, i) => (i ? '_' : '') + c.toLowerCase());
}

function «toCamel»(s) {
    return s.toLowerCase().replace(/[-_ ]+(.)?/g, (_, c) => c ? c.toUpperCase() : '');
}

function quoteNumbers(s) {
    return s.replace(/\d+/g, '<$&>').replace(/(\w+)@(\w+)/, '$2 at $1');
}
==== python
import re


def «toSnake»(s):
    return re.sub(r"[A-Z]", lambda m: ("_" if m.start() else "") + m.group(0).lower(), s)


def «toCamel»(s):
    return re.sub(r"[-_ ]+(.)?", lambda m: m.group(1).upper() if m.group(1) else "", s.lower())


def quoteNumbers(s):
    return re.sub(r"(\w+)@(\w+)", r"\2 at \1", re.sub(r"\d+", r"<\g<0>>", s), count=1)
==== check javascript
«SOURCE»
console.log(«toSnake»('«w1»«w2»Id'), «toSnake»('«w2»'), «toSnake»('plain'));
console.log(«toCamel»('«w1»_«w2»'), «toCamel»('my-long  name_'), «toCamel»(''));
console.log(quoteNumbers('7 of 12 x@y z@q'));
==== check python
«SOURCE»
print(«toSnake»("«w1»«w2»Id"), «toSnake»("«w2»"), «toSnake»("plain"))
print(«toCamel»("«w1»_«w2»"), «toCamel»("my-long  name_"), «toCamel»(""))
print(quoteNumbers("7 of 12 x@y z@q"))
