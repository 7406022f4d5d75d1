topics: TypeError, DivisionByZeroError, intdiv, modulo by zero, ArgumentCountError, finally with return, nested try
safe = safe|guard|attempt
n = int 5..50
==== php
<?php
declare(strict_types=1);

function half(int $n): int|float { return $n / 2; }

function «safe»(callable $fn): string
{
    try {
        return 'ok ' . $fn();
    } catch (DivisionByZeroError $e) {
        return 'zero: ' . $e->getMessage();
    } catch (TypeError) {
        return 'type error';
    } catch (RuntimeException | LogicException $e) {
        return get_class($e) . '=' . $e->getCode();
    } finally {
        echo '.';
    }
}

function early(): string
{
    foreach ([1, 2, 3] as $i) {
        try {
            if ($i === 2) {
                return "left at $i";
            }
        } finally {
            echo "[f$i]";
        }
    }
    return 'end';
}

echo «safe»(fn() => intdiv(«n», 0)), "\n";
echo «safe»(fn() => «n» % 0), "\n";
echo «safe»(fn() => half(«n»)), "\n";
echo «safe»(fn() => half('7')), "\n";
echo «safe»(fn() => throw new OutOfRangeException('far', 7)), "\n";
echo «safe»(function () {
    try {
        throw new RuntimeException('inner', 1);
    } catch (RuntimeException $e) {
        throw new LogicException('outer', $e->getCode() + 1, $e);
    }
}), "\n";
echo early(), "\n";
==== python
class CodedError(Exception):
    def __init__(self, message, code=0):
        super().__init__(message)
        self.code = code


class RuntimeException(CodedError):
    pass


class LogicException(CodedError):
    pass


class OutOfRangeException(LogicException):
    pass


def half(n):
    if not isinstance(n, int):
        raise TypeError("half() expects an int")
    return n // 2 if n % 2 == 0 else n / 2


def intdiv(a, b):
    if b == 0:
        raise ZeroDivisionError("Division by zero")
    return int(a / b)


def modulo(a, b):
    if b == 0:
        raise ZeroDivisionError("Modulo by zero")
    return a % b


def «safe»(fn):
    try:
        return f"ok {fn()}"
    except ZeroDivisionError as e:
        return f"zero: {e}"
    except TypeError:
        return "type error"
    except (RuntimeException, LogicException) as e:
        return f"{type(e).__name__}={e.code}"
    finally:
        print(".", end="")


def early():
    for i in [1, 2, 3]:
        try:
            if i == 2:
                return f"left at {i}"
        finally:
            print(f"[f{i}]", end="")
    return "end"


def fail():
    raise OutOfRangeException("far", 7)


def rethrow():
    try:
        raise RuntimeException("inner", 1)
    except RuntimeException as e:
        raise LogicException("outer", e.code + 1) from e


print(«safe»(lambda: intdiv(«n», 0)))
print(«safe»(lambda: modulo(«n», 0)))
print(«safe»(lambda: half(«n»)))
print(«safe»(lambda: half("7")))
print(«safe»(fail))
print(«safe»(rethrow))
print(early())
