topics: instant run-off votes, Map of counts, loops with elimination, filter and find, percentages with toFixed, ties, while true
tally = tally|countVotes|elect
a = int 3..9
b = int 3..9
c = int 1..5
names = words 3
==== javascript
const [A, B, C] = [«names»].map((w) => w[0].toUpperCase() + w.slice(1));
const ballots = [
    ...Array(«a»).fill([A, B, C]),
    ...Array(«b»).fill([B, C, A]),
    ...Array(«c»).fill([C, B, A]),
    [C],
    [],
];

function «tally»(ballots) {
    const rounds = [];
    let active = ballots.map((b) => [...b]);
    while (true) {
        const counts = new Map();
        let valid = 0;
        for (const [first, ...rest] of active) {
            for (const name of rest) if (!counts.has(name)) counts.set(name, 0);
            if (first === undefined) continue;
            counts.set(first, (counts.get(first) || 0) + 1);
            valid++;
        }
        const standing = [...counts].sort(([n1, c1], [n2, c2]) => c2 - c1 || (n1 < n2 ? -1 : 1));
        rounds.push(standing.map(([n, c]) => `${n} ${c}`).join(', '));
        const [leader, votes] = standing[0];
        if (votes * 2 > valid || standing.length <= 2) {
            return { leader, share: votes / valid, rounds };
        }
        const [loser] = standing[standing.length - 1];
        active = active.map((b) => b.filter((name) => name !== loser));
    }
}

const { leader, share, rounds } = «tally»(ballots);
rounds.forEach((text, i) => console.log(`round ${i + 1}: ${text}`));
console.log(`${leader} wins with ${(share * 100).toFixed(1)}%`);
console.log(ballots.length, ballots.filter((b) => b.length === 0).length, ballots.at(-2).join() === C);
console.log(ballots.findIndex((b) => b[0] === B), ballots[0].indexOf('nobody'));
==== python
A, B, C = [w[0].upper() + w[1:] for w in [«names»]]
ballots = [
    *[[A, B, C]] * «a»,
    *[[B, C, A]] * «b»,
    *[[C, B, A]] * «c»,
    [C],
    [],
]


def «tally»(ballots):
    rounds = []
    active = [[*b] for b in ballots]
    while True:
        counts = {}
        valid = 0
        for ballot in active:
            for name in ballot[1:]:
                if name not in counts:
                    counts[name] = 0
            if not ballot:
                continue
            first = ballot[0]
            counts[first] = counts.get(first, 0) + 1
            valid += 1
        standing = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
        rounds.append(", ".join(f"{n} {c}" for n, c in standing))
        leader, votes = standing[0]
        if votes * 2 > valid or len(standing) <= 2:
            return {"leader": leader, "share": votes / valid, "rounds": rounds}
        loser = standing[-1][0]
        active = [[name for name in b if name != loser] for b in active]


result = «tally»(ballots)
leader = result["leader"]
for i, text in enumerate(result["rounds"]):
    print(f"round {i + 1}: {text}")
print(f"{leader} wins with {result['share'] * 100:.1f}%")
print(len(ballots), len([b for b in ballots if len(b) == 0]), str(",".join(ballots[-2]) == C).lower())
print(
    next((i for i, b in enumerate(ballots) if b and b[0] == B), -1),
    ballots[0].index("nobody") if "nobody" in ballots[0] else -1,
)
