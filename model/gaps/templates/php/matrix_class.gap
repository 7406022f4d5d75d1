topics: matrix multiplication, array_map transpose, static factory, exceptions, __toString, immutability
Matrix = Matrix|Grid2|Mat
a = ints 3..3 -4..9
b = ints 3..3 -4..9
p = int 2..4
==== php
<?php

final class «Matrix»
{
    private int $n;
    private int $m;

    private function __construct(private array $cells)
    {
        $this->n = count($cells);
        $this->m = count($cells[0]);
    }

    public static function of(array ...$rows): self
    {
        return new self($rows);
    }

    public static function identity(int $n): self
    {
        $cells = array_fill(0, $n, array_fill(0, $n, 0));
        for ($i = 0; $i < $n; $i++) {
            $cells[$i][$i] = 1;
        }
        return new self($cells);
    }

    public function times(self|int $o): self
    {
        if (is_int($o)) {
            return new self(array_map(fn($r) => array_map(fn($c) => $c * $o, $r), $this->cells));
        }
        if ($this->m !== $o->n) {
            throw new LogicException("{$this->n}x{$this->m} by {$o->n}x{$o->m}");
        }
        $out = [];
        foreach ($this->cells as $i => $row) {
            for ($j = 0; $j < $o->m; $j++) {
                $out[$i][$j] = array_sum(array_map(fn($x, $y) => $x * $y, $row, array_column($o->cells, $j)));
            }
        }
        return new self($out);
    }

    public function transpose(): self
    {
        return new self(array_map(null, ...$this->cells));
    }

    public function pow(int $e): self
    {
        $base = $this;
        for ($r = self::identity($this->n); $e > 0; $e >>= 1) {
            if ($e & 1) $r = $r->times($base);
            $base = $base->times($base);
        }
        return $r;
    }

    public function __toString(): string
    {
        return implode("\n", array_map(fn($r) => vsprintf(str_repeat('%5d', $this->m), $r), $this->cells)) . "\n";
    }
}

$x = «Matrix»::of([«a»], [«b»]);
echo $x, $x->transpose(), $x->times($x->transpose()), $x->times(-2);
echo «Matrix»::of([1, 1], [1, 0])->pow(«p» * 5);
try {
    echo $x->times($x);
} catch (LogicException $e) {
    echo 'Cannot: ', $e->getMessage(), "\n";
}
==== python
class «Matrix»:
    def __init__(self, cells):
        self.cells = cells
        self.n = len(cells)
        self.m = len(cells[0])

    @staticmethod
    def of(*rows):
        return «Matrix»(list(rows))

    @staticmethod
    def identity(n):
        cells = [[0] * n for _ in range(n)]
        for i in range(n):
            cells[i][i] = 1
        return «Matrix»(cells)

    def times(self, o):
        if isinstance(o, int):
            return «Matrix»([[c * o for c in r] for r in self.cells])
        if self.m != o.n:
            raise RuntimeError(f"{self.n}x{self.m} by {o.n}x{o.m}")
        out = []
        for row in self.cells:
            out.append([sum(x * y for x, y in zip(row, column)) for column in zip(*o.cells)])
        return «Matrix»(out)

    def transpose(self):
        return «Matrix»([list(column) for column in zip(*self.cells)])

    def pow(self, e):
        base = self
        r = «Matrix».identity(self.n)
        while e > 0:
            if e & 1:
                r = r.times(base)
            base = base.times(base)
            e >>= 1
        return r

    def __str__(self):
        return "\n".join("".join(f"{c:5d}" for c in r) for r in self.cells) + "\n"


x = «Matrix».of([«a»], [«b»])
print(x, x.transpose(), x.times(x.transpose()), x.times(-2), sep="", end="")
print(«Matrix».of([1, 1], [1, 0]).pow(«p» * 5), end="")
try:
    print(x.times(x), end="")
except RuntimeError as e:
    print(f"Cannot: {e}")
