topics: preg_replace_callback, heredoc, templating, callable filters, ucfirst
render = render|fill|expand
name = word
n = int 2..40
filters = filters|helpers|modes
==== php
function «render»(string $template, array $vars): string
{
    $«filters» = [
        'upper' => 'strtoupper',
        'first' => fn(string $s): string => ucfirst(strtolower($s)),
        'money' => fn($v) => number_format((float) $v, 2),
    ];
    return preg_replace_callback('/\{\{\s*(\w+)(?:\|(\w+))?\s*\}\}/', function (array $m) use ($vars, $«filters») {
        $value = $vars[$m[1]] ?? '';
        if (isset($m[2])) {
            if (!isset($«filters»[$m[2]])) {
                throw new InvalidArgumentException("Unknown filter {$m[2]}");
            }
            $value = $«filters»[$m[2]]($value);
        }
        return (string) $value;
    }, $template);
}
==== check php
<?php
«SOURCE»
$vars = ['name' => '«name»', 'n' => «n», 'city' => 'pARIS', 'sum' => 1234.5];
echo «render»("Dear {{ name|upper }}, {{n}} from {{ city|first }}: {{sum|money}} {{gone}}!", $vars), "\n";
echo «render»("{ name } {{ name }}", $vars), "\n";
try {
    echo «render»('{{ n|shout }}', $vars), "\n";
} catch (InvalidArgumentException $e) {
    echo $e->getMessage(), "\n";
}
==== python
import re


def «render»(template, vars):
    «filters» = {
        "upper": str.upper,
        "first": lambda s: s.lower()[:1].upper() + s.lower()[1:],
        "money": lambda v: f"{float(v):,.2f}",
    }

    def replace(m):
        value = vars.get(m[1], "")
        if m[2] is not None:
            if m[2] not in «filters»:
                raise ValueError(f"Unknown filter {m[2]}")
            value = «filters»[m[2]](value)
        return str(value)

    return re.sub(r"\{\{\s*(\w+)(?:\|(\w+))?\s*\}\}", replace, template)
==== check python
«SOURCE»
vars = {"name": "«name»", "n": «n», "city": "pARIS", "sum": 1234.5}
print(«render»("Dear {{ name|upper }}, {{n}} from {{ city|first }}: {{sum|money}} {{gone}}!", vars))
print(«render»("{ name } {{ name }}", vars))
try:
    print(«render»("{{ n|shout }}", vars))
except ValueError as e:
    print(e)
