"""A program's own function `print`, beside Python's."""

from __future__ import annotations

import pytest

from stelo_model.repairs import repair_shadows

OWN = 'def print(rows):\n    for row in rows:\n        print(f"{row:3}", end="")\n    print()\n\n\n'


def test_the_programs_own_function_gets_another_name() -> None:
    use = 'def show(rows):\n    print("rows")\n    print(rows)\n    print(rows, end="")\n    print(1)\n'
    repaired = repair_shadows(OWN + use)
    assert repaired == OWN.replace("def print", "def print_") + use.replace("print(rows)\n", "print_(rows)\n")
    assert repair_shadows(repaired) == repaired


@pytest.mark.parametrize(
    "python",
    [
        "def print(rows):\n    sys.stdout.write(rows)\n\n\nprint(1)\n",  # it calls none of Python's
        "def print(node):\n    if node:\n        print(node.next)\n",  # itself
        'def print(a, b):\n    print(a, b)\n    print("x")\n',
        "def print(*rows):\n    print(rows, end='')\n",
        f"{OWN}print_ = 1\n",
        "class A:\n    def print(self):\n        print(1, end='')\n",
        "print('x')\n",
    ],
)
def test_what_may_mean_itself_stays(python: str) -> None:
    assert repair_shadows(python) == python
