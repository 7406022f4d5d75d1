topics: recursion, permutations, combinations, towers of Hanoi, spread, slice removal, generator recursion
perms = perms|permutations|arrangements
w = word
n = int 2..4
==== javascript
function «perms»(list) {
  if (list.length <= 1) return [list];
  return list.flatMap((x, i) =>
    «perms»([...list.slice(0, i), ...list.slice(i + 1)]).map(p => [x, ...p]));
}

function* choose(list, k, start = 0, picked = []) {
  if (picked.length === k) {
    yield [...picked];
    return;
  }
  for (let i = start; i < list.length; i++) {
    picked.push(list[i]);
    yield* choose(list, k, i + 1, picked);
    picked.pop();
  }
}

function hanoi(n, from = 'A', to = 'C', via = 'B') {
  if (n === 0) return 0;
  return hanoi(n - 1, from, via, to) + 1 + hanoi(n - 1, via, to, from);
}

const power = (base, exp) => exp === 0 ? 1 : exp % 2 ? base * power(base, exp - 1) : power(base * base, exp / 2);
==== python
def «perms»(list_):
    if len(list_) <= 1:
        return [list_]
    return [[x, *p] for i, x in enumerate(list_) for p in «perms»([*list_[:i], *list_[i + 1 :]])]


def choose(list_, k, start=0, picked=None):
    if picked is None:
        picked = []
    if len(picked) == k:
        yield [*picked]
        return
    for i in range(start, len(list_)):
        picked.append(list_[i])
        yield from choose(list_, k, i + 1, picked)
        picked.pop()


def hanoi(n, from_="A", to="C", via="B"):
    if n == 0:
        return 0
    return hanoi(n - 1, from_, via, to) + 1 + hanoi(n - 1, via, to, from_)


def power(base, exp):
    return 1 if exp == 0 else base * power(base, exp - 1) if exp % 2 == 1 else power(base * base, exp // 2)
==== check javascript
«SOURCE»
console.log(«perms»(['a', 'b', 'c']).map(p => p.join('')).join(' '), «perms»([]).length);
console.log([...choose('«w»'.split('').slice(0, 4), 2)].map(c => c.join('')).join(' '));
console.log(hanoi(«n»), power(«n», 9), power(2, 0));
==== check python
«SOURCE»
print(" ".join("".join(p) for p in «perms»(["a", "b", "c"])), len(«perms»([])))
print(" ".join("".join(c) for c in choose(list("«w»")[:4], 2)))
print(hanoi(«n»), power(«n», 9), power(2, 0))
