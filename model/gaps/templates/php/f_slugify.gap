topics: preg_replace, strtolower, trim, substr, strrpos, preg_split, array_map with callable string
slug = slug|slugify|permalink
w1 = word
w2 = word
n = int 1..99
title = title|heading|label
cut = cut|edge|stop
parts = parts|pieces|bits
==== php
function «slug»(string $«title», int $max = 20): string
{
    $s = preg_replace('/[^a-z0-9]+/', '-', strtolower(trim($«title»)));
    $s = trim($s, '-');
    if (strlen($s) > $max) {
        $«cut» = strrpos(substr($s, 0, $max + 1), '-');
        $s = substr($s, 0, $«cut» ?: $max);
    }
    return $s === '' ? 'n-a' : $s;
}

function camel(string $s): string
{
    $«parts» = preg_split('/[-_ ]+/', $s, -1, PREG_SPLIT_NO_EMPTY);
    return lcfirst(implode('', array_map('ucfirst', $«parts»)));
}

function snake(string $s): string
{
    return strtolower(preg_replace('/(?<!^)[A-Z]/', '_$0', $s));
}
==== check php
<?php
«SOURCE»
foreach (['  The «w1» & the «w2»!! ', '«n»% of «w1»', '?!', 'averyveryverylongwordwithoutend', 'A_B'] as $t) {
    echo «slug»($t), ' ', «slug»($t, 8), ' ', camel(«slug»($t)), ' ', snake(camel(«slug»($t))), "\n";
}
==== python
import re


def «slug»(«title», max=20):
    s = re.sub(r"[^a-z0-9]+", "-", «title».strip().lower())
    s = s.strip("-")
    if len(s) > max:
        «cut» = s[: max + 1].rfind("-")
        s = s[: «cut» if «cut» > 0 else max]
    return "n-a" if s == "" else s


def camel(s):
    «parts» = [part for part in re.split(r"[-_ ]+", s) if part]
    joined = "".join(part[:1].upper() + part[1:] for part in «parts»)
    return joined[:1].lower() + joined[1:]


def snake(s):
    return re.sub(r"(?<!^)[A-Z]", r"_\g<0>", s).lower()
==== check python
«SOURCE»
for t in ["  The «w1» & the «w2»!! ", "«n»% of «w1»", "?!", "averyveryverylongwordwithoutend", "A_B"]:
    print(«slug»(t), «slug»(t, 8), camel(«slug»(t)), snake(camel(«slug»(t))))
