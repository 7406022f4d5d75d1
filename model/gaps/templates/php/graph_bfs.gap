topics: graph, SplQueue, nested arrays, isset, ??=, array_reverse, recursion with reference
graph = graph|network|roads
a = int 2..9
b = int 2..9
start = A|B
==== php
<?php
$edges = [['A', 'B', «a»], ['A', 'C', 1], ['B', 'D', «b»], ['C', 'D', 4], ['D', 'E', 3], ['F', 'G', 1]];
$«graph» = [];
foreach ($edges as [$from, $to, $cost]) {
    $«graph»[$from][$to] = $cost;
    $«graph»[$to][$from] = $cost;
}

function bfs(array $«graph», string $start): array
{
    $queue = new SplQueue();
    $queue->enqueue($start);
    $prev = [$start => null];
    while (!$queue->isEmpty()) {
        $node = $queue->dequeue();
        foreach (array_keys($«graph»[$node] ?? []) as $next) {
            if (!array_key_exists($next, $prev)) {
                $prev[$next] = $node;
                $queue->enqueue($next);
            }
        }
    }
    return $prev;
}

function path(array $prev, string $goal): string
{
    $path = [];
    for ($n = $goal; $n !== null; $n = $prev[$n]) {
        $path[] = $n;
    }
    return implode('>', array_reverse($path));
}

function visit(array $«graph», string $node, array &$seen, int $depth = 0): void
{
    if (isset($seen[$node])) {
        return;
    }
    $seen[$node] = $depth;
    ksort($«graph»[$node]);
    foreach ($«graph»[$node] as $next => $cost) {
        visit($«graph», $next, $seen, $depth + 1);
    }
}

$prev = bfs($«graph», '«start»');
echo path($prev, 'E'), ' ', isset($prev['G']) ? 'joined' : 'apart', "\n";
$seen = [];
visit($«graph», '«start»', $seen);
foreach ($seen as $n => $d) {
    echo str_repeat('  ', $d), $n, "\n";
}
$degree = array_map('count', $«graph»);
arsort($degree);
echo array_key_first($degree), ' ', array_sum($degree) / 2, "\n";
$cheap = [];
foreach ($«graph» as $n => $links) {
    $cheap[$n] = min($links);
}
echo json_encode($cheap), "\n";
==== python
import json
from collections import deque

edges = [["A", "B", «a»], ["A", "C", 1], ["B", "D", «b»], ["C", "D", 4], ["D", "E", 3], ["F", "G", 1]]
«graph» = {}
for from_, to, cost in edges:
    «graph».setdefault(from_, {})[to] = cost
    «graph».setdefault(to, {})[from_] = cost


def bfs(«graph», start):
    queue = deque()
    queue.append(start)
    prev = {start: None}
    while queue:
        node = queue.popleft()
        for next in «graph».get(node, {}):
            if next not in prev:
                prev[next] = node
                queue.append(next)
    return prev


def path(prev, goal):
    path = []
    n = goal
    while n is not None:
        path.append(n)
        n = prev[n]
    return ">".join(reversed(path))


def visit(«graph», node, seen, depth=0):
    if node in seen:
        return
    seen[node] = depth
    for next in sorted(«graph»[node]):
        visit(«graph», next, seen, depth + 1)


prev = bfs(«graph», "«start»")
print(path(prev, "E"), "joined" if prev.get("G") is not None else "apart")
seen = {}
visit(«graph», "«start»", seen)
for n, d in seen.items():
    print("  " * d + n)
degree = {n: len(links) for n, links in «graph».items()}
degree = dict(sorted(degree.items(), key=lambda item: -item[1]))
print(next(iter(degree)), sum(degree.values()) // 2)
cheap = {}
for n, links in «graph».items():
    cheap[n] = min(links.values())
print(json.dumps(cheap, separators=(",", ":")))
