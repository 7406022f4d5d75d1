topics: arrays as ordered maps for LRU, array_key_first, unset and re-add, memo with static, references to array elements, callbacks with variadics and by-ref
==== php
<?php

class LruStore
{
    private array $data = [];
    public array $stats = ['hit' => 0, 'miss' => 0, 'evict' => 0];

    public function __construct(private int $size) {}

    public function get(string|int $key, callable $load)
    {
        if (array_key_exists($key, $this->data)) {
            $this->stats['hit']++;
            $value = $this->data[$key];
            unset($this->data[$key]);
            return $this->data[$key] = $value;
        }
        $this->stats['miss']++;
        if (count($this->data) >= $this->size) {
            unset($this->data[array_key_first($this->data)]);
            $this->stats['evict']++;
        }
        return $this->data[$key] = $load($key);
    }

    public function __debugInfo() { return $this->stats; }
    public function keys(): string { return implode(',', array_keys($this->data)); }
    public function &ref($key) { return $this->data[$key]; }
}

$loads = 0;
$load = function ($k) use (&$loads) {
    $loads++;
    return is_int($k) ? $k * $k : ($k === 'none' ? null : strtoupper($k));
};

$store = new LruStore(3);
$seen = [];
foreach (['a', 7, 'a', '7', 'none', 'b', 'none', 'a', '08', 7] as $key) {
    $seen[] = $store->get($key, $load) ?? 'NULL';
}
echo implode(' ', $seen), "\n";
echo $loads, ' loads, keys ', $store->keys(), ' ', http_build_query($store->stats, '', ' '), "\n";

$slot = &$store->ref('a');
$slot = 'changed';
unset($slot);
$slot = 'lost';
echo $store->get('a', $load), ' ', $store->keys(), "\n";

function fibonacci(int $n): int
{
    static $memo = [0, 1];
    static $depth = 0;
    if (isset($memo[$n])) return $memo[$n];
    $depth++;
    $memo[$n] = fibonacci($n - 1) + fibonacci($n - 2);
    if ($n > 39) echo "depth $depth, ", count($memo), " values\n";
    return $memo[$n];
}
echo fibonacci(40), ' ', fibonacci(10), "\n";

$order = ['x' => 1, 'y' => 2, 'z' => 3];
$order['x'] = 9;
echo implode(',', array_keys($order)), ' ';
unset($order['x']);
$order['x'] = 9;
echo implode(',', array_keys($order)), ' ', json_encode(['x' => 0] + $order), ' ', json_encode(array_merge(['x' => 0], $order)), ' ', json_encode([1, 2] + [7, 8, 9]), ' ', json_encode(array_merge([5 => 'p'], [5 => 'q'])), "\n";
