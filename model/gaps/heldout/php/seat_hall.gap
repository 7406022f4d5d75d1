topics: strings used as mutable rows, chr and ord labels, continue 3, string ranges, returning several values by list, default by-reference parameter, implode on nested
==== php
<?php

final class Hall
{
    private array $rows;
    private static int $bookings = 0;

    public function __construct(string ...$plan) { $this->rows = $plan; }

    private static function seat(int $r, int $c): string
    {
        return chr(ord('A') + $r) . ($c + 1);
    }

    public static function unseat(string $label): array
    {
        return [ord($label) - 65, substr($label, 1) - 1];
    }

    public function book(string $who, int $n, ?array &$seats = null): bool
    {
        $seats = [];
        for ($r = count($this->rows) - 1; $r >= 0; $r--) {
            for ($c = 0; $c + $n <= strlen($this->rows[$r]); $c++) {
                for ($k = 0; $k < $n; $k++) {
                    if ($this->rows[$r][$c + $k] !== '_') {
                        $c += $k;
                        continue 2;
                    }
                }
                for ($k = 0; $k < $n; $k++) {
                    $this->rows[$r][$c + $k] = $who[0];
                    $seats[] = self::seat($r, $c + $k);
                }
                self::$bookings++;
                return true;
            }
        }
        return false;
    }

    public function cancel(string $label): string
    {
        [$r, $c] = self::unseat($label);
        if (!isset($this->rows[$r][$c])) return 'no such seat';
        $old = $this->rows[$r][$c];
        if ($old === '_' || $old === '#') return 'not booked';
        $this->rows[$r][$c] = '_';
        return "freed from $old";
    }

    public function free(): int { return array_sum(array_map(fn($row) => substr_count($row, '_'), $this->rows)); }
    public function show(): string { return implode("\n", $this->rows); }
    public static function bookings(): int { return self::$bookings; }
}

$hall = new Hall('__#___', '______#', '____');
$before = clone $hall;
foreach (['Ann' => 3, 'Bob' => 2, 'Cy' => 5, 'Dee' => 4, 'Eva' => 3, 'Flo' => 1] as $who => $n) {
    echo $who, ' ', $hall->book($who, $n, $seats) ? implode('+', $seats) : 'sorry', "\n";
}
echo $hall->show(), "\n", $hall->free(), ' of ', $before->free(), ' free, ', Hall::bookings(), " bookings\n";
foreach (['C2', 'A3', 'B6', 'B9', 'Z1'] as $label) {
    echo $label, ': ', $hall->cancel($label), '; ';
}
echo $hall->book('Gus', 1) ? 'late' : 'full', ' ', json_encode(Hall::unseat('D12')), "\n";
