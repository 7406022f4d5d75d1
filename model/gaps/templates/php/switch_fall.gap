topics: switch, fall-through, strings, static variables
handle = handle|perform|execute
cmd = cmd|action|op
step = int 2..9
start = int 10..40
==== php
function «handle»(string $«cmd», int $value): string
{
    static $calls = 0;
    $calls++;
    $log = '';
    switch ($«cmd») {
        case 'reset':
            $value = 0;
            // fall through
        case 'add':
            $value += «step»;
            $log .= 'added ';
            break;
        case 'dec':
        case 'sub':
            $value -= «step»;
            break;
        default:
            return "call $calls: unknown";
    }
    return "call $calls: $log$value";
}
==== check php
<?php
«SOURCE»
foreach (['reset', 'add', 'sub', 'dec', 'jump', ''] as $c) {
    echo «handle»($c, «start»), "\n";
}
==== python
calls = 0


def «handle»(«cmd», value):
    global calls
    calls += 1
    log = ""
    if «cmd» in ("reset", "add"):
        if «cmd» == "reset":
            value = 0
        value += «step»
        log += "added "
    elif «cmd» in ("dec", "sub"):
        value -= «step»
    else:
        return f"call {calls}: unknown"
    return f"call {calls}: {log}{value}"
==== check python
«SOURCE»
for c in ["reset", "add", "sub", "dec", "jump", ""]:
    print(«handle»(c, «start»))
