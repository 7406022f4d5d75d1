topics: __call and __callStatic, fluent builder, default values and named arguments, nullable, array_filter keeping keys, array_slice preserving
==== php
<?php
/**
 * @method self branch(string $name)
 */
class LoanQuery
{
    private array $where = [];
    private array $order = [];
    private ?int $limit = null;
    private const LOANS = [
        ['title' => 'Dune', 'who' => 'Ann', 'days' => 31, 'branch' => 'north'],
        ['title' => 'Emma', 'who' => 'Bob', 'days' => 12, 'branch' => 'north'],
        ['title' => 'Ulysses', 'who' => 'Ann', 'days' => 90, 'branch' => 'south'],
        ['title' => 'Momo', 'who' => 'Cem', 'days' => 28, 'branch' => 'south'],
        ['title' => 'Solaris', 'who' => 'Bob', 'days' => 45, 'branch' => 'north'],
    ];
    public static function __callStatic(string $name, array $args): self
    {
        return (new self)->$name(...$args);
    }
    public function __call(string $name, array $args)
    {
        if (str_starts_with($name, 'by')) {
            $this->order[lcfirst(substr($name, 2))] = $args[0] ?? 'asc';
        } elseif (array_key_exists($name, self::LOANS[0])) {
            $this->where[$name] = $args[0];
        } else {
            throw new BadMethodCallException("no filter $name/" . count($args));
        }
        return $this;
    }
    public function first(int $n): self { $this->limit = $n; return $this; }
    public function get(): array
    {
        $rows = array_filter(self::LOANS, function ($row) {
            foreach ($this->where as $k => $want) {
                if (is_callable($want) ? !$want($row[$k]) : $row[$k] !== $want) return false;
            }
            return true;
        });
        uasort($rows, function ($a, $b) {
            foreach ($this->order as $k => $dir) {
                $c = $a[$k] <=> $b[$k];
                if ($c) return $dir === 'desc' ? -$c : $c;
            }
            return 0;
        });
        return array_slice($rows, 0, $this->limit, preserve_keys: true);
    }
}
function fine(int $days, int $free = 28, float $perDay = 0.25, ?float $max = 10.0): string
{
    $fee = max(0, $days - $free) * $perDay;
    return sprintf('%05.2f', min($fee, $max ?? INF));
}
$show = fn(array $rows) => implode(' ', array_map(fn($i, $r) => "$i:{$r['title']}", array_keys($rows), $rows));
echo $show(LoanQuery::branch('north')->byDays('desc')->get()), "\n";
echo $show(LoanQuery::days(fn($d) => $d > 28)->byWho()->byTitle('desc')->first(2)->get()), "\n";
echo $show(LoanQuery::who('Zoe')->get()) ?: '(nobody)', "\n";
try {
    LoanQuery::branch('south')->author('X', 'Y');
} catch (BadMethodCallException $e) {
    echo $e->getMessage(), "\n";
}
echo fine(31), ' ', fine(90), ' ', fine(90, max: null), ' ', fine(perDay: 1.5, days: 30), ' ', fine(5), "\n";
