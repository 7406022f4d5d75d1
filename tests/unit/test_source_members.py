"""Fields and properties that the Python reads and no class of it has."""

from __future__ import annotations

import time

import pytest

from stelo_model.languages import by_name, source_facts
from stelo_model.postprocess import finish
from stelo_model.source_members import members_of

ORDER = "class Order { public int Quantity { get; set; } public int Total => Quantity * 2; }"
PYTHON = """class Order:
    def __init__(self, Quantity=0):
        self.Quantity = Quantity


def cost(order):
    return order.Quantity + order.Total
"""


def warned(source: str, python: str, language: str = "csharp") -> list[tuple[str, int | None]]:
    _, warnings = finish(python, facts=source_facts(source, by_name(language)))
    return [(one.message, one.line) for one in warnings if "no class has it" in one.message]


def test_a_property_that_was_left_out() -> None:
    assert warned(ORDER, PYTHON) == [("“Total” is used here, and no class has it", 7)]
    assert warned(ORDER, PYTHON.replace("order.Total", "order.total"))
    assert not warned(ORDER.replace("Total", "Other"), PYTHON)  # it is of another class, outside


@pytest.mark.parametrize(
    "given",
    [
        "Order.Total = 2\n",
        "setattr(Order, 'Total', 2)\n",
        "class Sum:\n    Total: int\n",
        "class Sum:\n    def Total(self):\n        return 1\n",
        "x = SimpleNamespace(Total=3)\n",
        "Sum = namedtuple('Sum', 'Total Name')\n",
    ],
)
def test_what_has_it_in_any_way_is_not_warned_of(given: str) -> None:
    assert not warned(ORDER, PYTHON + given)


def test_what_modules_and_built_in_types_have() -> None:
    source = "class A { static double pi = 3.14; int count = 0; private int index = 0; int name; }"
    assert not warned(source, "import math\n\nprint(math.pi, [].count, ''.index, x.name)\n", "java")
    assert warned(source, "print(x.pi)\n", "java")


@pytest.mark.parametrize(
    ("language", "source", "members"),
    [
        ("java", "private final Map<String, List<Integer>> cache = x; int local = 1;", {"cache"}),
        ("csharp", "public string First { get; private set; } int Area => w * h;", {"first", "area"}),
        ("csharp", "int Size { private get; set; } void Run() => go(); a.Select(x => x + 1);", {"size"}),
        ("javascript", "get full_name() { } set size(x) { }", {"fullname", "size"}),
        ("javascript", "this.a = 1; this.b == 2; this.c(); x => 1", {"a"}),
        ("php", "public static ?int $created = 0; function f() { $this->owner = 1; }", {"created", "owner"}),
        ("cpp", "A::A() { this->left = nullptr; } static const int LIMIT = 3;", {"left", "limit"}),
    ],
)
def test_members(language: str, source: str, members: set[str]) -> None:
    assert source_facts(source, by_name(language)).content.members == members


@pytest.mark.parametrize(
    "piece",
    ["static ", "static a", "static a,", "public A<", "this.", "a ", "a => ", "get ", "a {", "this.a = "],
)
def test_members_are_found_in_linear_time(piece: str) -> None:
    started = time.process_time()
    members_of(piece * 50_000)
    assert time.process_time() - started < 5
