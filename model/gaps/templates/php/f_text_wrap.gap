topics: word wrapping by hand, centre and right alignment, max of strlen, foreach with references to lines, ceil and floor
wrap = wrap|fold|reflow
width = int 12..20
w = word
==== php
function «wrap»(string $text, int $width): array
{
    $lines = [''];
    $at = 0;
    foreach (explode(' ', $text) as $word) {
        if ($lines[$at] === '') {
            $lines[$at] = $word;
        } elseif (strlen($lines[$at]) + 1 + strlen($word) <= $width) {
            $lines[$at] .= " $word";
        } else {
            $lines[++$at] = $word;
        }
    }
    return $lines;
}

function boxed(array $lines, string $align = 'left'): string
{
    $max = max(array_map('strlen', $lines));
    $type = ['left' => STR_PAD_RIGHT, 'right' => STR_PAD_LEFT, 'center' => STR_PAD_BOTH][$align] ?? STR_PAD_RIGHT;
    foreach ($lines as &$line) {
        $line = '| ' . str_pad($line, $max, ' ', $type) . ' |';
    }
    unset($line);
    $edge = '+' . str_repeat('-', $max + 2) . '+';
    array_unshift($lines, $edge);
    $lines[] = $edge;
    return implode("\n", $lines);
}
==== check php
<?php
«SOURCE»
$l = «wrap»('The «w» jumped over a very lazy sleeping «w» today', «width»);
echo boxed($l), "\n", boxed($l, 'right'), "\n", boxed($l, 'center'), "\n", count($l), "\n";
==== python
def «wrap»(text, width):
    lines = [""]
    at = 0
    for word in text.split(" "):
        if lines[at] == "":
            lines[at] = word
        elif len(lines[at]) + 1 + len(word) <= width:
            lines[at] += f" {word}"
        else:
            at += 1
            lines.append(word)
    return lines


def center(s, width):
    missing = width - len(s)
    left = missing // 2
    return " " * left + s + " " * (missing - left)


def boxed(lines, align="left"):
    widest = max(len(line) for line in lines)
    pad = {"left": str.ljust, "right": str.rjust, "center": center}.get(align, str.ljust)
    lines = ["| " + pad(line, widest) + " |" for line in lines]
    edge = "+" + "-" * (widest + 2) + "+"
    return "\n".join([edge, *lines, edge])
==== check python
«SOURCE»
l = «wrap»("The «w» jumped over a very lazy sleeping «w» today", «width»)
print(boxed(l))
print(boxed(l, "right"))
print(boxed(l, "center"))
print(len(l))
