topics: number words, nested arrays, recursion, intdiv, %, ternary, rtrim, string concat
words = inWords|spell|numberText
n = int 21..99
big = int 1000..999999
==== php
function «words»(int $n): string
{
    $small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven',
        'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
    $tens = [2 => 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
    if ($n < 0) {
        return 'minus ' . «words»(-$n);
    }
    if ($n < 20) return $small[$n];
    if ($n < 100) return $tens[intdiv($n, 10)] . ($n % 10 ? '-' . $small[$n % 10] : '');
    foreach ([1000000 => 'million', 1000 => 'thousand', 100 => 'hundred'] as $unit => $name) {
        if ($n >= $unit) {
            $rest = $n % $unit;
            return «words»(intdiv($n, $unit)) . " $name" . ($rest ? ' ' . «words»($rest) : '');
        }
    }
}
==== check php
<?php
«SOURCE»
foreach ([0, 13, «n», 100, -«big», 2000017] as $x) {
    echo $x, ': ', «words»($x), "\n";
}
==== python
def «words»(n):
    small = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ]
    tens = dict(
        enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
    )
    if n < 0:
        return "minus " + «words»(-n)
    if n < 20:
        return small[n]
    if n < 100:
        return tens[n // 10] + (f"-{small[n % 10]}" if n % 10 else "")
    for unit, name in {1000000: "million", 1000: "thousand", 100: "hundred"}.items():
        if n >= unit:
            rest = n % unit
            return «words»(n // unit) + f" {name}" + (f" {«words»(rest)}" if rest else "")
==== check python
«SOURCE»
for x in [0, 13, «n», 100, -«big», 2000017]:
    print(f"{x}: {«words»(x)}")
