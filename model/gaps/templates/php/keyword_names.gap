topics: Python keywords and builtins as names, functions, parameters
kw = in|is|from|pass
fn = lambda|del|raise|with
bi = list|set|dict
a = int 2..9
b = int 10..30
==== php
function «fn»(array $«bi», int $«kw», ?int $not = null): array
{
    $not ??= $«kw» * 2;
    $or = [];
    foreach ($«bi» as $id => $str) {
        if ($id === $«kw») {
            continue;
        }
        $or[] = $str . ':' . ($id + $not);
    }
    return $or;
}
==== check php
<?php
«SOURCE»
echo implode(' ', «fn»(['x', 'y', 'z'], 1)), "\n";
echo implode(' ', «fn»(['p', 'q'], «a», «b»)), "\n";
echo implode(' ', «fn»([«b» => 'k', 0 => 'm'], 0, 0)), "\n";
==== python
def «fn»_(«bi»_, «kw»_, not_=None):
    if not_ is None:
        not_ = «kw»_ * 2
    or_ = []
    for id, str in «bi»_.items():
        if id == «kw»_:
            continue
        or_.append(f"{str}:{id + not_}")
    return or_
==== check python
«SOURCE»
print(" ".join(«fn»_(dict(enumerate(["x", "y", "z"])), 1)))
print(" ".join(«fn»_(dict(enumerate(["p", "q"])), «a», «b»)))
print(" ".join(«fn»_({«b»: "k", 0: "m"}, 0, 0)))
