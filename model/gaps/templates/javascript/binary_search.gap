topics: binary search, >>> 1 middle, ~ of the insertion point, do not mutate input, lower bound
search = search|binarySearch|locate
v = ints 5..8 1..60 distinct
x = int 1..60
==== javascript
/** Index of x, or ~insertionPoint when it is missing. */
function «search»(sorted, x) {
    let lo = 0, hi = sorted.length - 1;
    while (lo <= hi) {
        const mid = (lo + hi) >>> 1;
        if (sorted[mid] < x) lo = mid + 1;
        else if (sorted[mid] > x) hi = mid - 1;
        else return mid;
    }
    return ~lo;
}

function insertSorted(sorted, x) {
    const at = «search»(sorted, x);
    const copy = sorted.slice();
    copy.splice(at < 0 ? ~at : at, 0, x);
    return copy;
}
==== python
# Index of x, or ~insertionPoint when it is missing.
def «search»(sorted_, x):
    lo = 0
    hi = len(sorted_) - 1
    while lo <= hi:
        mid = (lo + hi) >> 1
        if sorted_[mid] < x:
            lo = mid + 1
        elif sorted_[mid] > x:
            hi = mid - 1
        else:
            return mid
    return ~lo


def insertSorted(sorted_, x):
    at = «search»(sorted_, x)
    copy = sorted_[:]
    copy.insert(~at if at < 0 else at, x)
    return copy
==== check javascript
«SOURCE»
const s = [«v»].sort((a, b) => a - b);
console.log(«search»(s, «x»), «search»(s, s[2]), «search»(s, 0), «search»(s, 99), «search»([], 5));
console.log(insertSorted(s, «x»).join(' '), s.length);
==== check python
«SOURCE»
s = sorted([«v»])
print(«search»(s, «x»), «search»(s, s[2]), «search»(s, 0), «search»(s, 99), «search»([], 5))
print(" ".join(str(a) for a in insertSorted(s, «x»)), len(s))
