topics: x++ in indexes, --j in indexes, while
a = a|left|xs
b = b|right|ys
out = out|merged|result
v1 = ints 3..5 -9..40
v2 = ints 3..5 -9..40
==== java
import java.util.Arrays;

class MergeDemo
{
    static int[] merge(int[] «a», int[] «b»)
    {
        int[] «out» = new int[«a».length + «b».length];
        int i = «a».length, j = «b».length, k = «out».length;
        while (i > 0 && j > 0)
        {
            if («a»[i - 1] > «b»[j - 1])
                «out»[--k] = «a»[--i];
            else
                «out»[--k] = «b»[--j];
        }
        while (i > 0) «out»[--k] = «a»[--i];
        while (j > 0) «out»[--k] = «b»[--j];
        return «out»;
    }

    static int interleave(int[] src, int[] dst)
    {
        int p = 0, q = 0;
        while (p < src.length && q + 1 < dst.length)
        {
            dst[q++] = src[p];
            dst[q++] = -src[p++];
        }
        return q;
    }

    public static void main(String[] args)
    {
        int[] first = {«v1»};
        int[] second = {«v2»};
        Arrays.sort(first);
        Arrays.sort(second);
        System.out.println(Arrays.toString(merge(first, second)));
        int[] target = new int[7];
        int used = interleave(first, target);
        System.out.println(used + " " + Arrays.toString(target));
    }
}
==== python
def merge(«a», «b»):
    «out» = [0] * (len(«a») + len(«b»))
    i, j, k = len(«a»), len(«b»), len(«out»)
    while i > 0 and j > 0:
        k -= 1
        if «a»[i - 1] > «b»[j - 1]:
            i -= 1
            «out»[k] = «a»[i]
        else:
            j -= 1
            «out»[k] = «b»[j]
    while i > 0:
        k -= 1
        i -= 1
        «out»[k] = «a»[i]
    while j > 0:
        k -= 1
        j -= 1
        «out»[k] = «b»[j]
    return «out»


def interleave(src, dst):
    p, q = 0, 0
    while p < len(src) and q + 1 < len(dst):
        dst[q] = src[p]
        q += 1
        dst[q] = -src[p]
        q += 1
        p += 1
    return q


def main():
    first = [«v1»]
    second = [«v2»]
    first.sort()
    second.sort()
    print(merge(first, second))
    target = [0] * 7
    used = interleave(first, target)
    print(f"{used} {target}")


if __name__ == "__main__":
    main()
