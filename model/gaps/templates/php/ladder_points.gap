topics: league table, nested defaults, usort with several keys, list destructuring with explode, sprintf, foreach with sum
table = table|league|standing
h = int 0..5
a = int 0..5
win = int 2..3
==== php
<?php
$results = ['Rot-Blau «h»:«a»', 'Blau-Grau 1:1', 'Grau-Rot 0:2', 'Rot-Grau 3:3'];
$«table» = [];

function book(array &$t, string $team, int $for, int $against): void
{
    $t[$team] ??= ['pts' => 0, 'diff' => 0, 'goals' => 0];
    $t[$team]['pts'] += match ($for <=> $against) {
        1 => «win»,
        0 => 1,
        -1 => 0,
    };
    $t[$team]['diff'] += $for - $against;
    $t[$team]['goals'] += $for;
}

foreach ($results as $r) {
    [$pair, $score] = explode(' ', $r);
    [$home, $guest] = explode('-', $pair);
    [$x, $y] = array_map('intval', explode(':', $score));
    book($«table», $home, $x, $y);
    book($«table», $guest, $y, $x);
}
uasort($«table», fn($p, $q) => $q['pts'] <=> $p['pts'] ?: $q['diff'] <=> $p['diff'] ?: $q['goals'] <=> $p['goals']);

$rank = 0;
foreach ($«table» as $team => ['pts' => $pts, 'diff' => $diff]) {
    printf("%d. %-6s%3d %+3d\n", ++$rank, $team, $pts, $diff);
}
echo array_sum(array_column($«table», 'goals')), ' goals, winner ', array_key_first($«table»), "\n";
==== python
results = ["Rot-Blau «h»:«a»", "Blau-Grau 1:1", "Grau-Rot 0:2", "Rot-Grau 3:3"]
«table» = {}


def book(t, team, for_, against):
    row = t.setdefault(team, {"pts": 0, "diff": 0, "goals": 0})
    if for_ > against:
        row["pts"] += «win»
    elif for_ == against:
        row["pts"] += 1
    row["diff"] += for_ - against
    row["goals"] += for_


for r in results:
    pair, score = r.split(" ")
    home, guest = pair.split("-")
    x, y = map(int, score.split(":"))
    book(«table», home, x, y)
    book(«table», guest, y, x)
«table» = dict(
    sorted(«table».items(), key=lambda item: (-item[1]["pts"], -item[1]["diff"], -item[1]["goals"]))
)

for rank, (team, row) in enumerate(«table».items(), 1):
    print(f"{rank}. {team:<6}{row['pts']:3d} {row['diff']:+3d}")
print(f"{sum(row['goals'] for row in «table».values())} goals, winner {next(iter(«table»))}")
