topics: command interpreter, map of function objects, unordered_map, stringstream arguments, struct references
accounts = words 2..2
dep = int 50..300
wd = int 20..400
Bank = Bank|Office|Teller
run = run|execute|process
==== cpp
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <unordered_map>
using namespace std;

class «Bank»
{
    unordered_map<string, long long> balance;
    map<string, function<bool(istringstream &)>> commands;
    int failed = 0;

public:
    «Bank»()
    {
        commands["open"] = [this](istringstream &in) {
            string who;
            in >> who;
            return balance.insert({who, 0}).second;
        };
        commands["deposit"] = [this](istringstream &in) {
            string who;
            int amount;
            if (!(in >> who >> amount) || amount <= 0)
                return false;
            balance[who] += amount;
            return true;
        };
        commands["move"] = [&](istringstream &in) {
            string from, to;
            int amount = 0;
            in >> from >> to >> amount;
            if (balance.count(from) == 0 || balance[from] < amount)
                return false;
            balance[from] -= amount;
            balance[to] += amount;
            return true;
        };
    }

    void «run»(const string &line)
    {
        istringstream in(line);
        string cmd;
        in >> cmd;
        auto it = commands.find(cmd);
        bool ok = it != commands.end() && it->second(in);
        if (!ok)
            failed++;
        cout << (ok ? "ok   " : "FAIL ") << line << endl;
    }

    void report() const
    {
        map<string, long long> sorted(balance.begin(), balance.end());
        for (const auto &[who, amount] : sorted)
            cout << who << " = " << amount << endl;
        cout << failed << " failed" << endl;
    }
};

int main()
{
    string a[] = {«accounts»};
    «Bank» bank;
    bank.«run»("open " + a[0]);
    bank.«run»("open " + a[0]);
    bank.«run»("deposit " + a[0] + " «dep»");
    bank.«run»("deposit " + a[0] + " lots");
    bank.«run»("move " + a[0] + " " + a[1] + " «wd»");
    bank.«run»("move " + a[1] + " nobody " + to_string(«wd» / 2));
    bank.«run»("audit");
    bank.report();
    return 0;
}
==== python
class «Bank»:
    def __init__(self):
        self.balance = {}
        self.failed = 0
        self.commands = {"open": self.open, "deposit": self.deposit, "move": self.move}

    def open(self, args):
        who = args[0]
        if who in self.balance:
            return False
        self.balance[who] = 0
        return True

    def deposit(self, args):
        try:
            who = args[0]
            amount = int(args[1])
        except (IndexError, ValueError):
            return False
        if amount <= 0:
            return False
        self.balance[who] = self.balance.get(who, 0) + amount
        return True

    def move(self, args):
        from_ = args[0]
        to = args[1]
        amount = int(args[2])
        if from_ not in self.balance or self.balance[from_] < amount:
            return False
        self.balance[from_] -= amount
        self.balance[to] = self.balance.get(to, 0) + amount
        return True

    def «run»(self, line):
        cmd, *args = line.split()
        ok = cmd in self.commands and self.commands[cmd](args)
        if not ok:
            self.failed += 1
        print(f"{'ok   ' if ok else 'FAIL '}{line}")

    def report(self):
        for who, amount in sorted(self.balance.items()):
            print(f"{who} = {amount}")
        print(f"{self.failed} failed")


def main():
    a = [«accounts»]
    bank = «Bank»()
    bank.«run»(f"open {a[0]}")
    bank.«run»(f"open {a[0]}")
    bank.«run»(f"deposit {a[0]} «dep»")
    bank.«run»(f"deposit {a[0]} lots")
    bank.«run»(f"move {a[0]} {a[1]} «wd»")
    bank.«run»(f"move {a[1]} nobody {«wd» // 2}")
    bank.«run»("audit")
    bank.report()


if __name__ == "__main__":
    main()
