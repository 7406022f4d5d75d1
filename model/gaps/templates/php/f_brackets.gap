topics: bracket matching, constant maps, end of array, empty stack, early return, string iteration
balanced = balanced|isBalanced|matched
stack = stack|open|pending
s1 = ([]{})|(()|[(])|{[()()]}
==== php
function «balanced»(string $code): bool|int
{
    static $pairs = [')' => '(', ']' => '[', '}' => '{'];
    $«stack» = [];
    foreach (str_split($code) as $at => $ch) {
        if (in_array($ch, $pairs)) {
            $«stack»[] = $ch;
        } elseif (isset($pairs[$ch])) {
            if (empty($«stack») || end($«stack») !== $pairs[$ch]) {
                return $at;
            }
            array_pop($«stack»);
        }
    }
    return !$«stack»;
}
==== check php
<?php
«SOURCE»
foreach (['«s1»', 'a(b)c', ')', 'f(x[1)]', '((('] as $s) {
    $r = «balanced»($s);
    echo $s, ' ', $r === true ? 'fine' : ($r === false ? 'unclosed' : "wrong at $r"), "\n";
}
==== python
PAIRS = {")": "(", "]": "[", "}": "{"}


def «balanced»(code):
    «stack» = []
    for at, ch in enumerate(code):
        if ch in PAIRS.values():
            «stack».append(ch)
        elif ch in PAIRS:
            if not «stack» or «stack»[-1] != PAIRS[ch]:
                return at
            «stack».pop()
    return not «stack»
==== check python
«SOURCE»
for s in ["«s1»", "a(b)c", ")", "f(x[1)]", "((("]:
    r = «balanced»(s)
    print(s, "fine" if r is True else ("unclosed" if r is False else f"wrong at {r}"))
