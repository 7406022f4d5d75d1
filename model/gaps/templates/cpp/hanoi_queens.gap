topics: recursion, global arrays, backtracking, char parameters, swapped arguments
hanoi = hanoi|moveTower|transfer
n = int 2..3
size = int 4..6
place = place|tryRow|queens
moves = moves|steps|count
==== cpp
#include <cstdlib>
#include <iostream>
#include <string>
using namespace std;

const int N = «size»;
int col[N];
int «moves», solutions;

void «hanoi»(int n, char from, char to, char via)
{
    if (n == 0) return;
    «hanoi»(n - 1, from, via, to);
    «moves»++;
    cout << n << from << to << ' ';
    «hanoi»(n - 1, via, to, from);
}

bool safe(int row, int c)
{
    for (int i = 0; i < row; i++)
        if (col[i] == c || abs(col[i] - c) == row - i)
            return false;
    return true;
}

void «place»(int row)
{
    if (row == N)
    {
        if (solutions++ == 0)
        {
            for (int i = 0; i < N; i++)
                cout << string(col[i], '.') + 'Q' + string(N - 1 - col[i], '.') << endl;
        }
        return;
    }
    for (int c = 0; c < N; c++)
        if (safe(row, c))
        {
            col[row] = c;
            «place»(row + 1);
        }
}

int main()
{
    «hanoi»(«n», 'A', 'C', 'B');
    cout << "= " << «moves» << endl;
    «place»(0);
    cout << solutions << " solutions" << endl;
    return 0;
}
==== python
N = «size»
col = [0] * N
«moves» = 0
solutions = 0


def «hanoi»(n, from_, to, via):
    global «moves»
    if n == 0:
        return
    «hanoi»(n - 1, from_, via, to)
    «moves» += 1
    print(f"{n}{from_}{to} ", end="")
    «hanoi»(n - 1, via, to, from_)


def safe(row, c):
    for i in range(row):
        if col[i] == c or abs(col[i] - c) == row - i:
            return False
    return True


def «place»(row):
    global solutions
    if row == N:
        if solutions == 0:
            for i in range(N):
                print("." * col[i] + "Q" + "." * (N - 1 - col[i]))
        solutions += 1
        return
    for c in range(N):
        if safe(row, c):
            col[row] = c
            «place»(row + 1)


def main():
    «hanoi»(«n», "A", "C", "B")
    print(f"= {«moves»}")
    «place»(0)
    print(f"{solutions} solutions")


if __name__ == "__main__":
    main()
