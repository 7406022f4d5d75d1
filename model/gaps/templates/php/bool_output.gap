topics: echo of booleans and null, var_export, string concatenation of false, integer-like booleans, and/or precedence, xor, not
a = int 1..9
b = int 1..9
name = flag|ok|ready
==== php
<?php
$«name» = «a» > «b»;
echo "A[$«name»] [" . !$«name» . '] [' . null . "]\n";
echo $«name» + 1, ' ', true + true, ' ', -true, "\n";
echo var_export($«name», true), ' ', $«name» ? 'true' : 'false', ' ', json_encode([$«name», null]), "\n";
$x = («a» and 0) || null;
echo $x === false ? 'false' : 'other', ' ', («a» xor «b») ? 'one' : 'both or none', "\n";
if (!$«name» && «a» != «b» or «a» == 5) {
    print "special\n";
} elseif («a» <> «b») {
    print "unequal\n";
} else {
    print "same\n";
}
function log_(string $what, bool $result): bool { echo $what; return $result; }
$r = log_('1', false) && log_('2', true) || log_('3', true) && !log_('4', false);
echo ' ', $r, "|\n";
echo in_array(true, ['x']), '|', in_array(0, ['x']), '|', in_array('x', [true]), '|', array_sum([true, false, true]), "\n";
echo gettype(1 == 1), ' ', gettype(1 / 2), ' ', gettype('1' + 1), ' ', gettype(null), ' ', gettype([]), "\n";
==== python
import json


def php(x):
    # what echo makes of booleans and null
    if x is None or x is False:
        return ""
    return "1" if x is True else str(x)


«name» = «a» > «b»
print(f"A[{php(«name»)}] [{php(not «name»)}] [{php(None)}]")
print(«name» + 1, True + True, -True)
print(str(«name»).lower(), "true" if «name» else "false", json.dumps([«name», None], separators=(",", ":")))
x = bool(«a» and 0) or bool(None)
print("false" if x is False else "other", "one" if bool(«a») != bool(«b») else "both or none")
if (not «name» and «a» != «b») or «a» == 5:
    print("special")
elif «a» != «b»:
    print("unequal")
else:
    print("same")


def log_(what, result):
    print(what, end="")
    return result


r = log_("1", False) and log_("2", True) or log_("3", True) and not log_("4", False)
print(f" {php(r)}|")
print(php(True), php(False), php(True), sum([True, False, True]), sep="|")
print("boolean", "double", "integer", "NULL", "array")
