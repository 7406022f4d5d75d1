topics: substr negative, strpos, str_replace arrays, str_pad, mutable string
text = text|phrase|sentence
w = word
v = word
pad = int 12..20
==== php
<?php
$«text» = '«w» and «v»';
echo strlen($«text»), ' ', substr($«text», -3), ' ', substr($«text», 1, -2), ' ', substr($«text», -4, 2), "\n";

$pos = strpos($«text», 'and');
if ($pos !== false) {
    echo 'found at ', $pos, "\n";
}
if (strpos($«text», 'zzz') === false) {
    echo "no zzz\n";
}
$«text»[0] = '*';
echo $«text», ' ', $«text»[-1], ' ', ord($«text»[1]), "\n";
echo str_replace(['and', '«v»'], ['or', 'nothing'], $«text»), "\n";
echo '[' . str_pad('«w»', «pad») . ']', "\n";
echo '[' . str_pad('«w»', «pad», '-', STR_PAD_LEFT) . ']', "\n";
echo '[' . str_pad('«v»', «pad», '=', STR_PAD_BOTH) . ']', "\n";
echo ucwords('hello big world'), ' ', lcfirst('ABC'), ' ', strrev('«w»'), "\n";
echo trim('--«w»--', '-'), ' ', rtrim("12.500", '0'), ' ', ltrim('0042', '0'), "\n";
echo substr_count('banana', 'an'), ' ', str_repeat('=', 5), ' ', wordwrap('The quick brown fox', 10, "\n", true), "\n";
echo implode('/', str_split('abcdefg', 3)), ' ', strtr('Hi all', 'ai', 'eo'), ' ', strtr('Hi all', ['Hi' => 'Hello', 'all' => 'you']), "\n";
echo strcmp('apple', 'banana') < 0 ? 'less' : 'more', ' ', str_contains('«w»', 'a') ? 'yes' : 'no', "\n";
==== python
import textwrap


def pad_both(s, length, fill):
    missing = max(0, length - len(s))
    left = missing // 2
    return fill * left + s + fill * (missing - left)


«text» = "«w» and «v»"
print(len(«text»), «text»[-3:], «text»[1:-2], «text»[-4:-2])

pos = «text».find("and")
if pos != -1:
    print(f"found at {pos}")
if "zzz" not in «text»:
    print("no zzz")
«text» = "*" + «text»[1:]
print(«text», «text»[-1], ord(«text»[1]))
print(«text».replace("and", "or").replace("«v»", "nothing"))
print("[" + "«w»".ljust(«pad») + "]")
print("[" + "«w»".rjust(«pad», "-") + "]")
print("[" + pad_both("«v»", «pad», "=") + "]")
print("Hello Big World", "ABC"[:1].lower() + "ABC"[1:], "«w»"[::-1])
print("--«w»--".strip("-"), "12.500".rstrip("0"), "0042".lstrip("0"))
print("banana".count("an"), "=" * 5, "\n".join(textwrap.wrap("The quick brown fox", 10)))
parts = ["abcdefg"[i : i + 3] for i in range(0, len("abcdefg"), 3)]
print(
    "/".join(parts),
    "Hi all".translate(str.maketrans("ai", "eo")),
    "Hi all".replace("Hi", "Hello").replace("all", "you"),
)
print("less" if "apple" < "banana" else "more", "yes" if "a" in "«w»" else "no")
