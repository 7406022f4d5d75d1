topics: substring versus slice versus substr, negative and swapped arguments, charAt, out of range
cut = cut|pieces|excerpt
s = banana split|garden gnome|winter coat|paper plane
a = int 2..5
b = int 6..9
==== javascript
function «cut»(s, a, b) {
  return [s.slice(a, b), s.substring(a, b), s.substr(a, b)]
    .map((part) => `[${part}]`)
    .join(' ');
}

const ends = (s) => `${s.charAt(0)}${s[s.length - 1]}${s.charAt(99)}${s.at(-2)}`;
==== python
def slice_(s, start, end):
    # slice: negative indexes count from the end
    return s[start:end]


def substring(s, start, end):
    # substring: negative means 0, and the bounds are swapped when needed
    start = min(max(start, 0), len(s))
    end = min(max(end, 0), len(s))
    return s[min(start, end) : max(start, end)]


def substr(s, start, length):
    # substr: start and length
    if start < 0:
        start = max(len(s) + start, 0)
    return s[start : start + max(length, 0)]


def «cut»(s, a, b):
    return " ".join(f"[{part}]" for part in [slice_(s, a, b), substring(s, a, b), substr(s, a, b)])


def ends(s):
    # charAt past the end gives an empty string
    return f"{s[:1]}{s[-1]}{s[99:100]}{s[-2]}"
==== check javascript
«SOURCE»
console.log(«cut»('«s»', «a», «b»));
console.log(«cut»('«s»', «b», «a»));
console.log(«cut»('«s»', -3, 2));
console.log(«cut»('«s»', 4, 100));
console.log(ends('«s»'));
==== check python
«SOURCE»
print(«cut»("«s»", «a», «b»))
print(«cut»("«s»", «b», «a»))
print(«cut»("«s»", -3, 2))
print(«cut»("«s»", 4, 100))
print(ends("«s»"))
