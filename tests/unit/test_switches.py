"""A `switch` in a model's Python."""

from __future__ import annotations

from textwrap import dedent

import pytest

from stelo_model.residue import repair_syntax
from stelo_model.switches import without_switches

SWITCHES = [
    (
        """
        while arg:
            switch arg[0]:
                case 'd': credit += 5
                case 'n', 'q': credit = 0

                default: continue
            arg = arg[1:]
        """,
        """
        while arg:
            if arg[0] == 'd':
                credit += 5
            elif arg[0] in ('n', 'q'):
                credit = 0
            else:
                continue
            arg = arg[1:]
        """,
    ),
    (
        """
        switch (f(x) % 3) {
            case 0:
            case RED:
                if x:
                    print("switch: case 0:")
                break;
            default:
                print('b')
                break;
        """,
        """
        value = f(x) % 3
        if value in (0, RED):
            if x:
                print("switch: case 0:")
        else:
            print('b')
        """,
    ),
    (
        """
        switch x:
        case 1:
            y = 1; break
        case 2: pass
        """,
        None,  # its labels are not indented
    ),
    (
        """
        switch x:
            case 1: y = 1; break
            case 2:
                switch y:
                    case 3:
                        break
                    case 4:
                        z = 1
                        break
                break
        """,
        """
        if x == 1:
            y = 1
        elif x == 2:
            if y == 3:
                pass
            elif y == 4:
                z = 1
        """,
    ),
    (
        "switch x:\n    case 1:\n        y = 1\n    case 2:\n        y = 2\n        break\n",
        None,
    ),  # falls through
    ("switch x:\n    default:\n        y = 1\n    case 2:\n        y = 2\n", None),
    ("switch x:\n    case 1:\n        if y:\n            break\n        z = 1\n        break\n", None),
    ("switch x:\n    case 1 | 2:\n        y = 1\n", None),
    ("switch x:\n    y = 1\n", None),
    ("switch x:\n", None),
    ("print('switch x:')\n", None),
    ("switch = {1: 2}\nprint(switch[1])\n", None),
]


@pytest.mark.parametrize(("before", "after"), SWITCHES)
def test_switches_become_conditions(before: str, after: str | None) -> None:
    before = dedent(before).lstrip("\n")
    if after is None:
        assert without_switches(before.split("\n")) == before.split("\n")
    else:
        assert repair_syntax(before) == dedent(after).lstrip("\n")
