topics: INI parser, nested map with default section, substr, strpos, boolean words, match(true)
parseIni = parseIni|readConfig|loadSettings
section = section|group|block
n = int 2..80
w = word
==== php
function «parseIni»(string $text): array
{
    $result = [];
    $«section» = 'main';
    foreach (preg_split('/\R/', $text) as $line) {
        $line = trim($line);
        if ($line === '' || str_starts_with($line, ';')) {
            continue;
        }
        if ($line[0] === '[' && $line[-1] === ']') {
            $«section» = substr($line, 1, -1);
            $result[$«section»] ??= [];
            continue;
        }
        [$key, $value] = array_pad(array_map('trim', explode('=', $line, 2)), 2, null);
        $result[$«section»][$key] = match (true) {
            $value === null => true,
            in_array(strtolower($value), ['on', 'yes', 'true'], true) => true,
            in_array(strtolower($value), ['off', 'no', 'false'], true) => false,
            is_numeric($value) => $value + 0,
            default => trim($value, '"'),
        };
    }
    return $result;
}
==== check php
<?php
«SOURCE»
$ini = "top = «n»\n; note\n[db]\nhost= \"«w»\"\nport =3306\nrate=0.5\ndebug=Yes\n[empty]\n[db]\nflag\nssl = off\neq=a=b";
echo json_encode(«parseIni»($ini)), "\n";
==== python
import re


def «parseIni»(text):
    result = {}
    «section» = "main"
    for line in re.split(r"\r\n|\n|\r", text):
        line = line.strip()
        if line == "" or line.startswith(";"):
            continue
        if line[0] == "[" and line[-1] == "]":
            «section» = line[1:-1]
            result.setdefault(«section», {})
            continue
        key, sep, value = line.partition("=")
        key = key.strip()
        value = value.strip() if sep else None
        if value is None:
            value = True
        elif value.lower() in ["on", "yes", "true"]:
            value = True
        elif value.lower() in ["off", "no", "false"]:
            value = False
        elif re.fullmatch(r"[+-]?\d+", value):
            value = int(value)
        elif re.fullmatch(r"[+-]?(\d+\.\d*|\.\d+)", value):
            value = float(value)
        else:
            value = value.strip('"')
        result.setdefault(«section», {})[key] = value
    return result
==== check python
«SOURCE»
import json
ini = "top = «n»\n; note\n[db]\nhost= \"«w»\"\nport =3306\nrate=0.5\ndebug=Yes\n[empty]\n[db]\nflag\nssl = off\neq=a=b"
out = json.dumps(«parseIni»(ini), separators=(",", ":"))
print(out.replace('"empty":{}', '"empty":[]'))
