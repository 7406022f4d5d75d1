topics: recursion by reference, anonymous class, array_diff_key, SplQueue, exception chaining, in_array, array functions with callbacks by name
==== php
<?php

$deps = [
    'site' => ['css', 'js', 'html'],
    'html' => ['templates', 'data'],
    'css' => ['theme'],
    'js' => [],
    'templates' => [],
    'theme' => ['data'],
    'data' => [],
];

function resolve(string $name, array $deps, array &$order, array $trail = []): void
{
    if (in_array($name, $order)) return;
    if (isset($trail[$name])) {
        throw new LogicException(implode(' > ', array_keys($trail)) . " > $name");
    }
    $trail[$name] = true;
    foreach ($deps[$name] as $d) {
        resolve($d, $deps, $order, $trail);
    }
    $order[] = $name;
}

$order = [];
resolve('site', $deps, $order);
echo implode(' ', $order), "\n";

// Kahn with a queue
$degree = array_map('count', $deps);
$users = [];
foreach ($deps as $name => $list) {
    foreach ($list as $d) $users[$d][] = $name;
}
$queue = new SplQueue;
foreach ($degree as $name => $n) {
    if ($n === 0) $queue->enqueue($name);
}
$rounds = [];
while (!$queue->isEmpty()) {
    $name = $queue->dequeue();
    $rounds[] = strtoupper($name[0]) . count($queue);
    foreach ($users[$name] ?? [] as $u) {
        if (--$degree[$u] === 0) $queue[] = $u;
    }
}
echo implode(' ', $rounds), ' ', array_sum($degree), "\n";

$deps['data'][] = 'css';
$builder = new class($deps) {
    public int $tries = 0;
    public function __construct(private array $deps) {}
    public function build(string $name): array
    {
        try {
            $this->tries++;
            $order = [];
            resolve($name, $this->deps, $order);
            return $order;
        } catch (LogicException $e) {
            throw new RuntimeException("cannot build $name", $this->tries, $e);
        } finally {
            $this->tries += 10;
        }
    }
};
echo implode(',', $builder->build('js')), ' ', $builder->tries, "\n";
try {
    $builder->build('site');
} catch (RuntimeException $e) {
    echo $e->getMessage(), ' (', $e->getCode(), '): ', $e->getPrevious()->getMessage(), ' after ', $builder->tries, "\n";
}
echo implode(',', array_keys(array_diff_key($deps, array_flip(['css', 'js', 'zzz'])))), ' ', count($deps, COUNT_RECURSIVE), "\n";
