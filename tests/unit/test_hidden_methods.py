"""Attributes that hide a method of the same name."""

from __future__ import annotations

import pytest

from stelo_model.repairs import repair_hidden_methods

ANIMAL = """class Animal:
    def __init__(self, name):
        self.name = name
        self.legs = 4

    def name(self):
        return self.name

    def describe(self):
        return f"{self.name()} is {self.name:>8}, {self.legs} legs"
"""
RENAMED = """class Animal:
    def __init__(self, name):
        self._name = name
        self.legs = 4

    def name(self):
        return self._name

    def describe(self):
        return f"{self.name()} is {self._name:>8}, {self.legs} legs"
"""


def ran(python: str) -> dict[str, object]:
    names: dict[str, object] = {}
    exec(python, names)
    return names


def test_the_attribute_is_renamed_and_the_method_can_be_called() -> None:
    assert repair_hidden_methods(ANIMAL) == RENAMED
    use = "told = Animal('Rex').describe()\n"
    with pytest.raises(TypeError):
        ran(ANIMAL + use)
    assert ran(repair_hidden_methods(ANIMAL + use))["told"] == "Rex is      Rex, 4 legs"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "class A:\n    def __init__(self):\n        self.sum = 0\n    def add(self, n):\n"
            "        self.sum += n\n    def sum(self):\n        return self.sum\na = A()\na.sum = 3\n",
            "class A:\n    def __init__(self):\n        self._sum = 0\n    def add(self, n):\n"
            "        self._sum += n\n    def sum(self):\n        return self._sum\na = A()\na._sum = 3\n",
        ),
        (
            "class A:\n    def __init__(self):\n        self.size = 0\nclass B(A):\n    def size(self):\n"
            "        return self.size\n",
            "class A:\n    def __init__(self):\n        self._size = 0\nclass B(A):\n    def size(self):\n"
            "        return self._size\n",
        ),
        (
            "class B:\n    def __init__(self, other):\n        self.äge = other.äge + 1\n"
            "    def äge(self):\n        return self.äge\n",
            "class B:\n    def __init__(self, other):\n        self._äge = other._äge + 1\n"
            "    def äge(self):\n        return self._äge\n",
        ),
    ],
)
def test_everywhere_and_in_the_whole_family(before: str, after: str) -> None:
    assert repair_hidden_methods(before) == after


@pytest.mark.parametrize(
    "python",
    [
        RENAMED,
        ANIMAL.replace("    def name", "    @property\n    def name"),
        ANIMAL
        + "class Town:\n    def __init__(self):\n        self.name = 'Ulm'\n",  # whose town.name is it?
        ANIMAL + "class Town:\n    def name(self):\n        return 'Ulm'\nprint(map(Town().name, []))\n",
        ANIMAL + "print(getattr(Animal('a'), 'name'))\n",
        ANIMAL + "from enum import Enum\nclass Kind(Enum):\n    A = 1\nprint(Kind.A.name)\n",
        ANIMAL.replace("self.name = name", "self.name = name\n        self._name = 1"),
        ANIMAL.replace("self.name = name", "self.name = lambda: name"),
        ANIMAL.replace("return self.name\n", "return self.name()\n"),  # calls what it was given
        "import math\nclass A:\n    def __init__(self):\n        self.pi = math.pi\n    def pi(self):\n"
        "        return self.pi\n",
        "class A:\n    sum = 0\n    def f(self):\n        self.sum = 1\n    def sum(self):\n        pass\n",
        "class A:\n    def __init__(self, n):\n        self.name = n\ndef name(a):\n    return a.name\n",
        "class A:\n    def name(:\n        self.name = 1\n",
        "self.class = 1\n",
    ],
)
def test_what_is_right_or_not_certain_stays(python: str) -> None:
    assert repair_hidden_methods(python) == python
