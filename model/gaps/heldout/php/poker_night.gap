topics: enum pure with match, array_count_values, usort with several keys, strpos as rank, spread arguments, static factory, string comparison of shapes
==== php
<?php
enum Rank
{
    case HighCard;
    case Pair;
    case TwoPair;
    case Three;
    case Straight;
    case Flush;
    case FullHouse;
    case Four;
    public function points(): int
    {
        return array_search($this, self::cases(), true) ** 2;
    }
    public function title(): string
    {
        return strtolower(preg_replace('/(?<=[a-z])[A-Z]/', ' $0', $this->name));
    }
}
class Hand
{
    const ORDER = '23456789TJQKA';
    private array $values = [];
    private array $suits = [];
    public static function deal(string $cards): self
    {
        return new self(...explode(' ', $cards));
    }
    public function __construct(string ...$cards)
    {
        foreach ($cards as $card) {
            if (($v = strpos(self::ORDER, $card[0])) === false) throw new DomainException("card $card");
            $this->values[] = $v;
            $this->suits[$card[1]] = ($this->suits[$card[1]] ?? 0) + 1;
        }
        rsort($this->values);
    }
    public function rank(): Rank
    {
        $counts = array_values(array_count_values($this->values));
        rsort($counts);
        $distinct = array_unique($this->values);
        $straight = count($distinct) === 5 && $this->values[0] - end($this->values) === 4;
        return match (true) {
            $counts[0] === 4 => Rank::Four,
            implode($counts) === '32' => Rank::FullHouse,
            max($this->suits) === 5 => Rank::Flush,
            $straight => Rank::Straight,
            $counts[0] === 3 => Rank::Three,
            $counts[0] . $counts[1] === '22' => Rank::TwoPair,
            $counts[0] === 2 => Rank::Pair,
            default => Rank::HighCard,
        };
    }
    public function key(): array
    {
        $n = array_count_values($this->values);
        $v = array_keys($n);
        usort($v, fn($a, $b) => [$n[$b], $b] <=> [$n[$a], $a]);
        return array_pad([$this->rank()->points(), ...$v], 6, 0);
    }
}
$hands = ['Per' => '2H 2D 9S 9C KD', 'Ola' => '3H 3D 9H 9D AD', 'Kari' => '4S 5S 6D 7H 8C', 'Liv' => 'QH QS QD 2C 2S', 'Mia' => 'AH KH 9H 4H 2H', 'Nils' => 'AC KD QS JH 9C'];
$ranked = array_map(fn($h) => Hand::deal($h), $hands);
uasort($ranked, fn($a, $b) => $b->key() <=> $a->key());
$place = 0;
foreach ($ranked as $who => $hand) {
    echo ++$place, '. ', $who, ': ', $hand->rank()->title(), ' ', implode('-', $hand->key()), "\n";
}
echo array_key_first($ranked), ' wins; ', Rank::Pair === Rank::Pair ? 'same' : 'other', ' ', count(Rank::cases()), ' ', Rank::Four->name, ' ', Rank::Flush instanceof UnitEnum ? 'unit' : '', "\n";
try {
    Hand::deal('2H 1D');
} catch (DomainException $e) {
    echo get_class($e), ' ', $e->getMessage(), "\n";
}
