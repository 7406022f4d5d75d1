topics: preg_replace with arrays, preg_replace_callback, line parser, nested state, heredoc, htmlspecialchars
render = markdown|toHtml|renderText
w1 = word
w2 = word
==== php
<?php

function inline(string $s): string
{
    $s = htmlspecialchars($s);
    return preg_replace(
        ['/\*\*(.+?)\*\*/', '/\*(.+?)\*/', '/\[([^\]]+)\]\(([^)]+)\)/'],
        ['<b>$1</b>', '<i>$1</i>', '<a href="$2">$1</a>'],
        $s
    );
}

function «render»(string $text): string
{
    $html = [];
    $inList = false;
    foreach (explode("\n", $text) as $line) {
        $isItem = preg_match('/^[-*] (.*)/', $line, $m) === 1;
        if ($isItem !== $inList) {
            $html[] = $isItem ? '<ul>' : '</ul>';
            $inList = $isItem;
        }
        if ($isItem) {
            $html[] = '  <li>' . inline($m[1]) . '</li>';
        } elseif (preg_match('/^(#{1,3})\s+(.+)$/', $line, $m)) {
            $level = strlen($m[1]);
            $html[] = "<h$level>" . inline($m[2]) . "</h{$level}>";
        } elseif (trim($line) !== '') {
            $html[] = '<p>' . inline($line) . '</p>';
        }
    }
    if ($inList) $html[] = '</ul>';
    return implode("\n", $html);
}

$doc = <<<MD
## The «w1»
Some **bold «w2»** & *light* text

- one < two
- [site](http://x.y)
# End
MD;
echo «render»($doc), "\n";
echo preg_replace_callback('/\d+/', fn($m) => $m[0] * 2, 'a1 b22 c3'), "\n";
echo preg_match_all('/<(\w+)/', «render»($doc)), " tags\n";
==== python
import html
import re


def inline(s):
    s = html.escape(s).replace("&#x27;", "&#039;")
    s = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", s)
    s = re.sub(r"\*(.+?)\*", r"<i>\1</i>", s)
    return re.sub(r"\[([^\]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>', s)


def «render»(text):
    html = []
    inList = False
    for line in text.split("\n"):
        m = re.match(r"[-*] (.*)", line)
        isItem = m is not None
        if isItem != inList:
            html.append("<ul>" if isItem else "</ul>")
            inList = isItem
        if isItem:
            html.append("  <li>" + inline(m[1]) + "</li>")
        elif m := re.match(r"(#{1,3})\s+(.+)$", line):
            level = len(m[1])
            html.append(f"<h{level}>" + inline(m[2]) + f"</h{level}>")
        elif line.strip() != "":
            html.append("<p>" + inline(line) + "</p>")
    if inList:
        html.append("</ul>")
    return "\n".join(html)


doc = """## The «w1»
Some **bold «w2»** & *light* text

- one < two
- [site](http://x.y)
# End"""
print(«render»(doc))
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "a1 b22 c3"))
print(len(re.findall(r"<(\w+)", «render»(doc))), "tags")
