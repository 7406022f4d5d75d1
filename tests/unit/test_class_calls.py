"""Methods that are called by the name of their class, and variables that are no function's."""

from __future__ import annotations

import pytest

from stelo_model.repairs import declare_outer, repair_class_calls

TREE = "class Tree:\n    def insert(self, root, key):\n        return root\n\n\n"


@pytest.mark.parametrize(
    ("python", "repaired"),
    [
        (f"{TREE}x = Tree.insert(None, 5)\n", f"{TREE}x = Tree().insert(None, 5)\n"),
        (f"{TREE}print(1 + len(Tree.insert([], 5)))\n", f"{TREE}print(1 + len(Tree().insert([], 5)))\n"),
        (
            "class A:\n    def f(self, x):\n        return A.f(x - 1)\n",
            "class A:\n    def f(self, x):\n        return A().f(x - 1)\n",
        ),
    ],
)
def test_an_object_is_made_where_an_argument_is_missing(python: str, repaired: str) -> None:
    assert repair_class_calls(python) == repaired
    assert repair_class_calls(repaired) == repaired


@pytest.mark.parametrize(
    "python",
    [
        f"{TREE}t = Tree()\nTree.insert(t, None, 5)\n",
        f"{TREE}Tree.insert(*xs)\n",
        f"{TREE}Tree.insert(1, key=2)\n",
        f"{TREE}Tree.remove(1, 2)\n",
        TREE.replace("    def", "    @staticmethod\n    def") + "Tree.insert(1, 2)\n",
        TREE.replace("key", "key=0") + "Tree.insert(1, 2)\n",
        TREE.replace("Tree:", "Tree(Base):") + "Tree.insert(1, 2)\n",
        TREE.replace("    def", "    def __init__(self, x):\n        pass\n\n    def")
        + "Tree.insert(1, 2)\n",
    ],
)
def test_other_calls_stay(python: str) -> None:
    assert repair_class_calls(python) == python


def test_nonlocal_of_a_variable_of_the_module() -> None:
    python = "memo = {}\n\n\ndef fib(n):\n    nonlocal memo\n    memo[n] = n\n"
    assert declare_outer(python) == python.replace("nonlocal", "global")
    method = "n = 0\n\n\nclass A:\n    def f(self):\n        nonlocal n\n        n = 1\n"
    assert declare_outer(method) == method.replace("nonlocal", "global")
    inner = "def f():\n    n = 0\n\n    def g():\n        nonlocal n\n        n += 1\n\n    return g\n"
    assert declare_outer(inner) == inner
    unknown = "def f():\n    nonlocal n\n    n += 1\n"
    assert declare_outer(unknown) == unknown
