topics: readonly promoted properties, array_filter rebind, null coalescing, time passed as argument, static defaults, named arguments
Limiter = RateLimiter|Throttle|Quota
hits = hits|log|calls
max = int 2..3
win = int 5..12
==== php
final class «Limiter»
{
    private array $«hits» = [];

    public function __construct(
        private readonly int $max = «max»,
        private readonly int $window = «win»,
    ) {}

    public function allow(string $user, int $now): bool
    {
        $recent = array_filter($this->«hits»[$user] ?? [], fn(int $t) => $t > $now - $this->window);
        $ok = count($recent) < $this->max;
        if ($ok) {
            $recent[] = $now;
        }
        $this->«hits»[$user] = array_values($recent);
        return $ok;
    }

    public function left(string $user): int
    {
        return $this->max - count($this->«hits»[$user] ?? []);
    }
}
==== check php
<?php
«SOURCE»
$l = new «Limiter»();
foreach ([['a', 1], ['a', 2], ['b', 2], ['a', 3], ['a', 9], ['a', 20], ['a', 21]] as [$u, $t]) {
    echo $u, $t, $l->allow($u, $t) ? ' ok ' : ' no ', $l->left($u), "\n";
}
$s = new «Limiter»(window: 1, max: 1);
echo $s->left('z'), var_export($s->allow('z', 5), true), var_export($s->allow('z', 5), true), var_export($s->allow('z', 6), true), "\n";
==== python
class «Limiter»:
    def __init__(self, max=«max», window=«win»):
        self.«hits» = {}
        self.max = max
        self.window = window

    def allow(self, user, now):
        recent = [t for t in self.«hits».get(user, []) if t > now - self.window]
        ok = len(recent) < self.max
        if ok:
            recent.append(now)
        self.«hits»[user] = recent
        return ok

    def left(self, user):
        return self.max - len(self.«hits».get(user, []))
==== check python
«SOURCE»
l = «Limiter»()
for u, t in [["a", 1], ["a", 2], ["b", 2], ["a", 3], ["a", 9], ["a", 20], ["a", 21]]:
    print(f"{u}{t}{' ok ' if l.allow(u, t) else ' no '}{l.left(u)}")
s = «Limiter»(window=1, max=1)
print(s.left("z"), str(s.allow("z", 5)).lower(), str(s.allow("z", 5)).lower(), str(s.allow("z", 6)).lower(), sep="")
