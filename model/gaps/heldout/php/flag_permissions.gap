topics: bit flags with enum constants, |= &= ~, decbin with str_pad, static methods, and versus && precedence, switch(true)
==== php
<?php

interface Perm
{
    const READ = 1;
    const WRITE = self::READ << 1;
    const SHARE = self::WRITE << 1;
    const OWN = self::READ | self::WRITE | self::SHARE | 0x10;
}

class Role implements Perm
{
    private static array $pool = [];
    private int $mask = 0;

    private function __construct(public readonly string $name) {}

    public static function get(string $name): static
    {
        return self::$pool[$name] ??= new static($name);
    }

    public function allow(int ...$flags): static
    {
        foreach ($flags as $f) $this->mask |= $f;
        return $this;
    }

    public function deny(int $flag): static
    {
        $this->mask &= ~$flag;
        return $this;
    }

    public function can(int $flag): bool { return ($this->mask & $flag) === $flag; }

    public function __toString(): string
    {
        $s = '';
        foreach (['r' => self::READ, 'w' => self::WRITE, 's' => self::SHARE, 'o' => self::OWN] as $ch => $bit) {
            $s .= $this->can($bit) ? $ch : '-';
        }
        return "$this->name:$s:" . str_pad(decbin($this->mask), 5, '0', STR_PAD_LEFT);
    }

    public static function pool(): string { return implode(',', array_keys(self::$pool)); }
}

Role::get('guest')->allow(Perm::READ);
Role::get('editor')->allow(Perm::READ, Perm::WRITE)->deny(Perm::SHARE);
Role::get('admin')->allow(Role::OWN)->deny(Role::WRITE | Role::SHARE);
Role::get('guest')->allow(8)->deny(Perm::READ);
foreach (['guest', 'editor', 'admin', 'nobody'] as $r) echo Role::get($r), "\n";
echo Role::pool(), ' ', Role::get('admin') === Role::get('admin') ? 'same' : 'other', "\n";

function grade(int $mask): string
{
    switch (true) {
        case $mask > 16:
            return 'super';
        case ($mask & 1) == 0:
            return 'blind';
        case $mask % 4 == 3:
            $word = 'full';
        default:
            $word = ($word ?? 'plain') . '?';
    }
    return $word;
}
echo implode(' ', array_map('grade', [23, 4, 3, 5, 7])), "\n";

$x = 6;
echo ($x & 3) == 2 ? 'c' : 'd', ' ', $x ^ 3, ' ', ~$x, ' ', -$x >> 1, ' ', 1 << 40, "\n";
$on = true and false;
var_dump($on, true xor true, !0);
