topics: interpreter with jump table, goto-free loops changing the index, callable arrays, array_pop order, intdiv by zero, do-while, variable functions, strtok
==== php
<?php
class StackOverflow extends LengthException {}
class Vm
{
    const LIMIT = 6;
    private array $stack = [];
    private array $labels = [];
    private string $out = '';
    private array $vars = ['len' => 0];
    private function push(int|float ...$v): void
    {
        foreach ($v as $x) {
            if (array_push($this->stack, $x) > self::LIMIT) throw new StackOverflow('limit ' . self::LIMIT);
        }
    }
    private function opAdd($b, $a) { return $a + $b; }
    private function opSub($b, $a) { return $a - $b; }
    private function opMul($b, $a) { return $a * $b; }
    private function opDiv($b, $a) { return intdiv($a, $b); }
    private function opMod($b, $a) { return $a % $b; }
    public function exec(string $source): string
    {
        $this->stack = [];
        $this->out = '';
        $code = [];
        for ($tok = strtok($source, " \n"); $tok !== false; $tok = strtok(" \n")) {
            if (str_ends_with($tok, ':')) $this->labels[rtrim($tok, ':')] = count($code);
            else $code[] = $tok;
        }
        $fuel = 200;
        for ($pc = 0; $pc < count($code) && $fuel--; $pc++) {
            $op = $code[$pc];
            if (is_numeric($op)) {
                $this->push($op + 0);
                continue;
            }
            switch ($op) {
                case 'dup': $this->push(end($this->stack)); break;
                case 'swap':
                    $b = array_pop($this->stack);
                    $a = array_pop($this->stack);
                    $this->push($b, $a);
                    break;
                case 'set': $this->vars[$code[++$pc]] = array_pop($this->stack); break;
                case 'get': $this->push($this->vars[$code[++$pc]] ?? 0); break;
                case 'jnz':
                    $target = $this->labels[$code[++$pc]];
                    if (array_pop($this->stack) != 0) $pc = $target - 1;
                    break;
                case 'out': $this->out .= array_pop($this->stack) . ' '; break;
                default:
                    $method = 'op' . ucfirst($op);
                    if (!method_exists($this, $method)) throw new BadMethodCallException("$op at $pc");
                    $this->push($this->$method(array_pop($this->stack), array_pop($this->stack)));
            }
        }
        return trim($this->out) . ($fuel < 0 ? ' ...' : '') . ($this->stack ? ' [' . implode(' ', $this->stack) . ']' : '');
    }
}
$vm = new Vm;
$programs = ['2 3 4 mul add out -7 2 div out -7 2 mod out', '5 set n loop: get n out get n 1 sub dup set n jnz loop', '1 set acc 10 set n top: get acc get n mul set acc get n 1 sub dup set n jnz top get acc out', '1.5 2 mul dup', 'x: 1 jnz x', '1 0 div', '1 2 3 4 5 6 7', '3 sqrt', 'get len get n get q'];
foreach ($programs as $i => $p) {
    try {
        echo $i, ': ', $vm->exec($p), "\n";
    } catch (LogicException $e) {
        echo get_class($e), ' ', $e->getMessage(), "\n";
    } catch (ArithmeticError $e) {
        echo "arithmetic fault\n";
    }
}
