topics: round robin scheduling, unset while iterating a copy, while with count, keys kept, array shift by reset and key
procs = procs|jobs|threads
quantum = int 2..4
a = int 3..9
b = int 1..6
==== php
<?php
$«procs» = ['init' => «a», 'web' => «b», 'db' => 5];
$clock = 0;
$done = [];
while (count($«procs») > 0) {
    // foreach walks over a copy, so unset is safe
    foreach ($«procs» as $name => $left) {
        $slice = min(«quantum», $left);
        $clock += $slice;
        $«procs»[$name] -= $slice;
        if ($«procs»[$name] === 0) {
            unset($«procs»[$name]);
            $done[$name] = $clock;
        }
    }
}
foreach ($done as $name => $at) {
    echo str_pad($name, 5), $at, "\n";
}
echo array_sum($done) / count($done) > 8 ? 'slow' : 'quick', ' ', empty($«procs») ? 'idle' : 'busy', "\n";

$nums = [1, 2, 3];
foreach ($nums as $n) {
    $nums[] = $n * 10;     // not visited
}
echo implode(',', $nums), "\n";
==== python
«procs» = {"init": «a», "web": «b», "db": 5}
clock = 0
done = {}
while len(«procs») > 0:
    # walks over a copy, so del is safe
    for name, left in list(«procs».items()):
        slice = min(«quantum», left)
        clock += slice
        «procs»[name] -= slice
        if «procs»[name] == 0:
            del «procs»[name]
            done[name] = clock
for name, at in done.items():
    print(f"{name.ljust(5)}{at}")
print("slow" if sum(done.values()) / len(done) > 8 else "quick", "busy" if «procs» else "idle")

nums = [1, 2, 3]
for n in nums.copy():
    nums.append(n * 10)  # not visited
print(",".join(map(str, nums)))
