topics: identifiers that are Python keywords or builtins, lambda, from, pass, def, type, id, None
from = from|def|is
lambda = lambda|pass|not
a = int 5..15
b = int 20..40
v1to = to|end|last
==== csharp
public static int Between(int @«from», int «v1to», int str)
{
    int sum = 0, «lambda» = 0;
    for (int id = @«from»; id <= «v1to»; id++)
    {
        bool None = id % str == 0;
        if (None)
        {
            «lambda»++;
            continue;
        }
        sum += id;
    }
    int len = sum.ToString().Length;
    return sum * 10 + «lambda» - len;
}
==== python
def Between(«from»_, «v1to», str_):
    sum = 0
    «lambda»_ = 0
    for id in range(«from»_, «v1to» + 1):
        None_ = id % str_ == 0
        if None_:
            «lambda»_ += 1
            continue
        sum += id
    len_ = len(str(sum))
    return sum * 10 + «lambda»_ - len_
==== check csharp
using System;
class P
{
«SOURCE»
    static void Main()
    {
        Console.WriteLine(Between(«a», «b», 3));
        Console.WriteLine(Between(1, 9, 2));
        Console.WriteLine(Between(9, 1, 2));
    }
}
==== check python
«SOURCE»

print(Between(«a», «b», 3))
print(Between(1, 9, 2))
print(Between(9, 1, 2))
