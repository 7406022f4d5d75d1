topics: truthiness, || and ?? defaults, optional chaining, empty array is truthy
describe = describe|inspectUser|summary
user = user|person|member
city = word
n = int 18..70
==== javascript
function «describe»(«user») {
  const name = «user».name || 'anonymous';
  const age = «user».age ?? -1;
  const city = «user».address?.city ?? 'nowhere';
  const tags = «user».tags ? `tags:${«user».tags.length}` : 'no tags';
  const first = «user».tags?.[0] ?? 'none';
  return [name, age, city, tags, first].join(' | ');
}
==== python
def «describe»(«user»):
    name = «user».get("name") or "anonymous"
    age = «user».get("age")
    if age is None:
        age = -1
    address = «user».get("address")
    city = address.get("city") if address is not None else None
    if city is None:
        city = "nowhere"
    tags = «user».get("tags")
    # an empty array is truthy in JavaScript
    tagText = f"tags:{len(tags)}" if tags is not None else "no tags"
    first = tags[0] if tags else "none"
    return " | ".join([name, str(age), city, tagText, first])
==== check javascript
«SOURCE»
console.log(«describe»({ name: 'Ann', age: «n», address: { city: '«city»' }, tags: ['x', 'y'] }));
console.log(«describe»({ name: '', age: 0, address: {}, tags: [] }));
console.log(«describe»({ age: null }));
console.log(«describe»({}));
==== check python
«SOURCE»
print(«describe»({"name": "Ann", "age": «n», "address": {"city": "«city»"}, "tags": ["x", "y"]}))
print(«describe»({"name": "", "age": 0, "address": {}, "tags": []}))
print(«describe»({"age": None}))
print(«describe»({}))
