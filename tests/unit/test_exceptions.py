"""Exceptions of the source language in the Python."""

from __future__ import annotations

import builtins

import pytest

from stelo_model import exceptions
from stelo_model.languages import NO_FACTS
from stelo_model.repairs import repair, repair_names

HANDLED = "try:\n    f()\nexcept {} as e:\n    print({})\n"


@pytest.mark.parametrize(
    ("python", "repaired"),
    [
        ('raise IllegalArgumentException("n")', 'raise ValueError("n")'),
        ("raise RuntimeException", "raise RuntimeError"),
        ('raise Error(f"n {n}") from None', 'raise Exception(f"n {n}") from None'),
        ("class Bad(RuntimeException):\n    pass", "class Bad(RuntimeError):\n    pass"),
        ('raise "text"', 'raise Exception("text")'),
        ('raise f"é {x}" from e', 'raise Exception(f"é {x}") from e'),
        ('raise (\n    "a"\n    "b"\n)', 'raise (\n    Exception("a"\n    "b")\n)'),
    ],
)
def test_what_is_raised(python: str, repaired: str) -> None:
    assert repair_names(python) == repaired
    assert repair_names(repaired) == repaired


@pytest.mark.parametrize(
    ("caught", "repaired"),
    [
        ("NumberFormatException", "ValueError"),
        ("RuntimeException", "Exception"),  # that others inherit from
        ("(UnderflowException, InvalidArgumentException)", "(IndexError, ValueError)"),
        ("InvalidOperationException", "IndexError"),  # what an empty stack raises
        ("ZeroDivisionError", "ZeroDivisionError"),
        ("InsufficientFunds", "InsufficientFunds"),
        ("bank.RuntimeException", "bank.RuntimeException"),
    ],
)
def test_what_is_caught(caught: str, repaired: str) -> None:
    assert repair_names(HANDLED.format(caught, "e")) == HANDLED.format(repaired, "e")


def test_what_is_raised_and_caught() -> None:
    raised = "raise InvalidOperationException()\n"
    expected = "raise RuntimeError()\n" + HANDLED.format("RuntimeError", "e")
    assert repair_names(raised + HANDLED.format("InvalidOperationException", "e")) == expected


@pytest.mark.parametrize(
    "message", ["e.getMessage()", "e.message", "e.Message", "e.what()", "f'é {e.message}: {e.what()!r}'"]
)
def test_messages(message: str) -> None:
    shown = "f'é {str(e)}: {str(e)!r}'" if message.startswith("f") else "str(e)"
    assert repair_names(HANDLED.format("ValueError", message)) == HANDLED.format("ValueError", shown)


@pytest.mark.parametrize(
    "python",
    [
        HANDLED.format(
            "ValueError",
            "x.message, e.message(), e.what, e.getMessage(1), 'e.message', f'{x.message}e.message'",
        ),
        "class A:\n    def f(self, m):\n        self.message = m\n\n\n" + HANDLED.format("A", "e.message"),
        "class A:\n    def what(self):\n        return 1\n\n\n" + HANDLED.format("A", "e.what()"),
        "try:\n    f()\nexcept ValueError as e:\n    e = g(e)\n    print(e.message)\n",
        HANDLED.format("(ValueError, BankError)", "e.message"),  # which may have one
        HANDLED.format("bank.Error", "f'{e.getMessage()}'"),
        "class Error(Exception):\n    pass\n\n\nraise Error(1)\n",
        "from errors import RuntimeException\nraise RuntimeException\n",
        "x = RuntimeException\n",  # what for, nobody knows
        "raise\n",
        "raise ValueError\n",
    ],
)
def test_what_stays(python: str) -> None:
    assert repair_names(python) == python


@pytest.mark.parametrize(
    ("line", "repaired"),
    [
        ("throw new IllegalStateException(1);", "raise RuntimeError(1)"),
        ("throw e;", "raise e"),
    ],
)
def test_throw(line: str, repaired: str) -> None:
    python = f"def f(e):\n    {line}\n"
    assert repair(python, NO_FACTS) == f"def f(e):\n    {repaired}\n"


@pytest.mark.parametrize(
    ("line", "repaired"),
    [
        ("catch (ArithmeticException e):", "except ArithmeticError as e:"),
        ("} catch (const std::exception& e) {", "except Exception as e:"),
        ("catch (Exception $e):", "except Exception as e:"),
        ("catch (err):", "except Exception as err:"),
        ("} catch {", "except Exception:"),
    ],
)
def test_catch(line: str, repaired: str) -> None:
    python = "try:\n    f()\n{}\n    g()\n"
    assert repair(python.format(line), NO_FACTS) == python.format(repaired)


def test_every_twin_is_an_exception() -> None:
    twins = "/".join([*exceptions._CLASSES.values(), *exceptions._BASES.values()]).split("/")
    assert all(issubclass(getattr(builtins, twin), Exception) for twin in twins)
    assert not any(hasattr(builtins, name) for name in [*exceptions._CLASSES, *exceptions._BASES])


def test_all_repairs_together() -> None:
    python = HANDLED.format("UnderflowException", "'Error: ' + e.getMessage()")
    assert repair(python, NO_FACTS) == HANDLED.format("IndexError", "'Error: ' + str(e)")
