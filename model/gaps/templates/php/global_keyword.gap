topics: global keyword, $GLOBALS, define, const, static variable, variable functions
counter = counter|tally|ticks
limit = int 4..7
step = int 2..5
==== php
<?php
define('MAX_TRIES', «limit»);
const PREFIX = 'try #';
$«counter» = 0;
$log = [];

function attempt($name)
{
    global $«counter», $log;
    static $seen = [];
    if (in_array($name, $seen)) {
        return false;
    }
    $seen[] = $name;
    $«counter» += «step»;
    $log[] = PREFIX . count($seen) . " $name";
    return $«counter» < MAX_TRIES;
}

function resetAll()
{
    $«counter» = 99; // only a local
    $GLOBALS['«counter»'] = 0;
    $GLOBALS['log'] = [];
    return $«counter»;
}

foreach (array('a', 'b', 'a', 'c') as $n) {
    $result = attempt($n);
    print $n . '=' . var_export($result, true) . ' ';
}
print "\n" . implode('; ', $log) . " ($«counter»)\n";
$fn = 'resetAll';
print $fn() . " $«counter» " . count($log) . "\n";
==== python
MAX_TRIES = «limit»
PREFIX = "try #"
«counter» = 0
log = []
seen = []


def attempt(name):
    global «counter»
    if name in seen:
        return False
    seen.append(name)
    «counter» += «step»
    log.append(f"{PREFIX}{len(seen)} {name}")
    return «counter» < MAX_TRIES


def resetAll():
    global log
    local = 99  # only a local
    globals()["«counter»"] = 0
    log = []
    return local


for n in ["a", "b", "a", "c"]:
    result = attempt(n)
    print(f"{n}={str(result).lower()} ", end="")
print("\n" + "; ".join(log) + f" ({«counter»})")
fn = resetAll
print(f"{fn()} {«counter»} {len(log)}")
