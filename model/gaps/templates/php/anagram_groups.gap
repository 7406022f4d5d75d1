topics: str_split, sort, implode as key, grouping, array_filter on count, ucfirst, in_array strict, palindromes
w1 = stale|night|below
w2 = word
signature = signature|keyOf|sortedLetters
groups = groups|families|sets
==== php
<?php
function «signature»(string $word): string
{
    $letters = str_split(strtolower($word));
    sort($letters);
    return implode($letters);
}

function isPalindrome(string $s): bool
{
    $s = preg_replace('/\W/', '', strtolower($s));
    return $s === strrev($s);
}

$words = ['listen', '«w1»', 'Silent', 'elbow', '«w2»', 'steal', 'thing', 'tinsel'];
$«groups» = [];
foreach ($words as $i => $word) {
    $«groups»[«signature»($word)][$i] = $word;
}
$«groups» = array_filter($«groups», fn($g) => count($g) > 1);
uasort($«groups», fn($a, $b) => count($b) <=> count($a));
foreach ($«groups» as $key => $group) {
    echo $key, ': ', implode(', ', $group), ' at ', implode(' ', array_keys($group)), "\n";
}
foreach (['A man, a plan, a canal: Panama', '«w2»', 'Level'] as $s) {
    echo isPalindrome($s) ? '+' : '-', " $s\n";
}
echo implode(' ', array_map(fn($w) => ucfirst(strrev(strtolower($w))), array_slice($words, 0, 3))), "\n";
echo preg_match_all('/[aeiou]/i', implode($words)), ' vowels, ', strlen(implode($words)), " letters\n";
echo count_chars('banana', 3), ' ', implode(',', array_keys(array_count_values(str_split('banana')), 3)), "\n";
==== python
import re
from collections import Counter


def «signature»(word):
    letters = sorted(word.lower())
    return "".join(letters)


def isPalindrome(s):
    s = re.sub(r"\W", "", s.lower())
    return s == s[::-1]


words = ["listen", "«w1»", "Silent", "elbow", "«w2»", "steal", "thing", "tinsel"]
«groups» = {}
for i, word in enumerate(words):
    «groups».setdefault(«signature»(word), {})[i] = word
«groups» = {key: g for key, g in «groups».items() if len(g) > 1}
«groups» = dict(sorted(«groups».items(), key=lambda item: -len(item[1])))
for key, group in «groups».items():
    print(f"{key}: {', '.join(group.values())} at {' '.join(map(str, group))}")
for s in ["A man, a plan, a canal: Panama", "«w2»", "Level"]:
    print("+" if isPalindrome(s) else "-", s)
reversed_ = [w.lower()[::-1] for w in words[:3]]
print(" ".join(w[:1].upper() + w[1:] for w in reversed_))
text = "".join(words)
print(f"{len(re.findall(r'[aeiou]', text, re.IGNORECASE))} vowels, {len(text)} letters")
print("".join(sorted(set("banana"))), ",".join(c for c, n in Counter("banana").items() if n == 3))
