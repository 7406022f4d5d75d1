topics: RPN calculator, switch on strings, array_pop order, is_numeric, exceptions, number echo
evalRpn = evalRpn|rpn|calculate
a = int 2..30
b = int 2..9
==== php
<?php
function «evalRpn»(string $src)
{
    $stack = [];
    foreach (preg_split('/\s+/', trim($src)) as $tok) {
        if (is_numeric($tok)) {
            $stack[] = $tok + 0;
            continue;
        }
        if ($tok === 'neg') {
            $stack[] = -array_pop($stack);
            continue;
        }
        if (count($stack) < 2) {
            throw new UnderflowException("'$tok' needs two numbers");
        }
        $y = array_pop($stack);
        $x = array_pop($stack);
        switch ($tok) {
            case '+':
                $stack[] = $x + $y;
                break;
            case '-':
                $stack[] = $x - $y;
                break;
            case 'x':
            case '*':
                $stack[] = $x * $y;
                break;
            case '/':
                if ($y == 0) throw new DivisionByZeroError('by zero');
                $stack[] = $x / $y;
                break;
            case '^':
                $stack[] = $x ** $y;
                break;
            case 'mod':
                $stack[] = $x % $y;
                break;
            case 'swap':
                array_push($stack, $y, $x);
                break;
            default:
                throw new InvalidArgumentException("unknown '$tok'");
        }
    }
    return array_pop($stack);
}

$tests = ['«a» «b» +', '«a» «b» /', '10 4 /', '10 5 /', '2 -1 ^', '1 2 swap -', '-7 «b» mod', '3 neg 1.5 x', '1 +', '1 0 /', '1 2 ?'];
foreach ($tests as $t) {
    try {
        $r = «evalRpn»($t);
        echo str_pad($t, 12), ' = ', $r, "\n";
    } catch (UnderflowException | InvalidArgumentException $e) {
        echo "{$t}: {$e->getMessage()}\n";
    } catch (Error $e) {
        echo 'Error ', $e->getMessage(), "\n";
    }
}
==== python
import math


def number(text):
    return float(text) if "." in text or "e" in text.lower() else int(text)


def is_numeric(text):
    try:
        float(text)
        return True
    except ValueError:
        return False


def «evalRpn»(src):
    stack = []
    for tok in src.split():
        if is_numeric(tok):
            stack.append(number(tok))
            continue
        if tok == "neg":
            stack.append(-stack.pop())
            continue
        if len(stack) < 2:
            raise IndexError(f"'{tok}' needs two numbers")
        y = stack.pop()
        x = stack.pop()
        if tok == "+":
            stack.append(x + y)
        elif tok == "-":
            stack.append(x - y)
        elif tok in ("x", "*"):
            stack.append(x * y)
        elif tok == "/":
            if y == 0:
                raise ZeroDivisionError("by zero")
            stack.append(x / y)
        elif tok == "^":
            stack.append(x**y)
        elif tok == "mod":
            stack.append(int(math.fmod(x, y)))
        elif tok == "swap":
            stack += [y, x]
        else:
            raise ValueError(f"unknown '{tok}'")
    return stack.pop()


tests = [
    "«a» «b» +",
    "«a» «b» /",
    "10 4 /",
    "10 5 /",
    "2 -1 ^",
    "1 2 swap -",
    "-7 «b» mod",
    "3 neg 1.5 x",
    "1 +",
    "1 0 /",
    "1 2 ?",
]
for t in tests:
    try:
        r = «evalRpn»(t)
        print(f"{t.ljust(12)} = {r:.14g}")
    except (IndexError, ValueError) as e:
        print(f"{t}: {e}")
    except ZeroDivisionError as e:
        print(f"Error {e}")
