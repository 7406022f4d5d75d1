topics: own exception classes, catch by type, rethrow, vector.at
Account = Account|Wallet|Ledger
withdraw = withdraw|pay|debit
m = int 50..200
out = int 20..300
idx = int 1..5
==== cpp
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>
using namespace std;

class FundsError : public runtime_error {
    int missing_;

public:
    FundsError(int missing) : runtime_error("short of " + to_string(missing)), missing_(missing) {}
    int missing() const { return missing_; }
};

class ClosedError : public exception {
public:
    const char* what() const noexcept override { return "account closed"; }
};

struct «Account» {
    int balance = «m»;
    bool open = true;

    void «withdraw»(int amount) {
        if (!open) throw ClosedError();
        if (amount <= 0) throw invalid_argument("bad amount");
        if (amount > balance) throw FundsError(amount - balance);
        balance -= amount;
    }
};

string attempt(«Account»& a, int amount) {
    try {
        a.«withdraw»(amount);
        return "ok";
    } catch (const FundsError& e) {
        return string(e.what()) + " (" + to_string(e.missing()) + ")";
    } catch (const logic_error& e) {
        return string("logic: ") + e.what();
    } catch (const exception& e) {
        return e.what();
    }
}

int main() {
    «Account» a;
    for (int x : {«out», 10, -5, 1000}) cout << x << ": " << attempt(a, x) << "\n";
    a.open = false;
    cout << attempt(a, 1) << "\n";

    vector<int> v(3, 7);
    try {
        cout << v.at(«idx») << "\n";
    } catch (const out_of_range&) {
        cout << "out of range\n";
    }

    try {
        try {
            throw «idx»;
        } catch (int& code) {
            code *= 10;
            cout << "inner " << code << "\n";
            throw;
        }
    } catch (const string&) {
        cout << "string\n";
    } catch (...) {
        cout << "something\n";
    }
    return 0;
}
==== python
class FundsError(RuntimeError):
    def __init__(self, missing):
        super().__init__(f"short of {missing}")
        self.missing_ = missing

    def missing(self):
        return self.missing_


class ClosedError(Exception):
    def __str__(self):
        return "account closed"


class IntError(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class «Account»:
    def __init__(self):
        self.balance = «m»
        self.open = True

    def «withdraw»(self, amount):
        if not self.open:
            raise ClosedError()
        if amount <= 0:
            raise ValueError("bad amount")
        if amount > self.balance:
            raise FundsError(amount - self.balance)
        self.balance -= amount


def attempt(a, amount):
    try:
        a.«withdraw»(amount)
        return "ok"
    except FundsError as e:
        return f"{e} ({e.missing()})"
    except ValueError as e:
        return f"logic: {e}"
    except Exception as e:
        return str(e)


def main():
    a = «Account»()
    for x in [«out», 10, -5, 1000]:
        print(f"{x}: {attempt(a, x)}")
    a.open = False
    print(attempt(a, 1))

    v = [7] * 3
    try:
        print(v[«idx»])
    except IndexError:
        print("out of range")

    try:
        try:
            raise IntError(«idx»)
        except IntError as e:
            e.code *= 10
            print(f"inner {e.code}")
            raise
    except Exception:
        print("something")


if __name__ == "__main__":
    main()
