topics: variadics with mixed, array attributes, sprintf, implode, is_int keys, default arrays, static nested calls
tag = tag|el|node
attrs = attrs|options|props
w = word
n = int 2..40
==== php
function «tag»(string $name, array $«attrs» = [], string|array ...$children): string
{
    static $void = ['br', 'img', 'input'];
    $out = "<$name";
    foreach ($«attrs» as $key => $value) {
        if ($value === false || $value === null) {
            continue;
        }
        if (is_int($key)) {
            $out .= " $value";
        } elseif ($value === true) {
            $out .= ' ' . $key;
        } else {
            $out .= sprintf(' %s="%s"', $key, is_array($value) ? implode(' ', $value) : $value);
        }
    }
    if (in_array($name, $void, true)) {
        return $out . ' />';
    }
    $inner = '';
    foreach ($children as $c) {
        $inner .= is_array($c) ? implode("\n", $c) : $c;
    }
    return "$out>$inner</$name>";
}
==== check php
<?php
«SOURCE»
echo «tag»('p'), «tag»('br'), "\n";
echo «tag»('ul', ['class' => ['a', '«w»'], 'id' => «n»], array_map(fn($x) => «tag»('li', [], $x), ['x', '«w»'])), "\n";
echo «tag»('input', ['hidden', 'value' => 0, 'checked' => true, 'off' => false, 'none' => null]), "\n";
==== python
VOID = ["br", "img", "input"]


def «tag»(name, «attrs»=None, *children):
    out = f"<{name}"
    for key, value in («attrs» or {}).items():
        if value is False or value is None:
            continue
        if isinstance(key, int):
            out += f" {value}"
        elif value is True:
            out += f" {key}"
        else:
            out += f' {key}="{" ".join(value) if isinstance(value, list) else value}"'
    if name in VOID:
        return out + " />"
    inner = ""
    for c in children:
        inner += "\n".join(c) if isinstance(c, list) else c
    return f"{out}>{inner}</{name}>"
==== check python
«SOURCE»
print(«tag»("p") + «tag»("br"))
print(«tag»("ul", {"class": ["a", "«w»"], "id": «n»}, [«tag»("li", {}, x) for x in ["x", "«w»"]]))
print(«tag»("input", {0: "hidden", "value": 0, "checked": True, "off": False, "none": None}))
