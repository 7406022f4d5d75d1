topics: index changes inside loop, string indexing, switch with strings, nested ternary with parentheses, array padding, implode of mixed
==== php
<?php
/* Scores a bowling sheet such as "X 7/ 9- X -8 8/ -6 X X X81". */

function rolls($sheet)
{
    $rolls = [];
    $sheet = str_replace(' ', '', $sheet);
    for ($i = 0; $i < strlen($sheet); $i++) {
        switch ($c = $sheet[$i]) {
            case 'X':
            case 'x':
                $rolls[] = 10;
                break;
            case '/':
                $rolls[] = 10 - end($rolls);
                break;
            case '-':
                $rolls[] = 0;
                break;
            default:
                if (!ctype_digit($c)) throw new InvalidArgumentException("bad mark '$c' at $i");
                $rolls[] = (int) $c;
        }
    }
    return $rolls;
}

function score($sheet, &$frames = null)
{
    $r = rolls($sheet);
    $frames = [];
    $total = 0;
    $i = 0;
    for ($frame = 1; $frame <= 10; $frame++) {
        if (!isset($r[$i])) break;
        if ($r[$i] === 10) {
            $total += 10 + ($r[$i + 1] ?? 0) + ($r[$i + 2] ?? 0);
            $i++;
        } else {
            $two = $r[$i++] + ($r[$i++] ?? 0);
            $total += $two === 10 ? 10 + ($r[$i] ?? 0) : $two;
        }
        $frames[] = $total;
    }
    return $total;
}

$games = [
    'Ria' => 'X 7/ 9- X -8 8/ -6 X X X81',
    'Sam' => '9- 9- 9- 9- 9- 9- 9- 9- 9- 9-',
    'Tom' => 'XXXXXXXXXXXX',
    'Uli' => '5/ 5/ 5/ x 3',
    'Vic' => '4/ 7? 11',
];

$best = null;
foreach ($games as $player => $sheet) {
    try {
        $points = score($sheet, $frames);
    } catch (InvalidArgumentException $e) {
        echo "$player: ", $e->getMessage(), "\n";
        continue;
    }
    $grade = $points >= 200 ? 'A' : ($points >= 100 ? 'B' : ($points > 50 ? 'C' : 'D'));
    echo $player, ': ', implode(' ', array_pad(array_slice($frames, 0, 4), 4, '.')), ' ... ', $points, " $grade\n";
    if ($best === null || $points > $games[$best]) $best = $player;
    $games[$player] = $points;
}
echo "best $best with $games[$best]; last $games[Vic]\n";
