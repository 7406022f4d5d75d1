topics: own exceptions, when filter, finally order, rethrow, validated property
Account = Account|Wallet|Card
Balance = Balance|Funds|Saldo
start = int 50..90
take = int 91..150
words = words 2..2
==== csharp
using System;

class InsufficientFundsException : InvalidOperationException
{
    public int Missing { get; }

    public InsufficientFundsException(int missing)
        : base($"missing {missing}")
    {
        Missing = missing;
    }
}

class «Account»
{
    private int _balance;
    public string Owner { get; }

    public «Account»(string owner, int balance)
    {
        if (string.IsNullOrEmpty(owner))
            throw new ArgumentException("owner is empty");
        Owner = owner;
        «Balance» = balance;
    }

    public int «Balance»
    {
        get => _balance;
        private set
        {
            if (value < 0)
                throw new InsufficientFundsException(-value);
            _balance = value;
        }
    }

    public void Withdraw(int amount)
    {
        if (amount <= 0)
            throw new ArgumentOutOfRangeException(nameof(amount));
        «Balance» -= amount;
    }
}

class Program
{
    static void Try(«Account» a, int amount)
    {
        try
        {
            a.Withdraw(amount);
            Console.WriteLine($"{a.Owner}: took {amount}");
        }
        catch (InsufficientFundsException e) when (e.Missing > 50)
        {
            Console.WriteLine($"far too much: {e.Message}");
        }
        catch (InsufficientFundsException e)
        {
            Console.WriteLine($"too much: {e.Missing}");
        }
        catch (ArgumentException)
        {
            Console.WriteLine("bad amount");
            throw;
        }
        finally
        {
            Console.WriteLine($"left {a.«Balance»}");
        }
    }

    static void Main()
    {
        string[] names = { «words» };
        var a = new «Account»(names[0], «start»);
        var b = new «Account»(names[1], 10);
        Try(a, 20);
        Try(a, «take»);
        Try(b, 15);
        try
        {
            Try(b, 0);
        }
        catch (Exception e)
        {
            Console.WriteLine(e is ArgumentException);
        }
        try
        {
            a = new «Account»("", 5);
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }
        Console.WriteLine(a.Owner);
    }
}
==== python
class InsufficientFundsException(RuntimeError):
    def __init__(self, missing):
        super().__init__(f"missing {missing}")
        self.Missing = missing


class «Account»:
    def __init__(self, owner, balance):
        if not owner:
            raise ValueError("owner is empty")
        self._balance = 0
        self.Owner = owner
        self.«Balance» = balance

    @property
    def «Balance»(self):
        return self._balance

    @«Balance».setter
    def «Balance»(self, value):
        if value < 0:
            raise InsufficientFundsException(-value)
        self._balance = value

    def Withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount")
        self.«Balance» -= amount


def Try(a, amount):
    try:
        a.Withdraw(amount)
        print(f"{a.Owner}: took {amount}")
    except InsufficientFundsException as e:
        if e.Missing > 50:
            print(f"far too much: {e}")
        else:
            print(f"too much: {e.Missing}")
    except ValueError:
        print("bad amount")
        raise
    finally:
        print(f"left {a.«Balance»}")


def main():
    names = [«words»]
    a = «Account»(names[0], «start»)
    b = «Account»(names[1], 10)
    Try(a, 20)
    Try(a, «take»)
    Try(b, 15)
    try:
        Try(b, 0)
    except Exception as e:
        print(isinstance(e, ValueError))
    try:
        a = «Account»("", 5)
    except ValueError as e:
        print(e)
    print(a.Owner)


if __name__ == "__main__":
    main()
