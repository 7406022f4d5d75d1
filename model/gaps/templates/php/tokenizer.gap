topics: string index, ctype, while with changing index, precedence climbing, intdiv, exceptions
Lexer = Lexer|Scanner|Tokenizer
pos = pos|cursor|offset
a = int 10..40
b = int 2..9
c = int 3..7
==== php
<?php

final class «Lexer»
{
    private int $«pos» = 0;

    public function __construct(private readonly string $input)
    {
    }

    public function tokens(): array
    {
        $out = [];
        $n = strlen($this->input);
        while ($this->«pos» < $n) {
            $ch = $this->input[$this->«pos»];
            if (ctype_space($ch)) {
                $this->«pos»++;
            } elseif (ctype_digit($ch)) {
                $num = '';
                while ($this->«pos» < $n && ctype_digit($this->input[$this->«pos»])) {
                    $num .= $this->input[$this->«pos»++];
                }
                $out[] = (int) $num;
            } elseif (in_array($ch, ['+', '-', '*', '/', '(', ')'], true)) {
                $out[] = $ch;
                $this->«pos»++;
            } else {
                throw new UnexpectedValueException("Unexpected '$ch' at {$this->«pos»}");
            }
        }
        return $out;
    }
}

const PREC = ['+' => 1, '-' => 1, '*' => 2, '/' => 2];

function parse(array &$tokens, int $min = 1): int
{
    $tok = array_shift($tokens);
    if ($tok === '(') {
        $left = parse($tokens);
        array_shift($tokens); // the closing one
    } elseif ($tok === '-') {
        $left = -parse($tokens, 3);
    } else {
        $left = $tok;
    }
    while ($tokens && isset(PREC[$tokens[0]]) && PREC[$tokens[0]] >= $min) {
        $op = array_shift($tokens);
        $right = parse($tokens, PREC[$op] + 1);
        $left = match ($op) {
            '+' => $left + $right,
            '-' => $left - $right,
            '*' => $left * $right,
            '/' => intdiv($left, $right),
        };
    }
    return $left;
}

foreach (['«a» + «b» * «c»', '(«a» - 50) / «b»', '-«a» / «c» - -1', '1 / (2 - 2)', '2 $ 3'] as $src) {
    try {
        $tokens = (new «Lexer»($src))->tokens();
        $result = parse($tokens);
        echo "$src = $result\n";
    } catch (DivisionByZeroError $e) {
        echo "$src: division\n";
    } catch (UnexpectedValueException $e) {
        echo $e->getMessage(), "\n";
    }
}
==== python
class «Lexer»:
    def __init__(self, input):
        self.«pos» = 0
        self.input = input

    def tokens(self):
        out = []
        n = len(self.input)
        while self.«pos» < n:
            ch = self.input[self.«pos»]
            if ch.isspace():
                self.«pos» += 1
            elif ch.isdigit():
                num = ""
                while self.«pos» < n and self.input[self.«pos»].isdigit():
                    num += self.input[self.«pos»]
                    self.«pos» += 1
                out.append(int(num))
            elif ch in ["+", "-", "*", "/", "(", ")"]:
                out.append(ch)
                self.«pos» += 1
            else:
                raise ValueError(f"Unexpected '{ch}' at {self.«pos»}")
        return out


PREC = {"+": 1, "-": 1, "*": 2, "/": 2}


def parse(tokens, min=1):
    tok = tokens.pop(0)
    if tok == "(":
        left = parse(tokens)
        tokens.pop(0)  # the closing one
    elif tok == "-":
        left = -parse(tokens, 3)
    else:
        left = tok
    while tokens and tokens[0] in PREC and PREC[tokens[0]] >= min:
        op = tokens.pop(0)
        right = parse(tokens, PREC[op] + 1)
        if op == "+":
            left = left + right
        elif op == "-":
            left = left - right
        elif op == "*":
            left = left * right
        elif op == "/":
            left = int(left / right)
    return left


for src in ["«a» + «b» * «c»", "(«a» - 50) / «b»", "-«a» / «c» - -1", "1 / (2 - 2)", "2 $ 3"]:
    try:
        tokens = «Lexer»(src).tokens()
        result = parse(tokens)
        print(f"{src} = {result}")
    except ZeroDivisionError:
        print(f"{src}: division")
    except ValueError as e:
        print(e)
