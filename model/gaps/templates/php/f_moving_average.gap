topics: generators with keys, array_shift window, SplQueue, array_sum, division result int or float, yield in loop
window = window|moving|smooth
k = int 2..4
values = ints 5..8 1..40
==== php
function «window»(iterable $values, int $size): Generator
{
    $buffer = new SplQueue();
    $sum = 0;
    foreach ($values as $i => $v) {
        $buffer->enqueue($v);
        $sum += $v;
        if (count($buffer) > $size) {
            $sum -= $buffer->dequeue();
        }
        if (count($buffer) === $size) {
            yield $i => $sum / $size;
        }
    }
}

function cumulative(array $values): array
{
    $total = 0;
    return array_map(function ($v) use (&$total) {
        return $total += $v;
    }, $values);
}
==== check php
<?php
«SOURCE»
foreach («window»([«values»], «k») as $i => $avg) {
    echo "$i: $avg\n";
}
echo implode(' ', cumulative([«values»])), ' ', json_encode(cumulative(['a' => 1, 'b' => 2])), "\n";
==== python
from collections import deque


def «window»(values, size):
    buffer = deque()
    sum = 0
    for i, v in enumerate(values):
        buffer.append(v)
        sum += v
        if len(buffer) > size:
            sum -= buffer.popleft()
        if len(buffer) == size:
            yield i, sum / size


def cumulative(values):
    total = 0
    result = {}
    for k, v in values.items():
        total += v
        result[k] = total
    return result
==== check python
«SOURCE»
import json
for i, avg in «window»([«values»], «k»):
    print(f"{i}: {avg:.14g}")
print(
    " ".join(map(str, cumulative(dict(enumerate([«values»]))).values())),
    json.dumps(cumulative({"a": 1, "b": 2}), separators=(",", ":")),
)
