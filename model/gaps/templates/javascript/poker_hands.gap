topics: card hands, counts with reduce, sort descending by count then rank, string indexOf as rank, Object.values sort default, Set size
rank = rank|strength|level
h1 = 2H 2D 5S 9C KD|AH KH QH JH TH|3C 4D 5H 6S 7C
h2 = 7D 7H 7S 2C 2D|9S 9C 4D 4H AC|2H 5H 9H JH KH
h3 = 8C 8D 8H 8S 3D|2C 4D 6H 8S TC|QD QH QS 3C 7D
==== javascript
const RANKS = '23456789TJQKA';
const NAMES = ['high card', 'pair', 'two pairs', 'three', 'straight', 'flush', 'full house', 'four', 'straight flush'];

const parse = (text) => text.split(' ').map(([r, suit]) => ({ value: RANKS.indexOf(r) + 2, suit }));

function «rank»(hand) {
    const counts = hand.reduce((acc, { value }) => {
        acc['v' + value] = (acc['v' + value] || 0) + 1;
        return acc;
    }, {});
    const pattern = Object.values(counts).sort((a, b) => b - a).join('');
    const values = hand.map((c) => c.value).sort((a, b) => b - a);
    const flush = new Set(hand.map((c) => c.suit)).size === 1;
    const straight = values.every((v, i) => i === 0 || v === values[i - 1] - 1);

    let type;
    if (straight && flush) type = 8;
    else if (pattern === '41') type = 7;
    else if (pattern === '32') type = 6;
    else if (flush) type = 5;
    else if (straight) type = 4;
    else if (pattern === '311') type = 3;
    else if (pattern === '221') type = 2;
    else type = pattern === '2111' ? 1 : 0;

    // most frequent first, then the highest
    const order = [...values].sort((a, b) => counts['v' + b] - counts['v' + a] || b - a);
    return { type, order };
}

function compare(a, b) {
    const ra = «rank»(parse(a)), rb = «rank»(parse(b));
    if (ra.type !== rb.type) return ra.type - rb.type;
    for (let i = 0; i < ra.order.length; i++) {
        if (ra.order[i] !== rb.order[i]) return ra.order[i] - rb.order[i];
    }
    return 0;
}

const hands = ['«h1»', '«h2»', '«h3»', 'AC 2D 4H 6S 9C'];
for (const h of hands) {
    const { type, order } = «rank»(parse(h));
    console.log(`${h}  ${NAMES[type]} [${order.join()}]`);
}
const best = [...hands].sort(compare).pop();
console.log('best:', best);
console.log(Math.sign(compare(hands[0], hands[3])), compare(best, best), compare(hands[3], best) < 0);
==== python
from functools import cmp_to_key

RANKS = "23456789TJQKA"
NAMES = [
    "high card",
    "pair",
    "two pairs",
    "three",
    "straight",
    "flush",
    "full house",
    "four",
    "straight flush",
]


def parse(text):
    return [{"value": RANKS.find(r) + 2, "suit": suit} for r, suit in text.split(" ")]


def «rank»(hand):
    counts = {}
    for c in hand:
        counts[c["value"]] = counts.get(c["value"], 0) + 1
    pattern = "".join(str(n) for n in sorted(counts.values(), reverse=True))
    values = sorted([c["value"] for c in hand], reverse=True)
    flush = len({c["suit"] for c in hand}) == 1
    straight = all(i == 0 or v == values[i - 1] - 1 for i, v in enumerate(values))

    if straight and flush:
        type_ = 8
    elif pattern == "41":
        type_ = 7
    elif pattern == "32":
        type_ = 6
    elif flush:
        type_ = 5
    elif straight:
        type_ = 4
    elif pattern == "311":
        type_ = 3
    elif pattern == "221":
        type_ = 2
    else:
        type_ = 1 if pattern == "2111" else 0

    # most frequent first, then the highest
    order = sorted(values, key=lambda v: (-counts[v], -v))
    return {"type": type_, "order": order}


def compare(a, b):
    ra = «rank»(parse(a))
    rb = «rank»(parse(b))
    if ra["type"] != rb["type"]:
        return ra["type"] - rb["type"]
    for i in range(len(ra["order"])):
        if ra["order"][i] != rb["order"][i]:
            return ra["order"][i] - rb["order"][i]
    return 0


hands = ["«h1»", "«h2»", "«h3»", "AC 2D 4H 6S 9C"]
for h in hands:
    result = «rank»(parse(h))
    print(f"{h}  {NAMES[result['type']]} [{','.join(str(v) for v in result['order'])}]")
best = sorted(hands, key=cmp_to_key(compare)).pop()
print("best:", best)
diff = compare(hands[0], hands[3])
print((diff > 0) - (diff < 0), compare(best, best), str(compare(hands[3], best) < 0).lower())
