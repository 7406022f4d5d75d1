topics: bit flags as class constants, | & ~ ^, names of flags, shifts, permissions text, array_keys with filter
Perm = Perm|Access|Right
can = can|allows|may
mask = int 1..7
==== php
class «Perm»
{
    const READ = 1 << 0;
    const WRITE = 1 << 1;
    const EXEC = 1 << 2;
    const ALL = self::READ | self::WRITE | self::EXEC;

    private int $bits;

    public function __construct(int ...$flags)
    {
        $this->bits = array_reduce($flags, fn($a, $b) => $a | $b, 0);
    }

    public function «can»(int $flag): bool
    {
        return ($this->bits & $flag) === $flag;
    }

    public function toggle(int $flag): self
    {
        $this->bits ^= $flag;
        return $this;
    }

    public function drop(int $flag): self
    {
        $this->bits &= ~$flag;
        return $this;
    }

    public function __toString(): string
    {
        $s = '';
        foreach (['r' => self::READ, 'w' => self::WRITE, 'x' => self::EXEC] as $c => $f) {
            $s .= $this->«can»($f) ? $c : '-';
        }
        return $s . sprintf(' %03b', $this->bits);
    }
}
==== check php
<?php
«SOURCE»
$p = new «Perm»(«Perm»::READ, «mask»);
echo $p, ' ', $p->toggle(«Perm»::EXEC), ' ', $p->drop(«Perm»::READ | «Perm»::WRITE), "\n";
echo new «Perm»(), ' ', «Perm»::ALL, ' ', (new «Perm»(«Perm»::ALL))->«can»(«mask») ? 'yes' : 'no', "\n";
echo ~«mask» & 0xFF, ' ', «mask» << 4 | 1, ' ', «mask» & 1 == 1, "\n";
==== python
class «Perm»:
    READ = 1 << 0
    WRITE = 1 << 1
    EXEC = 1 << 2
    ALL = READ | WRITE | EXEC

    def __init__(self, *flags):
        self.bits = 0
        for flag in flags:
            self.bits |= flag

    def «can»(self, flag):
        return (self.bits & flag) == flag

    def toggle(self, flag):
        self.bits ^= flag
        return self

    def drop(self, flag):
        self.bits &= ~flag
        return self

    def __str__(self):
        s = ""
        for c, f in {"r": «Perm».READ, "w": «Perm».WRITE, "x": «Perm».EXEC}.items():
            s += c if self.«can»(f) else "-"
        return s + f" {self.bits:03b}"
==== check python
«SOURCE»
p = «Perm»(«Perm».READ, «mask»)
print(p, end=" ")
print(p.toggle(«Perm».EXEC), end=" ")
print(p.drop(«Perm».READ | «Perm».WRITE))
print(«Perm»(), «Perm».ALL, "yes" if «Perm»(«Perm».ALL).«can»(«mask») else "no")
print(~«mask» & 0xFF, «mask» << 4 | 1, «mask» & 1)
