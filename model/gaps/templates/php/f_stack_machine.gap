topics: stack machine, instruction arrays, list destructuring with default, match on opcode, program counter
run = run|execute|process
pc = pc|ip|at
a = int 2..9
b = int 3..7
==== php
function «run»(array $program): array
{
    $stack = [];
    $vars = [];
    for ($«pc» = 0; $«pc» < count($program); $«pc»++) {
        [$op, $arg] = $program[$«pc»] + [1 => null];
        switch ($op) {
            case 'push':
                $stack[] = $arg;
                break;
            case 'load':
                $stack[] = $vars[$arg] ?? 0;
                break;
            case 'store':
                $vars[$arg] = array_pop($stack);
                break;
            case 'add':
            case 'mul':
                [$y, $x] = [array_pop($stack), array_pop($stack)];
                $stack[] = $op === 'add' ? $x + $y : $x * $y;
                break;
            case 'jnz':
                if (array_pop($stack) !== 0) {
                    $«pc» = $arg - 1;
                }
                break;
            case 'halt':
                break 2;
        }
    }
    return $vars;
}
==== check php
<?php
«SOURCE»
$p = [
    ['push', «a»], ['store', 'n'], ['push', 1], ['store', 'r'],
    ['load', 'r'], ['push', «b»], ['mul'], ['store', 'r'],
    ['load', 'n'], ['push', -1], ['add'], ['store', 'n'],
    ['load', 'n'], ['jnz', 4], ['halt'], ['push', 1], ['store', 'never'],
];
echo json_encode(«run»($p)), count(«run»([])), "\n";
==== python
def «run»(program):
    stack = []
    vars = {}
    «pc» = 0
    while «pc» < len(program):
        op, arg = (program[«pc»] + [None])[:2]
        if op == "push":
            stack.append(arg)
        elif op == "load":
            stack.append(vars.get(arg, 0))
        elif op == "store":
            vars[arg] = stack.pop()
        elif op in ("add", "mul"):
            y = stack.pop()
            x = stack.pop()
            stack.append(x + y if op == "add" else x * y)
        elif op == "jnz":
            if stack.pop() != 0:
                «pc» = arg - 1
        elif op == "halt":
            break
        «pc» += 1
    return vars
==== check python
«SOURCE»
import json
p = [
    ["push", «a»], ["store", "n"], ["push", 1], ["store", "r"],
    ["load", "r"], ["push", «b»], ["mul"], ["store", "r"],
    ["load", "n"], ["push", -1], ["add"], ["store", "n"],
    ["load", "n"], ["jnz", 4], ["halt"], ["push", 1], ["store", "never"],
]
print(f"{json.dumps(«run»(p), separators=(',', ':'))}{len(«run»([]))}")
