topics: sort by several keys, stability, destructuring, spread copies, map with index
players = players|contestants|runners
points = points|score|rating
p = ints 5 1..4
n = int 1..3
==== javascript
const names = ['Zoe', 'adam', 'Bea', 'carl', 'Dan'];
const pts = [«p»];
const «players» = names.map((name, id) => ({ id, name, «points»: pts[id] }));

// stable: equal scores keep their order
const ranked = [...«players»].sort((x, y) => y.«points» - x.«points»);
ranked.forEach(({ name, «points» }, place) => console.log(place + 1, name, «points»));

const byName = «players».map(p => p.name).sort();
console.log(byName.join(' '));

const folded = [...«players»]
  .sort((x, y) => {
    const a = x.name.toLowerCase(), b = y.name.toLowerCase();
    return a < b ? -1 : a > b ? 1 : 0;
  })
  .map(p => p.name);
console.log(folded.join(' '));

const [winner, second, ...others] = ranked;
console.log(`${winner.name} beats ${second.name} and ${others.length} others`);
const bonus = { ...winner, «points»: winner.«points» + «n» };
console.log(bonus.«points», winner.«points», bonus.id === winner.id);
console.log(ranked.at(-1).name, ranked.reverse()[0].name);
==== python
names = ["Zoe", "adam", "Bea", "carl", "Dan"]
pts = [«p»]
«players» = [{"id": id_, "name": name, "«points»": pts[id_]} for id_, name in enumerate(names)]

# stable: equal scores keep their order
ranked = sorted(«players», key=lambda x: -x["«points»"])
for place, player in enumerate(ranked):
    print(place + 1, player["name"], player["«points»"])

byName = sorted(p["name"] for p in «players»)
print(" ".join(byName))

folded = [p["name"] for p in sorted(«players», key=lambda x: x["name"].lower())]
print(" ".join(folded))

winner, second, *others = ranked
print(f"{winner['name']} beats {second['name']} and {len(others)} others")
bonus = {**winner, "«points»": winner["«points»"] + «n»}
print(bonus["«points»"], winner["«points»"], str(bonus["id"] == winner["id"]).lower())
last = ranked[-1]["name"]
ranked.reverse()
print(last, ranked[0]["name"])
