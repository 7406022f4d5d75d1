topics: identifiers that are Python keywords or builtins, map, strings
lambda = lambda|pass|del
from = from|in|is
list = as|with|yield
values = ints 4..6 1..50
name = word
==== cpp
#include <iostream>
#include <string>
#include <vector>

using namespace std;

struct Message {
    string «from»;
    string None;
    int id;
};

double def(double «lambda», int sum)
{
    return «lambda» * sum / 2;
}

int main()
{
    vector<int> «list» = {«values»};
    int sum = 0, max = «list»[0], type = 1;
    for (int print : «list») {
        sum += print;
        max = print > max ? print : max;
    }
    double «lambda» = 0.5;
    Message global = {"«name»", "nobody", sum % 7};
    cout << global.«from» << " to " << global.None << " #" << global.id << endl;
    cout << sum << " " << max << " " << type << " " << def(«lambda», sum) << endl;
    int and_also = «list».size(), not_used = and_also - 1;
    cout << and_also << not_used << endl;
    return 0;
}
==== python
class Message:
    def __init__(self, «from»_, None_, id):
        self.«from»_ = «from»_
        self.None_ = None_
        self.id = id


def def_(«lambda»_, sum):
    return «lambda»_ * sum / 2


def main():
    «list»_ = [«values»]
    sum = 0
    max = «list»_[0]
    type = 1
    for print_ in «list»_:
        sum += print_
        max = print_ if print_ > max else max
    «lambda»_ = 0.5
    global_ = Message("«name»", "nobody", sum % 7)
    print(f"{global_.«from»_} to {global_.None_} #{global_.id}")
    print(f"{sum} {max} {type} {def_(«lambda»_, sum):g}")
    and_also = len(«list»_)
    not_used = and_also - 1
    print(f"{and_also}{not_used}")


if __name__ == "__main__":
    main()
