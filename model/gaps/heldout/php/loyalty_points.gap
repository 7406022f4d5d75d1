topics: abstract class and late static binding, interface constants, traits, static properties, floor of floats, ternary short form
==== php
<?php
interface HasLevels
{
    const LEVELS = ['bronze' => 0, 'silver' => 100, 'gold' => 250];
}
trait Logs
{
    private array $log = [];
    protected function note(string $fmt, mixed ...$args): void
    {
        $this->log[] = vsprintf($fmt, $args);
    }
    public function dump(): string
    {
        return implode('; ', $this->log) ?: '(empty)';
    }
}
abstract class Account implements HasLevels
{
    use Logs;
    protected static int $opened = 0;
    protected static float $factor = 1.0;
    private int $points = 0;
    public function __construct(protected string $owner)
    {
        static::$opened++;
    }
    public static function open(string $owner): static
    {
        return new static($owner);
    }
    abstract protected function bonus(int $base): int;
    public function spend(float $amount): self
    {
        $base = (int) floor($amount / 5 * static::$factor);
        $got = $base + $this->bonus($base);
        $this->points += $got;
        $this->note('%+d for %.1f', $got, $amount);
        return $this;
    }
    public function level(): string
    {
        $level = 'none';
        foreach (self::LEVELS as $name => $min) {
            if ($this->points >= $min) $level = $name;
        }
        return $level;
    }
    public static function opened(): int { return static::$opened; }
    public function __get($prop) { return $prop === 'points' ? $this->points : "no $prop"; }
}
class Basic extends Account
{
    protected function bonus(int $base): int { return $base >= 20 ? 5 : 0; }
}
class Premium extends Account
{
    protected static int $opened = 0;
    protected static float $factor = 1.5;
    protected function bonus(int $base): int { return intdiv($base, 3); }
}
$all = [Basic::open('Kim'), Premium::open('Lou'), Basic::open('Max')];
$all[0]->spend(99.9)->spend(505)->spend(-12);
$all[1]->spend(99.9)->spend(505)->spend(-12);
foreach ($all as $acc) {
    echo get_class($acc), ' ', $acc->points, ' ', $acc->level(), ' [', $acc->dump(), "]\n";
}
echo Account::opened(), Basic::opened(), Premium::opened(), ' ', $all[2]->email, ' ', count(Basic::LEVELS), "\n";
