"""Missing standard-library imports: which are added, where they go, and which are left alone."""

from __future__ import annotations

import importlib
import time
from textwrap import dedent

import pytest

from stelo_model import imports
from stelo_model.imports import add_missing_imports, completed, undefined_names


def check(before: str, expect: str) -> None:
    """Adding imports to `before` gives `expect`, and adding them again changes nothing."""
    completed_text = add_missing_imports(dedent(before))
    assert completed_text == dedent(expect)
    assert add_missing_imports(completed_text) == completed_text


def check_unchanged(python: str) -> None:
    check(python, python)


def check_line(line: str, expect: str) -> None:
    """What one line asks to import, as the lines that come before it."""
    head = add_missing_imports(line + "\n").removesuffix(line + "\n").strip("\n")
    assert head == expect


# ---- Which import ---------------------------------------------------------------------------------


@pytest.mark.parametrize("module", sorted(imports.MODULES))
def test_every_module_of_the_table_exists(module: str) -> None:
    importlib.import_module(module)


@pytest.mark.parametrize(("name", "module"), sorted(imports.MEMBERS.items()))
def test_every_name_of_the_table_exists(name: str, module: str) -> None:
    assert hasattr(importlib.import_module(module), name)


def test_the_table_names_no_name_twice() -> None:
    names = [name for names in imports._MEMBERS.values() for name in names.split()]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(
    ("line", "expect"),
    [
        ("x = math.pi", "import math"),
        ("x = heapq.heappop(h)", "import heapq"),
        ("sys.exit(1)", "import sys"),
        ("re.sub('a', 'b', s)", "import re"),
        ("os.path.join('a', 'b')", "import os"),
        ("string.ascii_lowercase", "import string"),
        ("random.randint(1, 6)", "import random"),
        ("random.random()", "import random"),
        ("json.dumps({})", "import json"),
        ("functools.reduce(f, xs)", "import functools"),
        ("collections.deque()", "import collections"),
        ("operator.add", "import operator"),
        ("hashlib.md5(b'')", "import hashlib"),
        ("uuid.uuid4()", "import uuid"),
        ("threading.Lock()", "import threading"),
        ("asyncio.run(f())", "import asyncio"),
        ("subprocess.run([])", "import subprocess"),
        ("cmath.sqrt(-1)", "import cmath"),
        ("print(sys.argv[1], math.inf)", "import math\nimport sys"),
    ],
)
def test_modules(line: str, expect: str) -> None:
    check_line(line, expect)


@pytest.mark.parametrize(
    ("line", "expect"),
    [
        ("q = deque()", "from collections import deque"),
        ("d = defaultdict(list)", "from collections import defaultdict"),
        ("Counter('aab')", "from collections import Counter"),
        ("Point = namedtuple('Point', 'x y')", "from collections import namedtuple"),
        ("heappush(h, 1)", "from heapq import heappush"),
        ("bisect_left(a, x)", "from bisect import bisect_left"),
        ("reduce(f, xs)", "from functools import reduce"),
        ("sorted(xs, key=cmp_to_key(f))", "from functools import cmp_to_key"),
        ("list(permutations('abc'))", "from itertools import permutations"),
        ("chain.from_iterable(xs)", "from itertools import chain"),
        ("next(count(1))", "from itertools import count"),
        ("x: List[int] = []", "from typing import List"),
        ("x: 'List[int]' = []", "from typing import List"),
        ("T = TypeVar('T')", "from typing import TypeVar"),
        ("x: Optional[Dict[str, Any]] = None", "from typing import Any, Dict, Optional"),
        ("Decimal('1.5')", "from decimal import Decimal"),
        ("Fraction(1, 2)", "from fractions import Fraction"),
        ("Path.home()", "from pathlib import Path"),
        ("sqrt(2)", "from math import sqrt"),
        ("list(map(sqrt, xs))", "from math import sqrt"),
        ("x = -inf", "from math import inf"),
        ("x = 2 * pi", "from math import pi"),
        ("log(2)", "from math import log"),
        ("sleep(1)", "from time import sleep"),
        ("Thread(target=f).start()", "from threading import Thread"),
        ("StringIO()", "from io import StringIO"),
        ("deepcopy(x)", "from copy import deepcopy"),
        ("itemgetter(1)", "from operator import itemgetter"),
        ("PriorityQueue()", "from queue import PriorityQueue"),
        ("SimpleNamespace(a=1)", "from types import SimpleNamespace"),
        ("randint(1, 6)", "from random import randint"),
        ("for line in stdin: pass", "from sys import stdin"),
        ("ThreadPoolExecutor()", "from concurrent.futures import ThreadPoolExecutor"),
    ],
)
def test_members(line: str, expect: str) -> None:
    check_line(line, expect)


@pytest.mark.parametrize(
    ("line", "expect"),
    [
        ("datetime.now()", "from datetime import datetime"),
        ("datetime.strptime(s, f)", "from datetime import datetime"),
        ("datetime(2020, 1, 1)", "from datetime import datetime"),
        ("def f(x: datetime): pass", "from datetime import datetime"),
        ("datetime.max", "from datetime import datetime"),
        ("datetime.datetime.now()", "import datetime"),
        ("datetime.timedelta(days=1)", "import datetime"),
        ("datetime.now() - timedelta(1)", "from datetime import datetime, timedelta"),
        ("date.today()", "from datetime import date"),
        ("time.time()", "import time"),
        ("time.sleep(1)", "import time"),
        ("time()", "from time import time"),
        ("copy.deepcopy(x)", "import copy"),
        ("copy.copy(x)", "import copy"),
        ("copy(x)", "from copy import copy"),
        ("bisect.insort(a, x)", "import bisect"),
        ("bisect(a, x)", "from bisect import bisect"),
        ("array.array('i')", "import array"),
        ("queue.Queue()", "import queue"),
        ("pprint(x)", "from pprint import pprint"),
        ("pprint.pformat(x)", "import pprint"),
        ("random()", "from random import random"),
        ("glob.glob('*')", "import glob"),
    ],
)
def test_a_module_and_its_member_of_one_name(line: str, expect: str) -> None:
    check_line(line, expect)


@pytest.mark.parametrize(
    ("line", "expect"),
    [
        ("urllib.parse.quote(s)", "import urllib.parse"),
        ("urllib.request.urlopen(s), urllib.parse.quote(s)", "import urllib.parse\nimport urllib.request"),
        ("collections.abc.Mapping", "import collections.abc"),
        ("concurrent.futures.Future()", "import concurrent.futures"),
    ],
)
def test_submodules(line: str, expect: str) -> None:
    check_line(line, expect)


@pytest.mark.parametrize(
    "line",
    [
        "np.zeros(3)",
        "pd.DataFrame()",
        "ArrayList()",
        "Math.sqrt(2)",
        "System.out.println(1)",
        "self.x = 1",
        "math.PI",  # Java's and JavaScript's
        "x = List()",  # typing's cannot be called
        "x = List.of(1, 2)",
        "Optional.empty()",
        "Thread.sleep(10)",
        "x = Set()",
        "pi()",
    ],
)
def test_names_of_other_worlds_stay_undefined(line: str) -> None:
    check_line(line, "")
    assert undefined_names(line)


@pytest.mark.parametrize(
    "line",
    [
        "queue.append(1)",
        "queue.pop(0)",
        "string.split(',')",
        "string.length",
        "array.append(1)",
        "deque.append(1)",
        "numbers.append(1)",
        "copy.append(1)",
        "print(count)",
        "print(product, field, copy, time, date)",
        "date.year",
        "count += 1",
        "def f():\n    count += 1",
        "del deque",
        "print(math)",
    ],
)
def test_a_lost_variable_is_no_import(line: str) -> None:
    check_line(line, "")
    assert undefined_names(line)


@pytest.mark.parametrize(
    "line",
    [
        "math = 1; math.pi",
        "import numpy as math; math.pi",
        "def sqrt(x): return sqrt(x)",
        "from x import *; sqrt(2)",
        "def f(deque): return deque()",
        "[math.pi for math in xs]",
        "class List: pass\nx: List",
        "try:\n    math\nexcept NameError:\n    pass",
        "print(deque())\ndeque = 3",
        "import math\ndel math\nmath.pi",
    ],
)
def test_names_that_the_module_binds(line: str) -> None:
    check_line(line, "")


def test_a_parameter_elsewhere_is_no_binding() -> None:
    check(
        """\
        def wait(time):
            return time + 1
        def now():
            return time.time()
        """,
        """\
        import time


        def wait(time):
            return time + 1
        def now():
            return time.time()
        """,
    )


def test_decorators() -> None:
    check(
        """\
        @dataclass
        class Point(ABC):
            x: int = field(default=0)

            @abstractmethod
            def f(self): ...

            @cache
            def g(self): ...
        """,
        """\
        from abc import ABC, abstractmethod
        from dataclasses import dataclass, field
        from functools import cache


        @dataclass
        class Point(ABC):
            x: int = field(default=0)

            @abstractmethod
            def f(self): ...

            @cache
            def g(self): ...
        """,
    )


def test_an_enum() -> None:
    check(
        """\
        class Color(Enum):
            RED = auto()
        """,
        """\
        from enum import Enum, auto


        class Color(Enum):
            RED = auto()
        """,
    )


def test_most_uses_decide() -> None:
    check(
        """\
        print(datetime.now(), datetime.today(), datetime.timedelta(1))
        """,
        """\
        from datetime import datetime

        print(datetime.now(), datetime.today(), datetime.timedelta(1))
        """,
    )


# ---- Where it goes --------------------------------------------------------------------------------


def test_nothing_is_missing() -> None:
    check_unchanged("import math\nprint(math.pi)\n")
    check_unchanged("")
    check_unchanged("x = 1")


def test_what_does_not_parse_is_left_alone() -> None:
    check_unchanged("print(math.pi\n")
    check_unchanged("\0math.pi")
    check_unchanged("x = '\ud800', math.pi")


def test_modules_first_and_each_in_order() -> None:
    check(
        """\
        print(sqrt(2), deque(), sys.argv, ceil(1.5), heapq, heapq.merge(), List[int])
        """,
        """\
        import heapq
        import sys
        from collections import deque
        from math import ceil, sqrt
        from typing import List

        print(sqrt(2), deque(), sys.argv, ceil(1.5), heapq, heapq.merge(), List[int])
        """,
    )


def test_two_blank_lines_before_a_function() -> None:
    check(
        """\
        def area(r):
            return math.pi * r * r
        """,
        """\
        import math


        def area(r):
            return math.pi * r * r
        """,
    )


def test_in_front_of_other_imports() -> None:
    check(
        """\
        import sys
        from os import path

        print(math.pi)
        """,
        """\
        import math
        import sys
        from os import path

        print(math.pi)
        """,
    )


def test_after_the_docstring() -> None:
    check(
        '''\
        """Areas.

        And more.
        """
        x = math.pi
        ''',
        '''\
        """Areas.

        And more.
        """

        import math

        x = math.pi
        ''',
    )


def test_between_docstring_and_imports() -> None:
    check(
        '''\
        """Areas."""

        import sys
        x = math.pi
        ''',
        '''\
        """Areas."""

        import math
        import sys
        x = math.pi
        ''',
    )


def test_after_the_future() -> None:
    check(
        '''\
        """Doc."""
        from __future__ import annotations

        def f(x: Dict): ...
        ''',
        '''\
        """Doc."""
        from __future__ import annotations

        from typing import Dict

        def f(x: Dict): ...
        ''',
    )


def test_after_the_future_and_before_imports() -> None:
    check(
        """\
        from __future__ import annotations
        import sys
        x = math.pi
        """,
        """\
        from __future__ import annotations

        import math
        import sys
        x = math.pi
        """,
    )


def test_after_shebang_and_encoding() -> None:
    check(
        """\
        #!/usr/bin/env python3
        # -*- coding: utf-8 -*-
        x = math.pi
        """,
        """\
        #!/usr/bin/env python3
        # -*- coding: utf-8 -*-
        import math

        x = math.pi
        """,
    )


def test_after_the_first_comment_and_before_the_second() -> None:
    check(
        """\
        # Areas of circles.

        # A circle.
        def area(r): return math.pi * r * r
        """,
        """\
        # Areas of circles.
        import math

        # A circle.
        def area(r): return math.pi * r * r
        """,
    )


def test_a_comment_stays_with_its_import() -> None:
    check(
        """\
        # Imports
        import sys
        x = math.pi
        """,
        """\
        # Imports
        import math
        import sys
        x = math.pi
        """,
    )


def test_in_front_of_a_decorator() -> None:
    check(
        """\
        @lru_cache(None)
        def f(): ...
        """,
        """\
        from functools import lru_cache


        @lru_cache(None)
        def f(): ...
        """,
    )


def test_an_import_further_down_does_not_count_as_the_block() -> None:
    check(
        """\
        x = 1
        import sys
        y = math.pi
        """,
        """\
        import math

        x = 1
        import sys
        y = math.pi
        """,
    )


def test_without_a_final_line_end() -> None:
    check("math.pi", "import math\n\nmath.pi")


def test_other_line_ends_are_kept() -> None:
    check("x = 1\r\ny = math.pi\r\n", "import math\r\n\r\nx = 1\r\ny = math.pi\r\n")
    check("x = 1\ry = math.pi\r", "import math\r\rx = 1\ry = math.pi\r")


def test_a_shared_line_leaves_no_place() -> None:
    check_unchanged('"""doc"""; x = math.pi\n')
    check_unchanged("from __future__ import annotations; x = math.pi\n")
    check_unchanged("\ufeffx = math.pi\n")


def test_semicolons_elsewhere_do_not_matter() -> None:
    check("x = 1; y = math.pi\n", "import math\n\nx = 1; y = math.pi\n")
    check("import sys; x = math.pi\n", "import math\nimport sys; x = math.pi\n")


# ---- Undefined names ------------------------------------------------------------------------------


def check_undefined(python: str, expect: list[tuple[str, int]]) -> None:
    assert undefined_names(dedent(python)) == expect


def test_undefined_names_in_the_order_of_their_lines() -> None:
    check_undefined(
        """\
        def f():
            return b
        a = c(a)
        b2 = b
        """,
        [("b", 2), ("c", 3), ("a", 3)],
    )


def test_undefined_names_in_annotations_and_strings() -> None:
    check_undefined("def f(x: Map, y: 'Foo[Bar]'): ...\n", [("Map", 1), ("Foo", 1), ("Bar", 1)])


def test_builtins_are_defined() -> None:
    check_undefined("print(__name__, __file__, len, NotImplemented)\n", [])


def test_nothing_is_known_of_what_does_not_parse() -> None:
    check_undefined("print(x\n", [])
    check_undefined("\0", [])
    check_undefined("'\udfff'", [])
    check_undefined("-" * 100_000 + "1", [])
    check_undefined("x" + ".x" * 5_000, [])


def test_invalid_escapes_do_not_warn() -> None:
    check_undefined(r"x = '\d', 1 is 1, y", [("y", 1)])


def test_names_left_undefined_have_their_new_lines() -> None:
    assert completed("x = math.pi\ny = foo\n") == ("import math\n\nx = math.pi\ny = foo\n", [("foo", 4)])
    assert completed("y = foo\n") == ("y = foo\n", [("foo", 1)])
    assert completed("y = (") == ("y = (", [])


@pytest.mark.parametrize("line", ["x = math.pi + List\n", "a.b(c)\n", "x: 'List[Foo]'\n", "math.PI\n"])
def test_a_long_module_is_linear(line: str) -> None:
    start = time.process_time()
    add_missing_imports(line * (100_000 // len(line)))
    assert time.process_time() - start < 5
