topics: pure enum, match, static method, constants, state machine
Light = Light|Signal|Lamp
tick = tick|advance|turn
n = int 4..9
state = state|now|current
==== php
enum «Light»
{
    case Red;
    case Green;
    case Amber;

    public const START = self::Red;

    public function «tick»(int $times = 1): self
    {
        $«state» = $this;
        while ($times-- > 0) {
            $«state» = match ($«state») {
                self::Red => self::Green,
                self::Green => self::Amber,
                self::Amber => self::Red,
            };
        }
        return $«state»;
    }

    public function canGo(): bool
    {
        return $this === self::Green;
    }

    public static function named(string $name): ?self
    {
        foreach (self::cases() as $case) {
            if (strcasecmp($case->name, $name) === 0) {
                return $case;
            }
        }
        return null;
    }
}
==== check php
<?php
«SOURCE»
$l = «Light»::START;
foreach (range(0, «n») as $i) {
    $x = $l->«tick»($i);
    echo $x->name, $x->canGo() ? ' go' : ' stop', "\n";
}
echo «Light»::named('AMBER')->name, ' ', «Light»::named('blue')?->name ?? 'none', ' ', count(«Light»::cases()), "\n";
echo «Light»::Green instanceof «Light» ? 'ok' : 'no', "\n";
==== python
from enum import Enum, auto


class «Light»(Enum):
    Red = auto()
    Green = auto()
    Amber = auto()

    START = Red

    def «tick»(self, times=1):
        «state» = self
        for _ in range(times):
            if «state» is «Light».Red:
                «state» = «Light».Green
            elif «state» is «Light».Green:
                «state» = «Light».Amber
            else:
                «state» = «Light».Red
        return «state»

    def canGo(self):
        return self is «Light».Green

    @staticmethod
    def named(name):
        for case in «Light»:
            if case.name.lower() == name.lower():
                return case
        return None
==== check python
«SOURCE»
l = «Light».START
for i in range(«n» + 1):
    x = l.«tick»(i)
    print(x.name + (" go" if x.canGo() else " stop"))
blue = «Light».named("blue")
print(«Light».named("AMBER").name, blue.name if blue else "none", len(«Light»))
print("ok" if isinstance(«Light».Green, «Light») else "no")
