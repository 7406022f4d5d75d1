topics: static closures, array constants, class constants arrays, self reference, array_search by value, in_array on keys, min max by key
Scale = Scale|Ranking|Levels
score = int 40..99
==== php
<?php
final class «Scale»
{
    public const LIMITS = ['A' => 90, 'B' => 75, 'C' => 50];
    private const NAMES = [
        'A' => 'excellent',
        'B' => 'good',
    ];
    public static int $asked = 0;

    public static function letter(int $score): string
    {
        self::$asked++;
        foreach (self::LIMITS as $letter => $limit) {
            if ($score >= $limit) {
                return $letter;
            }
        }
        return array_key_last(self::LIMITS) . '-';
    }

    public static function text(int $score): string
    {
        $l = static::letter($score);
        return self::NAMES[$l] ?? "level $l";
    }

    public static function needed(string $letter): int
    {
        return self::LIMITS[$letter] ?? throw new OutOfRangeException("no letter $letter");
    }
}

foreach ([«score», 90, 89, 12] as $s) {
    echo $s, ' ', «Scale»::letter($s), ' ', «Scale»::text($s), PHP_EOL;
}
echo «Scale»::$asked, ' ', array_search(75, «Scale»::LIMITS), ' ', count(«Scale»::LIMITS), "\n";
try {
    echo «Scale»::needed('B'), "\n", «Scale»::needed('F'), "\n";
} catch (OutOfRangeException $e) {
    echo $e->getMessage(), "\n";
}
$best = ['Al' => «score», 'Bo' => 77, 'Cy' => 77];
$names = array_keys($best, max($best));
echo implode('&', $names), ' ', array_search(77, $best), ' ', implode(',', array_keys($best, 77)), "\n";
==== python
class «Scale»:
    LIMITS = {"A": 90, "B": 75, "C": 50}
    NAMES = {
        "A": "excellent",
        "B": "good",
    }
    asked = 0

    @staticmethod
    def letter(score):
        «Scale».asked += 1
        for letter, limit in «Scale».LIMITS.items():
            if score >= limit:
                return letter
        return list(«Scale».LIMITS)[-1] + "-"

    @staticmethod
    def text(score):
        l = «Scale».letter(score)
        return «Scale».NAMES.get(l, f"level {l}")

    @staticmethod
    def needed(letter):
        if letter not in «Scale».LIMITS:
            raise IndexError(f"no letter {letter}")
        return «Scale».LIMITS[letter]


for s in [«score», 90, 89, 12]:
    print(s, «Scale».letter(s), «Scale».text(s))
print(«Scale».asked, next(k for k, v in «Scale».LIMITS.items() if v == 75), len(«Scale».LIMITS))
try:
    print(«Scale».needed("B"))
    print(«Scale».needed("F"))
except IndexError as e:
    print(e)
best = {"Al": «score», "Bo": 77, "Cy": 77}
names = [name for name, s in best.items() if s == max(best.values())]
seventy = [name for name, s in best.items() if s == 77]
print("&".join(names), seventy[0], ",".join(seventy))
