topics: HashMap containsKey, array return, null return, exceptions
twoSum = twoSum|findPair|pairFor
seen = seen|index|where
v = ints 5..7 -9..20
t = int 0..25
==== java
public int[] «twoSum»(int[] nums, int target) {
    Map<Integer, Integer> «seen» = new HashMap<>();
    for (int i = 0; i < nums.length; i++) {
        int need = target - nums[i];
        if («seen».containsKey(need)) {
            return new int[] {«seen».get(need), i};
        }
        «seen».put(nums[i], i);
    }
    return null;
}

public int majority(int[] nums) {
    int candidate = 0, count = 0;
    for (int num : nums) {
        if (count == 0) candidate = num;
        count += num == candidate ? 1 : -1;
    }
    return candidate;
}
==== check java
import java.util.*;
class Main {
    «SOURCE»
    public static void main(String[] args) {
        Main m = new Main();
        int[] p = m.«twoSum»(new int[]{«v»}, «t»);
        System.out.println(p == null ? "none" : p[0] + "," + p[1]);
        System.out.println(Arrays.toString(m.«twoSum»(new int[]{3, 3}, 6)) + " " + (m.«twoSum»(new int[0], 1) == null));
        System.out.println(m.majority(new int[]{2, 2, 1, «t», 2, «t», 2}) + " " + m.majority(new int[0]));
    }
}
==== python
def «twoSum»(nums, target):
    «seen» = {}
    for i in range(len(nums)):
        need = target - nums[i]
        if need in «seen»:
            return [«seen»[need], i]
        «seen»[nums[i]] = i
    return None


def majority(nums):
    candidate = count = 0
    for num in nums:
        if count == 0:
            candidate = num
        count += 1 if num == candidate else -1
    return candidate
==== check python
«SOURCE»
p = «twoSum»([«v»], «t»)
print("none" if p is None else f"{p[0]},{p[1]}")
print(f"{«twoSum»([3, 3], 6)} {str(«twoSum»([], 1) is None).lower()}")
print(majority([2, 2, 1, «t», 2, «t», 2]), majority([]))
