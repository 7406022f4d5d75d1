topics: game of life, nested arrays, wrap-around modulo, copy of array, string rows, alternative for syntax
step = step|evolve|generation
alive = #|@|O
rows = int 4..5
gens = int 1..3
==== php
<?php
const ALIVE = '«alive»';

function parseGrid(string $text): array {
    return array_map('str_split', explode("\n", trim($text)));
}

function neighbours(array $g, int $y, int $x): int {
    $h = count($g);
    $w = count($g[0]);
    $n = 0;
    for ($dy = -1; $dy <= 1; $dy++)
        for ($dx = -1; $dx <= 1; $dx++) {
            if ($dy === 0 && $dx === 0) continue;
            if ($g[($y + $dy + $h) % $h][($x + $dx + $w) % $w] === ALIVE) $n++;
        }
    return $n;
}

function «step»(array $g): array {
    $next = $g;
    foreach ($g as $y => $row) {
        foreach ($row as $x => $cell) {
            $n = neighbours($g, $y, $x);
            $next[$y][$x] = $n === 3 || ($n === 2 && $cell === ALIVE) ? ALIVE : '.';
        }
    }
    return $next;
}

$grid = parseGrid(str_repeat("......\n", «rows») . ".«alive»«alive»«alive»..\n..«alive»...\n......");
for ($i = 0; $i <= «gens»; $i++):
    $alive = array_sum(array_map(fn($r) => array_count_values($r)[ALIVE] ?? 0, $grid));
    echo "Gen $i ($alive)\n", implode("\n", array_map('implode', $grid)), "\n";
    $grid = «step»($grid);
endfor;
==== python
ALIVE = "«alive»"


def parseGrid(text):
    return [list(line) for line in text.strip().split("\n")]


def neighbours(g, y, x):
    h = len(g)
    w = len(g[0])
    n = 0
    for dy in range(-1, 2):
        for dx in range(-1, 2):
            if dy == 0 and dx == 0:
                continue
            if g[(y + dy) % h][(x + dx) % w] == ALIVE:
                n += 1
    return n


def «step»(g):
    next = [row.copy() for row in g]
    for y, row in enumerate(g):
        for x, cell in enumerate(row):
            n = neighbours(g, y, x)
            next[y][x] = ALIVE if n == 3 or (n == 2 and cell == ALIVE) else "."
    return next


grid = parseGrid("......\n" * «rows» + ".«alive»«alive»«alive»..\n..«alive»...\n......")
for i in range(«gens» + 1):
    alive = sum(row.count(ALIVE) for row in grid)
    print(f"Gen {i} ({alive})")
    print("\n".join("".join(row) for row in grid))
    grid = «step»(grid)
