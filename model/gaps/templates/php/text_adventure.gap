topics: text adventure, nested map of rooms, commands by explode, ucfirst, array_splice item move, switch with several cases, references to room
room = hall|cellar|tower
item = word
dir = north|east
==== php
<?php
$rooms = [
    '«room»' => ['exits' => ['«dir»' => 'garden'], 'items' => ['lamp', '«item»']],
    'garden' => ['exits' => ['back' => '«room»', 'down' => 'well'], 'items' => []],
    'well' => ['exits' => ['up' => 'garden'], 'items' => ['gold'], 'dark' => true],
];
$here = '«room»';
$bag = [];

function look(array $room, array $bag): string
{
    if (!empty($room['dark']) && !in_array('lamp', $bag)) {
        return 'It is dark.';
    }
    $things = $room['items'] ? 'You see ' . implode(' and ', $room['items']) . '.' : 'Empty.';
    return $things . ' Exits: ' . implode(', ', array_keys($room['exits']));
}

$script = ['look', 'go «dir»', 'go down', 'take gold', 'go up', 'go back', 'take lamp', 'take moon', 'go «dir»', 'drop lamp', 'jump', 'take lamp', 'go down', 'take gold', 'bag', 'quit', 'look'];
foreach ($script as $turn => $line) {
    [$verb, $what] = explode(' ', $line) + ['', ''];
    $room = &$rooms[$here];
    switch ($verb) {
        case 'go':
            if (!isset($room['exits'][$what])) {
                echo "No way $what.\n";
                break;
            }
            $here = $room['exits'][$what];
            echo ucfirst($here), ': ';
            // fall through
        case 'look':
            echo look($rooms[$here], $bag), "\n";
            break;
        case 'take':
            $at = array_search($what, $room['items'], true);
            if ($at === false || (isset($room['dark']) && !in_array('lamp', $bag))) {
                echo "No $what here.\n";
                break;
            }
            $bag = array_merge($bag, array_splice($room['items'], $at, 1));
            break;
        case 'drop':
            $bag = array_values(array_diff($bag, [$what]));
            $room['items'][] = $what;
            break;
        case 'bag':
            echo count($bag), ': ', implode(', ', $bag) ?: 'nothing', "\n";
            break;
        case 'quit':
            echo "Bye after ", $turn, " turns\n";
            break 2;
        default:
            echo "What is '$verb'?\n";
    }
}
unset($room);
echo count($rooms['garden']['items']), count($rooms['«room»']['items']), "\n";
==== python
rooms = {
    "«room»": {"exits": {"«dir»": "garden"}, "items": ["lamp", "«item»"]},
    "garden": {"exits": {"back": "«room»", "down": "well"}, "items": []},
    "well": {"exits": {"up": "garden"}, "items": ["gold"], "dark": True},
}
here = "«room»"
bag = []


def look(room, bag):
    if room.get("dark") and "lamp" not in bag:
        return "It is dark."
    things = f"You see {' and '.join(room['items'])}." if room["items"] else "Empty."
    return things + " Exits: " + ", ".join(room["exits"])


script = [
    "look",
    "go «dir»",
    "go down",
    "take gold",
    "go up",
    "go back",
    "take lamp",
    "take moon",
    "go «dir»",
    "drop lamp",
    "jump",
    "take lamp",
    "go down",
    "take gold",
    "bag",
    "quit",
    "look",
]
for turn, line in enumerate(script):
    verb, what = (line.split(" ") + [""])[:2]
    room = rooms[here]
    if verb in ("go", "look"):
        if verb == "go":
            if what not in room["exits"]:
                print(f"No way {what}.")
                continue
            here = room["exits"][what]
            print(here[:1].upper() + here[1:], end=": ")
        print(look(rooms[here], bag))
    elif verb == "take":
        if what not in room["items"] or (room.get("dark") is not None and "lamp" not in bag):
            print(f"No {what} here.")
            continue
        room["items"].remove(what)
        bag.append(what)
    elif verb == "drop":
        bag = [item for item in bag if item != what]
        room["items"].append(what)
    elif verb == "bag":
        print(f"{len(bag)}: {', '.join(bag) or 'nothing'}")
    elif verb == "quit":
        print(f"Bye after {turn} turns")
        break
    else:
        print(f"What is '{verb}'?")
print(f"{len(rooms['garden']['items'])}{len(rooms['«room»']['items'])}")
