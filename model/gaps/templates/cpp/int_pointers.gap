topics: pointers to int, pointer arithmetic, swap through pointers, arrays
swapInts = swapInts|exchange|swap2
vals = ints 5..7 -20..40
bonus = int 2..9
==== cpp
#include <iostream>
using namespace std;

void «swapInts»(int* a, int* b) {
    int t = *a;
    *a = *b;
    *b = t;
}

int sumRange(const int* first, const int* last) {
    int total = 0;
    for (; first != last; ++first)
        total += *first;
    return total;
}

int* findMax(int* arr, int n) {
    int* best = arr;
    for (int* p = arr + 1; p < arr + n; p++)
        if (*p > *best) best = p;
    return best;
}

int main() {
    int data[] = {«vals»};
    int n = sizeof data / sizeof *data;

    int* top = findMax(data, n);
    cout << "max " << *top << " at " << top - data << endl;
    *top = -100;
    cout << sumRange(data, data + n) << " " << sumRange(data + 1, data + 3) << endl;

    «swapInts»(&data[0], &data[n - 1]);
    cout << data[0] << " " << data[n - 1] << endl;

    int score = 10, lives = 3;
    int* target = &score;
    *target += «bonus»;
    target = &lives;
    (*target)--;
    cout << score << " " << lives << endl;
    «swapInts»(&score, &lives);
    cout << score << " " << lives << endl;

    // selection sort with pointers
    for (int i = 0; i < n - 1; i++)
        «swapInts»(data + n - 1 - i, findMax(data, n - i));
    for (int i = 0; i < n; i++) cout << data[i] << (i + 1 < n ? "," : "\n");
    return 0;
}
==== python
def sumRange(arr, first, last):
    total = 0
    for i in range(first, last):
        total += arr[i]
    return total


def findMax(arr, n):
    best = 0
    for p in range(1, n):
        if arr[p] > arr[best]:
            best = p
    return best


def main():
    data = [«vals»]
    n = len(data)

    top = findMax(data, n)
    print(f"max {data[top]} at {top}")
    data[top] = -100
    print(f"{sumRange(data, 0, n)} {sumRange(data, 1, 3)}")

    data[0], data[n - 1] = data[n - 1], data[0]
    print(f"{data[0]} {data[n - 1]}")

    score = 10
    lives = 3
    score += «bonus»
    lives -= 1
    print(f"{score} {lives}")
    score, lives = lives, score
    print(f"{score} {lives}")

    # selection sort with pointers
    for i in range(n - 1):
        j = findMax(data, n - i)
        data[n - 1 - i], data[j] = data[j], data[n - 1 - i]
    for i in range(n):
        print(data[i], end="," if i + 1 < n else "\n")


if __name__ == "__main__":
    main()
