topics: bubble sort with flag, insertion sort with j--, counting sort, arrays as parameters
vals = ints 6..8 0..9
bubble = bubble|bubbleSort|sortUp
n = n|size|total
tmp = tmp|t|hold
==== cpp
#include <cstdio>

int «bubble»(int a[], int «n»)
{
    bool swapped;
    int passes = 0;
    do
    {
        swapped = false;
        for (int i = 1; i < «n»; i++)
            if (a[i - 1] > a[i])
            {
                int «tmp» = a[i];
                a[i] = a[i - 1];
                a[i - 1] = «tmp»;
                swapped = true;
            }
        passes++;
    } while (swapped);
    return passes;
}

int insertion(int *a, int «n»)
{
    int shifts = 0;
    for (int i = 1; i < «n»; ++i)
    {
        int key = a[i], j = i;
        while (j > 0 && a[j - 1] < key)
        {
            a[j] = a[j - 1];
            j--;
            shifts++;
        }
        a[j] = key;
    }
    return shifts;
}

void counting(int *a, int «n»)
{
    int count[10] = {0};
    for (int i = 0; i < «n»; i++)
        ++count[a[i]];
    for (int v = 0, k = 0; v < 10; v++)
        while (count[v]-- > 0)
            a[k++] = v;
}

void print(const char *name, const int *a, int «n»)
{
    printf("%-10s", name);
    while («n»--)
        printf("%3d", *a++);
    printf("\n");
}

int main()
{
    int a[] = {«vals»}, b[20];
    int «n» = sizeof(a) / sizeof(a[0]);
    for (int i = 0; i < «n»; i++)
        b[i] = a[«n» - 1 - i];
    print("input", a, «n»);
    printf("%d passes\n", «bubble»(a, «n»));
    print("bubble", a, «n»);
    printf("%d shifts\n", insertion(b, «n»));
    print("insertion", b, «n»);
    counting(b, «n»);
    print("counting", b, «n»);
    return 0;
}
==== python
def «bubble»(a, «n»):
    passes = 0
    while True:
        swapped = False
        for i in range(1, «n»):
            if a[i - 1] > a[i]:
                «tmp» = a[i]
                a[i] = a[i - 1]
                a[i - 1] = «tmp»
                swapped = True
        passes += 1
        if not swapped:
            break
    return passes


def insertion(a, «n»):
    shifts = 0
    for i in range(1, «n»):
        key = a[i]
        j = i
        while j > 0 and a[j - 1] < key:
            a[j] = a[j - 1]
            j -= 1
            shifts += 1
        a[j] = key
    return shifts


def counting(a, «n»):
    count = [0] * 10
    for i in range(«n»):
        count[a[i]] += 1
    k = 0
    for v in range(10):
        while count[v] > 0:
            count[v] -= 1
            a[k] = v
            k += 1


def print_(name, a, «n»):
    print(f"{name:<10}", end="")
    for i in range(«n»):
        print(f"{a[i]:3d}", end="")
    print()


def main():
    a = [«vals»]
    b = [0] * 20
    «n» = len(a)
    for i in range(«n»):
        b[i] = a[«n» - 1 - i]
    print_("input", a, «n»)
    print(f"{«bubble»(a, «n»)} passes")
    print_("bubble", a, «n»)
    print(f"{insertion(b, «n»)} shifts")
    print_("insertion", b, «n»)
    counting(b, «n»)
    print_("counting", b, «n»)


if __name__ == "__main__":
    main()
