topics: nullable defaults, ??, ?:, strict comparison, union return, early returns, variable variables avoided, null-safe chain
greet = greet|welcome|salute
name = word
n = int 0..3
==== php
class Profile
{
    public ?string $nick = null;
    public ?Profile $friend = null;

    public function __construct(public string $name, public int $age = 0) {}

    public function friend(): ?Profile
    {
        return $this->friend;
    }
}

function «greet»(?Profile $p, string $fallback = 'stranger', ?int $times = null): string
{
    $name = $p?->nick ?? $p?->name ?: $fallback;
    $age = $p?->age ?: 'unknown';
    $far = $p?->friend()?->friend()?->name ?? 'nobody';
    $times ??= 1;
    return str_repeat("Hi $name! ", $times) . "($age, $far)";
}
==== check php
<?php
«SOURCE»
$a = new Profile('«name»', «n»);
$b = new Profile('');
$a->friend = $b;
$b->friend = $a;
$c = new Profile('Cy', 40);
$c->nick = '0';
echo «greet»($a), "\n", «greet»($b, times: 2), "\n", «greet»($c, 'you', «n»), "\n", «greet»(null, 'guest', null), "\n";
==== python
class Profile:
    def __init__(self, name, age=0):
        self.nick = None
        self._friend = None
        self.name = name
        self.age = age

    def friend(self):
        return self._friend


def «greet»(p, fallback="stranger", times=None):
    name = None
    if p is not None:
        name = p.name if p.nick is None else p.nick
    if name in (None, "", "0"):
        name = fallback
    age = (p.age if p is not None else None) or "unknown"
    friend = p.friend() if p is not None else None
    second = friend.friend() if friend is not None else None
    far = second.name if second is not None else "nobody"
    if times is None:
        times = 1
    return f"Hi {name}! " * times + f"({age}, {far})"
==== check python
«SOURCE»
a = Profile("«name»", «n»)
b = Profile("")
a._friend = b
b._friend = a
c = Profile("Cy", 40)
c.nick = "0"
print(«greet»(a))
print(«greet»(b, times=2))
print(«greet»(c, "you", «n»))
print(«greet»(None, "guest", None))
