topics: interpreter, while with changing index, byte wrap with & 255, chr, jump table, array default with ??
run = run|execute|interpret
n = int 2..9
code = ++>+++[<+>-]<.|+++[>++<-]>.|,>,<[->+<]>.
in = 34, 40|60, 7|33, 33
tape = tape|cells|memory
==== php
<?php

function jumps(string $code): array
{
    $open = $map = [];
    for ($i = 0, $n = strlen($code); $i < $n; $i++) {
        if ($code[$i] === '[') {
            $open[] = $i;
        } else if ($code[$i] === ']') {
            $j = array_pop($open);
            $map[$i] = $j;
            $map[$j] = $i;
        }
    }
    return $map;
}

function «run»(string $code, array $input = []): array
{
    $jump = jumps($code);
    $«tape» = [];
    $p = $ip = $steps = 0;
    $out = [];
    while (isset($code[$ip])) {
        $steps++;
        $cell = $«tape»[$p] ?? 0;
        switch ($code[$ip++]) {
            case '>': ++$p; break;
            case '<': --$p; break;
            case '+': $«tape»[$p] = ($cell + 1) & 255; break;
            case '-': $«tape»[$p] = ($cell - 1) & 255; break;
            case '.': $out[] = $cell; break;
            case ',': $«tape»[$p] = array_shift($input) ?? 0; break;
            case '[': if (!$cell) $ip = $jump[$ip - 1]; break;
            case ']': if ($cell) $ip = $jump[$ip - 1] + 1; break;
        }
    }
    return [$out, $steps];
}

[$out, $steps] = «run»('«code»', [«in»]);
echo implode(' ', $out), " in $steps steps\n";
[$out] = «run»('-.' . str_repeat('+', «n») . '.');
echo implode(' ', $out), "\n";
[$text] = «run»('++++++++[>++++[>++>+++<<-]>+>+<<<-]>>+.>++.', []);
echo implode(array_map('chr', $text)), ' ', count($text), "\n";
==== python
def jumps(code):
    open = []
    map = {}
    for i in range(len(code)):
        if code[i] == "[":
            open.append(i)
        elif code[i] == "]":
            j = open.pop()
            map[i] = j
            map[j] = i
    return map


def «run»(code, input=()):
    input = list(input)
    jump = jumps(code)
    «tape» = {}
    p = ip = steps = 0
    out = []
    while ip < len(code):
        steps += 1
        cell = «tape».get(p, 0)
        op = code[ip]
        ip += 1
        if op == ">":
            p += 1
        elif op == "<":
            p -= 1
        elif op == "+":
            «tape»[p] = (cell + 1) & 255
        elif op == "-":
            «tape»[p] = (cell - 1) & 255
        elif op == ".":
            out.append(cell)
        elif op == ",":
            «tape»[p] = input.pop(0) if input else 0
        elif op == "[":
            if not cell:
                ip = jump[ip - 1]
        elif op == "]":
            if cell:
                ip = jump[ip - 1] + 1
    return out, steps


out, steps = «run»("«code»", [«in»])
print(" ".join(map(str, out)), f"in {steps} steps")
out, _ = «run»("-." + "+" * «n» + ".")
print(" ".join(map(str, out)))
text, _ = «run»("++++++++[>++++[>++>+++<<-]>+>+<<<-]>>+.>++.", [])
print("".join(map(chr, text)), len(text))
