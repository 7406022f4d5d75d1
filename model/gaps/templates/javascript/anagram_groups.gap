topics: Map grouping by sorted key, values spread, sort by length then text, filter, forEach on Map, longest key, has and get
groupWords = groupWords|byLetters|collect
w = words 3
==== javascript
const words = ['listen', 'silent', 'rat', 'art', 'tar', 'enlist', 'stone', 'notes', «w»];

const keyOf = (word) => word.split('').sort().join('');

function «groupWords»(list) {
  const groups = new Map();
  for (const word of list) {
    const key = keyOf(word);
    if (groups.has(key)) groups.get(key).push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

const groups = «groupWords»(words);
console.log(groups.size, [...groups.keys()][0]);
[...groups.values()]
  .filter((g) => g.length > 1)
  .sort((a, b) => b.length - a.length || a[0].localeCompare(b[0]))
  .forEach((g, i) => console.log(i + ')', g.join(' '), `x${g.length}`));

groups.forEach((list, key) => {
  if (list.length === 1 && key.length > 4) groups.delete(key);
});
console.log(groups.size, groups.get('nothing') === undefined, groups.get(keyOf('rat')).at(-1));

const byLength = new Map([...groups].map(([k, g]) => [k.length, g]).sort(([a], [b]) => a - b));
for (const [len, g] of byLength) console.log(len, g[0]);
console.log([...byLength.entries()].flat(2).filter((x) => typeof x === 'string').length);
==== python
words = ["listen", "silent", "rat", "art", "tar", "enlist", "stone", "notes", «w»]


def keyOf(word):
    return "".join(sorted(word))


def «groupWords»(list_):
    groups = {}
    for word in list_:
        key = keyOf(word)
        if key in groups:
            groups[key].append(word)
        else:
            groups[key] = [word]
    return groups


groups = «groupWords»(words)
print(len(groups), list(groups)[0])
several = sorted([g for g in groups.values() if len(g) > 1], key=lambda g: (-len(g), g[0]))
for i, g in enumerate(several):
    print(str(i) + ")", " ".join(g), f"x{len(g)}")

# a dict must not change while it is iterated
for key, list_ in list(groups.items()):
    if len(list_) == 1 and len(key) > 4:
        del groups[key]
print(len(groups), str(groups.get("nothing") is None).lower(), groups[keyOf("rat")][-1])

byLength = dict(sorted([(len(k), g) for k, g in groups.items()], key=lambda entry: entry[0]))
for len_, g in byLength.items():
    print(len_, g[0])
print(sum(len(g) for g in byLength.values()))
