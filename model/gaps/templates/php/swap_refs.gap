topics: reference parameters, swap, returned values
first = left|a|low
second = right|b|high
values = ints 5..8 -20..20
==== php
<?php
function swap(&$«first», &$«second») {
  $tmp = $«first»;
  $«first» = $«second»;
  $«second» = $tmp;
}

function order(array &$data, int &$swaps) {
  $n = count($data);
  for ($i = 0; $i < $n - 1; $i++) {
    for ($j = 0; $j < $n - 1 - $i; $j++) {
      if ($data[$j] > $data[$j + 1]) {
        swap($data[$j], $data[$j + 1]);
        $swaps++;
      }
    }
  }
}

$x = 'one';
$y = 'two';
swap($x, $y);
print "$x $y\n";

$data = [«values»];
$copy = $data;
$swaps = 0;
order($data, $swaps);
print implode(' ', $data) . " after $swaps swaps\n";
print implode(' ', $copy) . "\n";
==== python
def swap(«first», «second»):
    return «second», «first»


def order(data):
    swaps = 0
    n = len(data)
    for i in range(n - 1):
        for j in range(n - 1 - i):
            if data[j] > data[j + 1]:
                data[j], data[j + 1] = swap(data[j], data[j + 1])
                swaps += 1
    return swaps


x = "one"
y = "two"
x, y = swap(x, y)
print(f"{x} {y}")

data = [«values»]
copy = data.copy()
swaps = order(data)
print(" ".join(map(str, data)) + f" after {swaps} swaps")
print(" ".join(map(str, copy)))
