topics: json_encode compact and pretty, json_decode to arrays, JsonSerializable, nested data
Item = Item|Product|Article
n = int 2..40
f = float 1.05..9.95 2
tags = words 2..3
==== php
<?php
class «Item» implements JsonSerializable
{
    private ?string $note = null;

    public function __construct(
        private string $name,
        private float $price,
        private array $tags = [],
    ) {
    }

    public function jsonSerialize(): mixed
    {
        return [
            'name' => $this->name,
            'price' => $this->price,
            'tags' => $this->tags,
            'note' => $this->note,
            'cheap' => $this->price < 5,
        ];
    }
}

$item = new «Item»('Mug', «f», [«tags»]);
echo json_encode($item), "\n";
echo json_encode(['n' => «n», 'list' => [1, 2.5, 'a"b'], 'map' => ['x' => []]], JSON_PRETTY_PRINT), "\n";
echo json_encode([3 => 'a', 4 => 'b']), ' ', json_encode(['p', 'q']), "\n";

$data = json_decode('{"user": {"id": «n», "roles": ["admin", "dev"]}, "active": true, "rate": 0.5}', true);
echo $data['user']['id'] + 1, ' ', count($data['user']['roles']), ' ', $data['active'] ? 'on' : 'off', "\n";
foreach ($data['user']['roles'] as $i => $role) {
    echo "$i. $role\n";
}
$data['user']['roles'][] = 'new';
echo json_encode($data['user']), ' ', $data['missing']['deep'] ?? 'none', "\n";
==== python
import json


class «Item»:
    def __init__(self, name, price, tags=()):
        self.note = None
        self.name = name
        self.price = price
        self.tags = list(tags)

    def jsonSerialize(self):
        return {
            "name": self.name,
            "price": self.price,
            "tags": self.tags,
            "note": self.note,
            "cheap": self.price < 5,
        }


def json_encode(value, **options):
    return json.dumps(value, default=lambda o: o.jsonSerialize(), separators=(",", ":"), **options)


item = «Item»("Mug", «f», [«tags»])
print(json_encode(item))
print(json.dumps({"n": «n», "list": [1, 2.5, 'a"b'], "map": {"x": []}}, indent=4))
print(json_encode({3: "a", 4: "b"}), json_encode(["p", "q"]))

data = json.loads('{"user": {"id": «n», "roles": ["admin", "dev"]}, "active": true, "rate": 0.5}')
print(data["user"]["id"] + 1, len(data["user"]["roles"]), "on" if data["active"] else "off")
for i, role in enumerate(data["user"]["roles"]):
    print(f"{i}. {role}")
data["user"]["roles"].append("new")
print(json_encode(data["user"]), data.get("missing", {}).get("deep", "none"))
