topics: nested arrays, alternative syntax, array_sum over count, printf, ternary chain, array_map with two arrays, ksort
class = school|course|lesson
a = ints 3..4 1..6
b = ints 3..4 1..6
name = Mia|Jon|Eva
==== php
<?php
$«class» = [
    '«name»' => ['math' => [«a»], 'art' => [2, 1]],
    'Tom' => ['math' => [«b»], 'art' => []],
];

function average(array $marks, $default = null)
{
    return count($marks) ? array_sum($marks) / count($marks) : $default;
}

foreach ($«class» as $pupil => $subjects):
    echo $pupil, ":\n";
    foreach ($subjects as $subject => $marks):
        $avg = average($marks);
        if ($avg === null):
            echo "  $subject: no marks\n";
        elseif ($avg <= 2):
            printf("  %s: %.1f good\n", $subject, $avg);
        else:
            printf("  %s: %.1f%s\n", $subject, $avg, $avg > 4 ? ' (poor)' : '');
        endif;
    endforeach;
endforeach;

// turned round: subject first
$bySubject = [];
foreach ($«class» as $pupil => $subjects) {
    foreach ($subjects as $subject => $marks) {
        foreach ($marks as $m) {
            $bySubject[$subject][$m][] = $pupil;
        }
    }
}
foreach ($bySubject as $subject => &$groups) {
    ksort($groups);
    $best = array_key_first($groups);
    echo "$subject: best $best by ", implode(' and ', array_unique($groups[$best])), "\n";
}
unset($groups);
$labels = array_map(fn($n, $l) => "$n=$l", [1, 2, 3], ['very good', 'good']);
echo implode('; ', $labels), "\n";
$i = 0;
while ($i < 3):
    echo $i++, $i % 2 ? ',' : ';';
endwhile;
echo "\n";
==== python
from itertools import zip_longest

«class» = {
    "«name»": {"math": [«a»], "art": [2, 1]},
    "Tom": {"math": [«b»], "art": []},
}


def average(marks, default=None):
    return sum(marks) / len(marks) if marks else default


for pupil, subjects in «class».items():
    print(f"{pupil}:")
    for subject, marks in subjects.items():
        avg = average(marks)
        if avg is None:
            print(f"  {subject}: no marks")
        elif avg <= 2:
            print(f"  {subject}: {avg:.1f} good")
        else:
            print(f"  {subject}: {avg:.1f}{' (poor)' if avg > 4 else ''}")

# turned round: subject first
bySubject = {}
for pupil, subjects in «class».items():
    for subject, marks in subjects.items():
        for m in marks:
            bySubject.setdefault(subject, {}).setdefault(m, []).append(pupil)
for subject, groups in bySubject.items():
    best = min(groups)
    print(f"{subject}: best {best} by {' and '.join(dict.fromkeys(groups[best]))}")
labels = [f"{n}={l}" for n, l in zip_longest([1, 2, 3], ["very good", "good"], fillvalue="")]
print("; ".join(labels))
i = 0
while i < 3:
    print(i, end="")
    i += 1
    print("," if i % 2 else ";", end="")
print()
