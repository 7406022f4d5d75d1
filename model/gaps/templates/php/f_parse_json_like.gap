topics: recursive descent parser as class, string positions, private methods, exceptions with position, nested arrays
Parser = Parser|Reader|ListParser
pos = pos|i|offset
n = int 1..500
w = word
==== php
class «Parser»
{
    private int $«pos» = 0;

    private function __construct(private string $src) {}

    public static function parse(string $src): array|int|string
    {
        $p = new self($src);
        $v = $p->value();
        if ($p->«pos» < strlen($src)) {
            throw new RuntimeException("Extra '" . substr($src, $p->«pos») . "'");
        }
        return $v;
    }

    private function peek(): string
    {
        return $this->src[$this->«pos»] ?? '';
    }

    private function value(): array|int|string
    {
        if ($this->peek() === '(') {
            $this->«pos»++;
            $items = [];
            while ($this->peek() !== ')') {
                if ($this->peek() === '') {
                    throw new RuntimeException("Open list at {$this->«pos»}");
                }
                if ($this->peek() === ' ') {
                    $this->«pos»++;
                    continue;
                }
                $items[] = $this->value();
            }
            $this->«pos»++;
            return $items;
        }
        $len = strcspn($this->src, ' ()', $this->«pos»);
        $word = substr($this->src, $this->«pos», $len);
        $this->«pos» += $len;
        return ctype_digit($word) ? (int) $word : $word;
    }
}
==== check php
<?php
«SOURCE»
foreach (['(add «n» (mul 2 «w»))', '7', '(a (b', 'x y', '()'] as $s) {
    try {
        echo json_encode(«Parser»::parse($s)), "\n";
    } catch (RuntimeException $e) {
        echo $e->getMessage(), "\n";
    }
}
==== python
class «Parser»:
    def __init__(self, src):
        self.«pos» = 0
        self.src = src

    @staticmethod
    def parse(src):
        p = «Parser»(src)
        v = p.value()
        if p.«pos» < len(src):
            raise RuntimeError(f"Extra '{src[p.«pos»:]}'")
        return v

    def peek(self):
        return self.src[self.«pos»] if self.«pos» < len(self.src) else ""

    def value(self):
        if self.peek() == "(":
            self.«pos» += 1
            items = []
            while self.peek() != ")":
                if self.peek() == "":
                    raise RuntimeError(f"Open list at {self.«pos»}")
                if self.peek() == " ":
                    self.«pos» += 1
                    continue
                items.append(self.value())
            self.«pos» += 1
            return items
        end = self.«pos»
        while end < len(self.src) and self.src[end] not in " ()":
            end += 1
        word = self.src[self.«pos» : end]
        self.«pos» = end
        return int(word) if word.isdigit() else word
==== check python
«SOURCE»
import json
for s in ["(add «n» (mul 2 «w»))", "7", "(a (b", "x y", "()"]:
    try:
        print(json.dumps(«Parser».parse(s), separators=(",", ":")))
    except RuntimeError as e:
        print(e)
