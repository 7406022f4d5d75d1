topics: Python keywords and builtins as variables, methods, properties and constants, order simulation
kw = in|is|del|pass
meth = raise|assert|with
bi = len|sum|type|id
n = int 2..9
w = word
==== php
<?php

class Order
{
    public $from;
    public $None = 'none';
    private $lambda = [];

    public function __construct($from)
    {
        $this->from = $from;
    }

    public function «meth»(string $«kw», int $«bi» = 1)
    {
        for ($not = 0; $not < $«bi»; $not++) {
            $this->lambda[] = "$«kw»-$not";
        }
        return $this;
    }

    public function def(callable $yieldTo)
    {
        return array_map($yieldTo, $this->lambda);
    }
}

$«kw» = 'x';
$str = '«w»';
$list = [3, 1, 2];
$dict = ['max' => max($list), 'min' => min($list)];
$«bi» = count($list) + array_sum($list);
$or = new Order($str);
$or->«meth»($«kw»)->«meth»($str, «n»);
$def = $or->def('strtoupper');
$range = array_slice($def, 0, 2);

echo "{$or->from} {$or->None} $«bi» ", implode('|', $range), ' ', count($def), "\n";
foreach ($dict as $type2 => $True) {
    echo "$type2: $True\n";
}
function lambda($nonlocal) { return $nonlocal ** 2; }
$print = 'lambda';
echo $print(«n»), ' ', implode(',', array_map('lambda', $list)), "\n";
==== python
class Order:
    def __init__(self, from_):
        self.None_ = "none"
        self.lambda_ = []
        self.from_ = from_

    def «meth»_(self, «kw»_, «bi»_=1):
        for not_ in range(«bi»_):
            self.lambda_.append(f"{«kw»_}-{not_}")
        return self

    def def_(self, yieldTo):
        return [yieldTo(item) for item in self.lambda_]


«kw»_ = "x"
str_ = "«w»"
list_ = [3, 1, 2]
dict_ = {"max": max(list_), "min": min(list_)}
«bi»_ = len(list_) + sum(list_)
or_ = Order(str_)
or_.«meth»_(«kw»_).«meth»_(str_, «n»)
def_ = or_.def_(str.upper)
range_ = def_[:2]

print(f"{or_.from_} {or_.None_} {«bi»_} {'|'.join(range_)} {len(def_)}")
for type2, True_ in dict_.items():
    print(f"{type2}: {True_}")


def lambda_(nonlocal_):
    return nonlocal_**2


print_ = lambda_
print(print_(«n»), ",".join(str(lambda_(item)) for item in list_))
