topics: __callStatic, static registry, closures in static arrays, func_get_args, dynamic method names
Math_ = Calc|Ops|Formula
ops = ops|functions|known
n = int 2..30
==== php
class «Math_»
{
    private static array $«ops» = [];

    public static function define(string $name, callable $fn): void
    {
        self::$«ops»[strtolower($name)] = $fn;
    }

    public static function __callStatic(string $name, array $args): mixed
    {
        $fn = self::$«ops»[strtolower($name)] ?? null;
        if ($fn === null) {
            throw new BadMethodCallException("Unknown: $name/" . count($args));
        }
        return $fn(...$args);
    }

    public static function names(): string
    {
        $names = array_keys(static::$«ops»);
        sort($names);
        return implode(' ', $names);
    }
}
==== check php
<?php
«SOURCE»
«Math_»::define('Add', fn(...$x) => array_sum($x));
«Math_»::define('twice', fn($x) => $x * 2);
echo «Math_»::add(1, 2, «n»), ' ', «Math_»::Twice(«n»), ' ', «Math_»::names(), "\n";
try {
    «Math_»::cube(1, 2);
} catch (BadMethodCallException $e) {
    echo $e->getMessage(), "\n";
}
==== python
class StaticCalls(type):
    def __getattr__(cls, name):
        def call(*args):
            fn = cls.«ops».get(name.lower())
            if fn is None:
                raise AttributeError(f"Unknown: {name}/{len(args)}")
            return fn(*args)

        return call


class «Math_»(metaclass=StaticCalls):
    «ops» = {}

    @staticmethod
    def define(name, fn):
        «Math_».«ops»[name.lower()] = fn

    @staticmethod
    def names():
        return " ".join(sorted(«Math_».«ops»))
==== check python
«SOURCE»
«Math_».define("Add", lambda *x: sum(x))
«Math_».define("twice", lambda x: x * 2)
print(«Math_».add(1, 2, «n»), «Math_».Twice(«n»), «Math_».names())
try:
    «Math_».cube(1, 2)
except AttributeError as e:
    print(e)
