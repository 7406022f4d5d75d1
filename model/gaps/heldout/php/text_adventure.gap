topics: string commands with switch, static and instance state, array references to nested maps, compact, list with keys, while with assignment, ternary chains
==== php
<?php
$world = [
    'hall' => ['n' => 'attic', 'e' => 'kitchen', 'items' => ['lamp', 'rope']],
    'kitchen' => ['w' => 'hall', 'd' => 'cellar', 'items' => ['knife']],
    'attic' => ['s' => 'hall', 'items' => []],
    'cellar' => ['u' => 'kitchen', 'items' => ['gold'], 'dark' => true],
];
$state = ['at' => 'hall', 'bag' => [], 'moves' => 0];

function step(array &$world, array &$state, string $line): string|false
{
    $words = explode(' ', strtolower(trim($line)), 2);
    $verb = $words[0];
    $noun = $words[1] ?? null;
    $here = &$world[$state['at']];
    $dark = ($here['dark'] ?? false) && !in_array('lamp', $state['bag']);

    switch ($verb) {
        case 'go':
            $verb = $noun[0] ?? '?';
            // fall through
        case 'n':
        case 's':
        case 'e':
        case 'w':
        case 'u':
        case 'd':
            if (!isset($here[$verb])) return "no way $verb";
            $state['at'] = $here[$verb];
            return ++$state['moves'] . ": {$state['at']}";
        case 'take':
            if ($dark) return 'too dark';
            $i = array_search($noun, $here['items']);
            if ($i === false) return "no $noun here";
            $state['bag'][] = $here['items'][$i];
            unset($here['items'][$i]);
            return "got $noun";
        case 'drop':
            $at = array_search($noun, $state['bag'], true);
            if ($at === false) return "you have no $noun";
            array_push($here['items'], ...array_splice($state['bag'], $at, 1));
            return 'ok';
        case 'look':
            return $dark ? 'darkness' : (count($here['items']) ? implode('+', $here['items']) : 'empty');
        case 'quit':
            return false;
    }
    return "what is '$verb'?";
}

$script = ['look', 'take lamp', 'go east', 'd', 'take gold', 'drop lamp', 'look', 'take  gold', 'u', 'N', 'go', 'w', 'look', 'drop rope', 'drop', 'dance', 'quit', 'look'];
$replies = [];
while (($line = array_shift($script)) !== null && ($reply = step($world, $state, $line)) !== false) {
    $replies[] = $reply;
}
echo implode("\n", array_map(fn($chunk) => implode(' | ', $chunk), array_chunk($replies, 4))), "\n";

['at' => $place, 'bag' => $bag] = $state;
$moves = $state['moves'];
echo json_encode(compact('place', 'bag', 'moves')), "\n";
echo count($script), ' unread; hall keys ', json_encode(array_keys($world['hall']['items'])), ' ', json_encode($world['cellar']['items']), "\n";
