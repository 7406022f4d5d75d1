topics: own Error classes, instanceof, finally with return, rethrow, private fields, toFixed
Account = Account|Wallet|Deposit
withdraw = withdraw|take|debit
a = int 50..200
b = int 201..900
==== javascript
class BankError extends Error {
    constructor(message, code = 0) {
        super(message);
        this.name = 'BankError';
        this.code = code;
    }
}

class FundsError extends BankError {
    constructor(missing) {
        super(`missing ${missing.toFixed(2)}`, 42);
        this.missing = missing;
    }
}

class «Account» {
    #balance;
    static count = 0;

    constructor(owner, balance = 0) {
        this.owner = owner;
        this.#balance = balance;
        «Account».count++;
    }

    get balance() { return this.#balance; }

    «withdraw»(amount) {
        if (typeof amount !== 'number' || amount <= 0)
            throw new TypeError('bad amount: ' + amount);
        if (amount > this.#balance)
            throw new FundsError(amount - this.#balance);
        this.#balance -= amount;
        return this.#balance;
    }
}

function attempt(account, amount) {
    try {
        return 'ok ' + account.«withdraw»(amount);
    } catch (e) {
        if (e instanceof FundsError) return `${e.message} [${e.code}]`;
        if (e instanceof BankError) return 'bank';
        throw e;
    } finally {
        console.log('tried', amount);
    }
}

const acc = new «Account»('Mia', «a»);
console.log(attempt(acc, 25));
console.log(attempt(acc, «b»));
try {
    console.log(attempt(acc, -5));
} catch ({ name, message }) {
    console.log(name + ': ' + message);
}
new «Account»('Tom');
console.log(acc.balance, «Account».count);
==== python
class BankError(Exception):
    def __init__(self, message, code=0):
        super().__init__(message)
        self.message = message
        self.name = "BankError"
        self.code = code


class FundsError(BankError):
    def __init__(self, missing):
        super().__init__(f"missing {missing:.2f}", 42)
        self.missing = missing


class «Account»:
    count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        «Account».count += 1

    @property
    def balance(self):
        return self._balance

    def «withdraw»(self, amount):
        if not isinstance(amount, (int, float)) or amount <= 0:
            raise TypeError("bad amount: " + str(amount))
        if amount > self._balance:
            raise FundsError(amount - self._balance)
        self._balance -= amount
        return self._balance


def attempt(account, amount):
    try:
        return "ok " + str(account.«withdraw»(amount))
    except FundsError as e:
        return f"{e.message} [{e.code}]"
    except BankError:
        return "bank"
    finally:
        print("tried", amount)


acc = «Account»("Mia", «a»)
print(attempt(acc, 25))
print(attempt(acc, «b»))
try:
    print(attempt(acc, -5))
except Exception as e:
    print(type(e).__name__ + ": " + str(e))
«Account»("Tom")
print(acc.balance, «Account».count)
