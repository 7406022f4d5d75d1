topics: sprintf widths, heredoc interpolation, method calls in strings, alternative syntax, rounding
Invoice = Invoice|Bill|Receipt
customer = word
rate = int 5..25
p = float 2.05..19.95 2
==== php
<?php
namespace App\Billing;

class Line
{
    public $name;
    public $net;
    public $qty;

    public function __construct($name, $net, $qty = 1)
    {
        $this->name = $name;
        $this->net = $net;
        $this->qty = $qty;
    }

    public function sum() { return $this->net * $this->qty; }
}

class «Invoice»
{
    private static $number = 1000;
    private $lines = [];
    private $no;

    public function __construct(private string $customer)
    {
        $this->no = ++self::$number;
    }

    public function add(Line $line): static
    {
        $this->lines[$line->name] = $line;
        return $this;
    }

    public function net(): float
    {
        return array_reduce($this->lines, fn($carry, Line $l) => $carry + $l->sum(), 0.0);
    }

    public function render(): string
    {
        $rows = '';
        foreach ($this->lines as $name => $line):
            $rows .= sprintf("  %-12s|%5d|%9.2f\n", $name, $line->qty, $line->sum());
        endforeach;
        $tax = round($this->net() * «rate» / 100, 2);
        $upper = strtoupper($this->customer);
        return <<<EOT
        No. {$this->no} for $upper
        {$rows}Net: {$this->net()}
        Tax («rate»%): $tax
        EOT;
    }
}

$inv = (new «Invoice»('«customer»'))
    ->add(new Line('Consulting', 80, 3))
    ->add(new Line('Travel', «p», 2))
    ->add(new Line('Travel', 31.5));
echo $inv->render(), PHP_EOL;
$second = new «Invoice»('x');
echo $second->render() . "\n";
echo sprintf('%05d|%+d|%x|%X|%b|%o|%c|%e|%%', 42, 7, 255, 255, 5, 8, 65, 12345.678), "\n";
echo sprintf("%'*10s|%-6s|%06.2f|%5.1f|%2\$s", 'left', 'ab', 3.14159, 2.25), "\n";
==== python
from decimal import ROUND_HALF_UP, Decimal


def round_(x, digits=0):
    # half away from zero, as PHP rounds
    return float(Decimal(f"{x:.15g}").quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


class Line:
    def __init__(self, name, net, qty=1):
        self.name = name
        self.net = net
        self.qty = qty

    def sum(self):
        return self.net * self.qty


class «Invoice»:
    number = 1000

    def __init__(self, customer):
        self.lines = {}
        self.customer = customer
        «Invoice».number += 1
        self.no = «Invoice».number

    def add(self, line):
        self.lines[line.name] = line
        return self

    def net(self):
        return sum(line.sum() for line in self.lines.values())

    def render(self):
        rows = ""
        for name, line in self.lines.items():
            rows += f"  {name:<12}|{line.qty:5d}|{line.sum():9.2f}\n"
        tax = round_(self.net() * «rate» / 100, 2)
        upper = self.customer.upper()
        return (
            f"No. {self.no} for {upper}\n"
            f"{rows}Net: {self.net():.14g}\n"
            f"Tax («rate»%): {tax:.14g}"
        )


inv = «Invoice»("«customer»").add(Line("Consulting", 80, 3)).add(Line("Travel", «p», 2)).add(Line("Travel", 31.5))
print(inv.render())
second = «Invoice»("x")
print(second.render())
exponent = f"{12345.678:e}".replace("e+0", "e+")
print(f"{42:05d}|{7:+d}|{255:x}|{255:X}|{5:b}|{8:o}|{chr(65)}|{exponent}|%")
print(f"{'left':*>10}|{'ab':<6}|{3.14159:06.2f}|{2.25:5.1f}|ab")
