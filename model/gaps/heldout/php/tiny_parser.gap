topics: recursive descent with object state, ** associativity, intdiv and fdiv, operators by precedence, is_int and is_float output, exceptions with codes
==== php
<?php
declare(strict_types=1);
class CalcError extends Exception {}
class Calc
{
    private array $tokens;
    private int $pos;
    private array $vars = ['pi' => 3, 'from' => -8];
    public function run(string $src): int|float
    {
        preg_match_all('/\d+\.\d+|\d+|[a-z]+|\*\*|[-+*\/%()=]/', $src, $m);
        $this->tokens = $m[0];
        $this->pos = 0;
        if (($this->tokens[1] ?? '') === '=') {
            $name = $this->tokens[0];
            $this->pos = 2;
            return $this->vars[$name] = $this->sum();
        }
        $v = $this->sum();
        if ($this->peek() !== null) throw new CalcError("unexpected '{$this->peek()}'", $this->pos);
        return $v;
    }
    private function peek(): ?string { return $this->tokens[$this->pos] ?? null; }
    private function sum(): int|float
    {
        $left = $this->product();
        while (in_array($op = $this->peek(), ['+', '-'], true)) {
            $this->pos++;
            $right = $this->product();
            $left = $op === '+' ? $left + $right : $left - $right;
        }
        return $left;
    }
    private function product(): int|float
    {
        $left = $this->power();
        while (in_array($op = $this->peek(), ['*', '/', '%'], true)) {
            $this->pos++;
            $right = $this->power();
            $left = match ($op) {
                '*' => $left * $right,
                '/' => $left / $right,
                '%' => is_int($left) && is_int($right) ? $left % $right : fmod($left, $right),
            };
        }
        return $left;
    }
    private function power(): int|float
    {
        if ($this->peek() === '-') {
            $this->pos++;
            return -$this->power();
        }
        $base = $this->atom();
        return $this->peek() === '**' && $this->pos++ ? $base ** $this->power() : $base;
    }
    private function atom(): int|float
    {
        $t = $this->tokens[$this->pos++] ?? throw new CalcError('unexpected end', $this->pos);
        if ($t === '(') {
            $v = $this->sum();
            if (($this->tokens[$this->pos++] ?? '') !== ')') throw new CalcError('missing )', $this->pos);
            return $v;
        }
        return is_numeric($t) ? +$t : $this->vars[$t] ?? throw new CalcError("unknown $t", $this->pos);
    }
}
$calc = new Calc;
foreach (['2 ** 3 ** 2', '-2 ** 2', 'from % 3', '-7.5 % 2', 'x = 7 / 2', 'x * 2', '6 / 3', '(1 + 2', '1 2', 'y + 1', '5 % 0', '2 ** -1'] as $src) {
    try {
        $v = $calc->run($src);
        echo $src, ' => ', $v, is_float($v) ? ' float' : ' int', "\n";
    } catch (CalcError $e) {
        echo "$src => {$e->getMessage()} @{$e->getCode()}\n";
    } catch (DivisionByZeroError $e) {
        echo $src, " => division by zero\n";
    }
}
