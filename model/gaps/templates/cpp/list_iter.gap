topics: std::list, iterators, advance, insert and erase during iteration, Josephus
n = int 5..9
k = int 2..4
circle = circle|ring|people
start = int 0..2
==== cpp
#include <iostream>
#include <iterator>
#include <list>
using namespace std;

int main() {
    list<int> «circle»;
    for (int i = 1; i <= «n»; i++) «circle».push_back(i);

    auto it = «circle».begin();
    advance(it, «start»);
    while («circle».size() > 1) {
        for (int step = 1; step < «k»; step++) {
            ++it;
            if (it == «circle».end()) it = «circle».begin();
        }
        cout << *it << " out\n";
        it = «circle».erase(it);
        if (it == «circle».end()) it = «circle».begin();
    }
    cout << "left " << «circle».front() << endl;

    list<int> nums = {4, 1, «k», 9};
    nums.push_front(«n»);
    // a zero before every odd number
    for (auto p = nums.begin(); p != nums.end(); ++p)
        if (*p % 2) nums.insert(p, 0);
    nums.insert(next(nums.begin(), 2), 77);
    nums.remove(9);
    nums.reverse();
    for (int x : nums) cout << x << ' ';
    nums.sort();
    nums.unique();
    cout << "| " << nums.size() << ' ' << nums.back() << ' ' << *prev(nums.end(), 2) << endl;
    return 0;
}
==== python
def main():
    «circle» = []
    for i in range(1, «n» + 1):
        «circle».append(i)

    it = «start»
    while len(«circle») > 1:
        for step in range(1, «k»):
            it += 1
            if it == len(«circle»):
                it = 0
        print(f"{«circle»[it]} out")
        del «circle»[it]
        if it == len(«circle»):
            it = 0
    print(f"left {«circle»[0]}")

    nums = [4, 1, «k», 9]
    nums.insert(0, «n»)
    # a zero before every odd number
    p = 0
    while p < len(nums):
        if nums[p] % 2:
            nums.insert(p, 0)
            p += 1
        p += 1
    nums.insert(2, 77)
    nums = [x for x in nums if x != 9]
    nums.reverse()
    for x in nums:
        print(x, end=" ")
    nums = sorted(set(nums))
    print(f"| {len(nums)} {nums[-1]} {nums[-2]}")


if __name__ == "__main__":
    main()
