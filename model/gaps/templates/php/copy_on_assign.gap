topics: copy on assignment, value semantics, nested arrays, foreach by reference
board = board|grid|field
old = before|backup|snapshot
mark = X|O|#
a = ints 3..3 1..9
b = ints 3..3 1..9
==== php
<?php

function addBonus(array $scores, int $bonus): array
{
    foreach ($scores as &$score) {
        $score += $bonus;
    }
    unset($score);
    $scores[] = 100;
    return $scores;
}

$«board» = [['.', '.', '.'], ['.', '.', '.'], ['.', '.', '.']];
$«old» = $«board»;
$«board»[1][2] = '«mark»';

foreach ($«board» as $row) {
    echo implode(' ', $row) . "\n";
}
foreach ($«old» as $row) {
    echo implode(' ', $row) . "\n";
}

$team = ['first' => [«a»], 'second' => [«b»]];
$rows = $team['first'];
$rows[0] = -1;
$better = addBonus($team['first'], 5);
echo implode(',', $team['first']), ' ', implode(',', $rows), ' ', implode(',', $better), "\n";
sort($team['second']);
echo implode(',', $team['second']), "\n";
==== python
import copy


def addBonus(scores, bonus):
    scores = [score + bonus for score in scores]
    scores.append(100)
    return scores


«board» = [[".", ".", "."], [".", ".", "."], [".", ".", "."]]
«old» = copy.deepcopy(«board»)
«board»[1][2] = "«mark»"

for row in «board»:
    print(" ".join(row))
for row in «old»:
    print(" ".join(row))

team = {"first": [«a»], "second": [«b»]}
rows = team["first"].copy()
rows[0] = -1
better = addBonus(team["first"], 5)
print(",".join(map(str, team["first"])), ",".join(map(str, rows)), ",".join(map(str, better)))
team["second"].sort()
print(",".join(map(str, team["second"])))
