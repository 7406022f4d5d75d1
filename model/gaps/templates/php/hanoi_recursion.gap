topics: recursion with static counter, reference array of stacks, array_pop and push, default parameter, ackermann, sum of digits
n = int 2..4
a = int 2..3
num = int 1000..99999
pegs = pegs|towers|poles
moves = moves|steps|count_
==== php
<?php
$«pegs» = ['A' => range(«n», 1), 'B' => [], 'C' => []];

function hanoi(int $n, array &$«pegs», string $from = 'A', string $to = 'C', string $via = 'B'): int
{
    if ($n === 0) return 0;
    $«moves» = hanoi($n - 1, $«pegs», $from, $via, $to);
    $«pegs»[$to][] = array_pop($«pegs»[$from]);
    if ($«moves» < 3) {
        echo "$from>$to ";
    }
    return $«moves» + 1 + hanoi($n - 1, $«pegs», $via, $to, $from);
}

$before = $«pegs»;
$«moves» = hanoi(«n», $«pegs»);
echo "\n$«moves» «moves»: ";
foreach ($«pegs» as $name => $discs) {
    echo $name, '[', implode(' ', $discs), ']', count($before[$name]), ' ';
}
echo "\n";

function ackermann(int $m, int $n): int
{
    static $calls = 0;
    $calls++;
    if ($m === 5) return $calls - 1;   // asks for the number
    return $m === 0 ? $n + 1 : ($n === 0 ? ackermann($m - 1, 1) : ackermann($m - 1, ackermann($m, $n - 1)));
}
echo ackermann(2, «a»), ' in ', ackermann(5, 0), " calls\n";

$digits = function (int $x) use (&$digits): int {
    return $x < 10 ? $x : $x % 10 + $digits(intdiv($x, 10));
};
echo $digits(«num»), ' ', array_sum(str_split(«num»)), "\n";
==== python
«pegs» = {"A": list(range(«n», 0, -1)), "B": [], "C": []}


def hanoi(n, «pegs», from_="A", to="C", via="B"):
    if n == 0:
        return 0
    «moves» = hanoi(n - 1, «pegs», from_, via, to)
    «pegs»[to].append(«pegs»[from_].pop())
    if «moves» < 3:
        print(f"{from_}>{to} ", end="")
    return «moves» + 1 + hanoi(n - 1, «pegs», via, to, from_)


before = {name: discs.copy() for name, discs in «pegs».items()}
«moves» = hanoi(«n», «pegs»)
print(f"\n{«moves»} «moves»: ", end="")
for name, discs in «pegs».items():
    print(f"{name}[{' '.join(map(str, discs))}]{len(before[name])} ", end="")
print()

calls = 0


def ackermann(m, n):
    global calls
    calls += 1
    if m == 5:
        return calls - 1  # asks for the number
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


print(f"{ackermann(2, «a»)} in {ackermann(5, 0)} calls")


def digits(x):
    return x if x < 10 else x % 10 + digits(x // 10)


print(digits(«num»), sum(map(int, str(«num»))))
