topics: own exceptions, getCode, getPrevious, finally, rethrow, private fields
Account = Account|Wallet|Purse
balance = balance|funds|credit
start = int 50..120
take = int 20..80
==== php
<?php

class InsufficientFunds extends Exception
{
    private int $missing;

    public function __construct(int $missing, ?Throwable $previous = null)
    {
        parent::__construct("Missing $missing", 42, $previous);
        $this->missing = $missing;
    }

    public function getMissing(): int
    {
        return $this->missing;
    }
}

class «Account»
{
    private array $log = [];

    public function __construct(private int $«balance» = 0)
    {
    }

    public function deposit(int $amount): static
    {
        if ($amount <= 0) {
            throw new InvalidArgumentException("Bad amount: $amount");
        }
        $this->«balance» += $amount;
        $this->log[] = "+$amount";
        return $this;
    }

    public function withdraw(int $amount): static
    {
        try {
            if ($amount > $this->«balance») {
                throw new InsufficientFunds($amount - $this->«balance»);
            }
            $this->«balance» -= $amount;
            return $this;
        } finally {
            $this->log[] = "-$amount?";
        }
    }

    public function report(): string
    {
        return $this->«balance» . ' (' . implode(' ', $this->log) . ')';
    }
}

$acc = new «Account»(«start»);
echo $acc->deposit(30)->withdraw(«take»)->report(), "\n";

try {
    $acc->withdraw(1000);
} catch (InvalidArgumentException | TypeError $e) {
    echo "never\n";
} catch (InsufficientFunds $e) {
    echo $e->getMessage(), ' ', $e->getCode(), ' ', $e->getMissing(), "\n";
} finally {
    echo $acc->report(), "\n";
}

try {
    try {
        $acc->deposit(-5);
    } catch (InvalidArgumentException $e) {
        throw new RuntimeException('wrapped', 0, $e);
    }
} catch (Exception $e) {
    echo get_class($e), ': ', $e->getMessage(), ' <- ', $e->getPrevious()->getMessage(), "\n";
}
==== python
class InsufficientFunds(Exception):
    def __init__(self, missing):
        super().__init__(f"Missing {missing}")
        self.code = 42
        self.missing = missing

    def getMissing(self):
        return self.missing


class «Account»:
    def __init__(self, «balance»=0):
        self.log = []
        self.«balance» = «balance»

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"Bad amount: {amount}")
        self.«balance» += amount
        self.log.append(f"+{amount}")
        return self

    def withdraw(self, amount):
        try:
            if amount > self.«balance»:
                raise InsufficientFunds(amount - self.«balance»)
            self.«balance» -= amount
            return self
        finally:
            self.log.append(f"-{amount}?")

    def report(self):
        return f"{self.«balance»} ({' '.join(self.log)})"


acc = «Account»(«start»)
print(acc.deposit(30).withdraw(«take»).report())

try:
    acc.withdraw(1000)
except (ValueError, TypeError):
    print("never")
except InsufficientFunds as e:
    print(e, e.code, e.getMissing())
finally:
    print(acc.report())

try:
    try:
        acc.deposit(-5)
    except ValueError as e:
        raise RuntimeError("wrapped") from e
except Exception as e:
    print("RuntimeException: " + str(e) + " <- " + str(e.__cause__))
