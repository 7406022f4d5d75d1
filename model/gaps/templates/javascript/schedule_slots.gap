topics: intervals, sort by start, integer parsing of times, Math.floor, padStart, for index with jump
mergeSlots = mergeSlots|joinIntervals|compact
toMin = toMin|minutesOf|parseTime
h = int 8..11
d = int 15..95
==== javascript
// "9:05" -> 545
const «toMin» = (t) => {
    const [h, m = '0'] = t.split(':');
    return +h * 60 + +m;
};

const toTime = (min) => Math.floor(min / 60) + ':' + String(min % 60).padStart(2, '0');

function «mergeSlots»(slots) {
    const sorted = slots
        .map(([from, to]) => ({ from: «toMin»(from), to: «toMin»(to) }))
        .sort((a, b) => a.from - b.from || b.to - a.to);
    const merged = [];
    for (const slot of sorted) {
        const last = merged[merged.length - 1];
        if (last && slot.from <= last.to) {
            last.to = Math.max(last.to, slot.to);
        } else {
            merged.push({ ...slot });
        }
    }
    return merged;
}

const busy = [['13:00', '14:30'], ['«h»', '«h»:45'], ['«h»:30', '12:10'], ['14', '15']];
const merged = «mergeSlots»(busy);
merged.forEach(({ from, to }) => console.log(`${toTime(from)}-${toTime(to)}`));

const used = merged.reduce((n, s) => n + (s.to - s.from), 0);
console.log(used + ' min = ' + (used / 60).toFixed(1) + ' h', used / 60 > 3);

// first free gap of the wanted length
let start = «toMin»('8:00');
let gap;
for (const s of merged) {
    if (s.from - start >= «d») {
        gap = start;
        break;
    }
    start = s.to;
}
console.log(gap === undefined ? `after ${toTime(start)}` : `at ${toTime(gap)}`);
==== python
# "9:05" -> 545
def «toMin»(t):
    h, *rest = t.split(":")
    m = rest[0] if rest else "0"
    return int(h) * 60 + int(m)


def toTime(min_):
    return str(min_ // 60) + ":" + str(min_ % 60).rjust(2, "0")


def «mergeSlots»(slots):
    sorted_ = [{"from": «toMin»(from_), "to": «toMin»(to)} for from_, to in slots]
    sorted_.sort(key=lambda s: (s["from"], -s["to"]))
    merged = []
    for slot in sorted_:
        last = merged[-1] if merged else None
        if last is not None and slot["from"] <= last["to"]:
            last["to"] = max(last["to"], slot["to"])
        else:
            merged.append({**slot})
    return merged


busy = [["13:00", "14:30"], ["«h»", "«h»:45"], ["«h»:30", "12:10"], ["14", "15"]]
merged = «mergeSlots»(busy)
for s in merged:
    print(f"{toTime(s['from'])}-{toTime(s['to'])}")

used = sum(s["to"] - s["from"] for s in merged)
print(str(used) + " min = " + f"{used / 60:.1f}" + " h", str(used / 60 > 3).lower())

# first free gap of the wanted length
start = «toMin»("8:00")
gap = None
for s in merged:
    if s["from"] - start >= «d»:
        gap = start
        break
    start = s["to"]
print(f"after {toTime(start)}" if gap is None else f"at {toTime(gap)}")
