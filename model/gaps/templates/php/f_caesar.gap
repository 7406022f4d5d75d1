topics: chr, ord, ctype_upper, modulo of negatives, mutable string characters
caesar = caesar|shift|encode
key = int 3..40
text = word
base = base|origin|zero
==== php
function «caesar»(string $text, int $key): string {
    for ($i = 0, $n = strlen($text); $i < $n; ++$i) {
        $c = $text[$i];
        if (!ctype_alpha($c)) {
            continue;
        }
        $«base» = ctype_upper($c) ? ord('A') : 97;
        $text[$i] = chr($«base» + (((ord($c) - $«base» + $key) % 26) + 26) % 26);
    }
    return $text;
}
==== check php
<?php
«SOURCE»
$x = «caesar»('Zoo, «text» 42!', «key»);
echo $x, ' ', «caesar»($x, -«key»), ' ', «caesar»('', 3), "\n";
==== python
def «caesar»(text, key):
    chars = list(text)
    for i, c in enumerate(chars):
        if not (c.isascii() and c.isalpha()):
            continue
        «base» = ord("A") if c.isupper() else 97
        chars[i] = chr(«base» + (ord(c) - «base» + key) % 26)
    return "".join(chars)
==== check python
«SOURCE»
x = «caesar»("Zoo, «text» 42!", «key»)
print(x, «caesar»(x, -«key»), «caesar»("", 3))
