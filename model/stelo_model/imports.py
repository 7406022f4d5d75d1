"""The standard library's names: which import an undefined name asks for, and where it goes.

Nothing outside the standard library is ever imported: `np` stays undefined, and is reported.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pyflakes import checker, messages

# Modules that are imported whole when they are the base of an attribute (`math.pi`).
_MODULES = """
    abc argparse array ast asyncio base64 binascii bisect calendar cmath collections colorsys concurrent
    contextlib copy csv ctypes datetime decimal difflib enum errno fnmatch fractions functools gc getpass glob
    gzip hashlib heapq hmac html http importlib inspect io ipaddress itertools json keyword locale logging
    math mimetypes multiprocessing numbers operator os pathlib pickle platform pprint queue random re
    sched secrets select shlex shutil signal socket sqlite3 ssl stat statistics string struct subprocess sys
    tempfile textwrap threading time timeit tokenize traceback types typing unicodedata unittest urllib uuid
    warnings weakref zipfile zlib
"""
MODULES = frozenset(_MODULES.split())

# Submodules that `import package` alone does not bring along.
_SUBMODULES = {
    "collections": {"abc"},
    "concurrent": {"futures"},
    "importlib": {"metadata", "resources", "util"},
    "urllib": {"error", "parse", "request"},
}

_MEMBERS = {
    "abc": "ABC ABCMeta abstractmethod",
    "bisect": "bisect bisect_left bisect_right insort insort_left insort_right",
    "collections": "ChainMap Counter OrderedDict UserDict UserList defaultdict deque namedtuple",
    "concurrent.futures": "ProcessPoolExecutor ThreadPoolExecutor as_completed",
    "contextlib": "closing contextmanager nullcontext redirect_stdout suppress",
    "copy": "copy deepcopy",
    "dataclasses": "asdict astuple dataclass field",
    "datetime": "date datetime timedelta timezone",
    "decimal": "Decimal ROUND_DOWN ROUND_HALF_EVEN ROUND_HALF_UP getcontext localcontext",
    "enum": "Enum Flag IntEnum IntFlag StrEnum auto",
    "fractions": "Fraction",
    "functools": "cache cached_property cmp_to_key lru_cache partial reduce total_ordering wraps",
    "glob": "glob",
    "heapq": "heapify heappop heappush heappushpop heapreplace nlargest nsmallest",
    "io": "BytesIO StringIO TextIOWrapper",
    "itertools": "accumulate chain combinations combinations_with_replacement count cycle dropwhile groupby "
    "islice pairwise permutations product repeat starmap takewhile zip_longest",
    "math": "acos asin atan atan2 cbrt ceil comb copysign cos cosh degrees erf exp fabs factorial floor fmod "
    "fsum gcd hypot inf isclose isfinite isinf isnan isqrt lcm log log10 log2 nan perm pi prod radians "
    "sin sinh sqrt tan tanh tau trunc",
    "operator": "attrgetter itemgetter methodcaller",
    "os": "environ getenv",
    "pathlib": "Path PurePath",
    "pprint": "pprint",
    "queue": "LifoQueue PriorityQueue Queue SimpleQueue",
    "random": "Random choices randint random randrange shuffle uniform",
    "statistics": "mean median stdev",
    "sys": "stderr stdin stdout",
    "textwrap": "dedent",
    "threading": "Lock RLock Semaphore Thread",
    "time": "perf_counter sleep time",
    "types": "MappingProxyType SimpleNamespace",
    "typing": "Any Callable ClassVar Deque DefaultDict Dict Final FrozenSet Generator Generic Hashable "
    "Iterable Iterator List Literal Mapping MutableMapping MutableSequence MutableSet NamedTuple NewType "
    "NoReturn Optional Protocol Self Sequence Set Tuple Type TypeAlias TypeVar TypedDict Union cast overload",
    "uuid": "UUID uuid4",
    "weakref": "WeakKeyDictionary WeakValueDictionary",
}

# Names that are imported one by one, and from where.
MEMBERS = {name: module for module, names in _MEMBERS.items() for name in names.split()}

# These are more often a variable that got lost than the library's: they must be called to be imported.
_ORDINARY = [
    "auto",
    "cache",
    "chain",
    "choices",
    "comb",
    "copy",
    "count",
    "cycle",
    "date",
    "degrees",
    "environ",
    "exp",
    "field",
    "glob",
    "log",
    "mean",
    "median",
    "partial",
    "perm",
    "pprint",
    "prod",
    "product",
    "radians",
    "random",
    "repeat",
    "tau",
    "time",
    "uniform",
]


NEWLINE = re.compile(r"\r\n?|\n")


def lines_of(text: str) -> list[str]:
    """The lines as Python and LSP count them, with their ends; `str.splitlines` knows too many ends."""
    return re.findall(r"[^\r\n]*+(?:\r\n?|\n)|[^\r\n]++", text)


def parse(python: str) -> ast.Module:
    """`ast.parse` without its SyntaxWarnings.

    Raises: SyntaxError, and nothing else, whatever the text.
    """
    if unusable := re.search("[\0\ud800-\udfff]", python):
        line = len(NEWLINE.findall(python[: unusable.start()])) + 1
        raise SyntaxError("a character that no Python file can hold", (None, line, None, None))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(python)
    except (RecursionError, MemoryError) as error:
        raise SyntaxError("nested too deeply") from error
    except ValueError as error:
        raise SyntaxError(str(error)) from error


def parses(python: str) -> bool:
    """Whether `ast.parse` accepts the text."""
    try:
        parse(python)
    except SyntaxError:
        return False
    return True


def undefined_names(python: str) -> list[tuple[str, int]]:
    """The names that nothing defines, each with the line of its first use; empty if it does not parse."""
    module = _checked(python)
    return _first_lines(module.undefined) if module else []


def undefined_places(python: str) -> set[tuple[int, int]]:
    """Line and byte column of every use of a name that nothing defines there."""
    module = _checked(python)
    return {place for places in module.undefined.values() for place in places} if module else set()


def add_missing_imports(python: str) -> str:
    """Put the standard library's imports that undefined names ask for at the top of the module.

    Unchanged if it does not parse, or if there is no place for an import in front of the first statement.
    """
    return completed(python)[0]


def completed(python: str) -> tuple[str, list[tuple[str, int]]]:
    """The text with its missing imports, and the names that are undefined even then."""
    module = _checked(python)
    if module is None or not module.undefined:
        return python, []
    wishes = {name: set(_wishes(name, uses)) for name, uses in module.wanting().items()}
    place = _place(module.tree.body, python)
    statements = list(_statements(set().union(*wishes.values())))
    if place is None or not statements:
        return python, _first_lines(module.undefined)
    text = _inserted(python, place, statements)
    shift = len(lines_of(text)) - len(lines_of(python))
    left = {name: uses for name, uses in module.undefined.items() if not wishes.get(name)}
    return text, [(name, line + shift) for name, line in _first_lines(left)]


def below_imports(python: str, statements: list[str]) -> str:
    """The text with these statements put in below the imports at its top; unchanged where there is no place.

    Raises: SyntaxError, for a text that does not parse.
    """
    body = parse(python).body
    head = _head(body)
    last = head + sum(1 for _ in itertools.takewhile(_is_import, body[head:]))
    before, after = body[:last], body[last:]
    if before and after and after[0].lineno == before[-1].end_lineno:
        return python
    if after and isinstance(after[0], ast.Assign):  # more of the same: no blank line between
        lines = lines_of(python)
        at = after[0].lineno - 1
        while before and lines[at - 1].startswith("#"):  # which belongs to what follows
            at -= 1
        return "".join([*lines[:at], *(f"{statement}\n" for statement in statements), *lines[at:]])
    place = _place(body, python) if last == head else before[-1].end_lineno
    return python if place is None else _inserted(python, place, statements)


def _is_import(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Import | ast.ImportFrom)


@dataclass(frozen=True)
class _Use:
    """One use of an undefined name: `name(`, `name.attribute`, `name = `/`del name`, or just `name`."""

    kind: Literal["call", "attribute", "store", "bare"] = "bare"
    attribute: str = ""


_Place = tuple[int, int]  # line and column, as ast has them


@dataclass(frozen=True)
class _Module:
    """What pyflakes says of a module: where names are used that nothing defines, and what it binds."""

    tree: ast.Module
    undefined: dict[str, list[_Place]]
    bound: frozenset[str]

    def wanting(self) -> dict[str, list[_Use]]:
        """The undefined names that an import may define: not those that the module binds or deletes."""
        roles: dict[_Place, _Use] = {}
        deleted = set()
        for node in ast.walk(self.tree):
            roles |= _roles(node)
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Del):
                deleted.add(node.id)
        names = self.undefined.keys() - self.bound - deleted
        return {name: [roles.get(place, _Use()) for place in self.undefined[name]] for name in names}


@lru_cache(maxsize=1)  # one text is asked about several times in a row; nobody changes the tree
def _checked(python: str) -> _Module | None:
    """Run pyflakes over a text; None if it does not parse, or if the checker itself stumbles."""
    try:
        tree = parse(python)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            checked = checker.Checker(tree, withDoctest=False)
    except Exception:  # noqa: BLE001 -- deep recursion, say: a missing check must not cost the translation
        return None
    undefined: dict[str, list[_Place]] = {}
    reports = [report for report in checked.messages if isinstance(report, messages.UndefinedName)]
    for report in sorted(reports, key=lambda report: (report.lineno, report.col)):
        undefined.setdefault(report.message_args[0], []).append((report.lineno, report.col))
    return _Module(tree, undefined, _bound(checked))


def _bound(checked: checker.Checker) -> frozenset[str]:
    """The names of the module's own scope: an import at its top would meddle with them."""
    scopes = (scope for scope in checked.deadScopes if isinstance(scope, checker.ModuleScope))
    bindings = itertools.chain.from_iterable(scope.items() for scope in scopes)
    return frozenset(name for name, binding in bindings if not isinstance(binding, checker.Builtin))


def _first_lines(undefined: dict[str, list[_Place]]) -> list[tuple[str, int]]:
    return [(name, places[0][0]) for name, places in undefined.items()]


def _roles(node: ast.AST) -> dict[_Place, _Use]:
    """The uses of names that this node decides: what it calls, stores, or takes an attribute of."""
    match node:
        case ast.Attribute(value=ast.Name() as name, attr=attribute):
            return {(name.lineno, name.col_offset): _Use("attribute", attribute)}
        case ast.Call(func=ast.Name() as name):
            return {(name.lineno, name.col_offset): _Use("call")}
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            decorators = (name for name in node.decorator_list if isinstance(name, ast.Name))
            return {(name.lineno, name.col_offset): _Use("call") for name in decorators}
        case ast.Name(ctx=ast.Store() | ast.Del()):
            return {(node.lineno, node.col_offset): _Use("store")}
    return {}


_Wish = tuple[str, str]  # (module, member), or (module, "") for the module itself


def _wishes(name: str, uses: list[_Use]) -> Iterator[_Wish]:
    """The imports that make sense of most uses of a name; none where none would."""
    if any(use.kind == "store" for use in uses):  # `count += 1`: a lost variable
        return
    of_module = [use for use in uses if _fits_module(name, use)]
    of_member = [use for use in uses if not _fits_module(name, use) and _fits_member(name, use)]
    if len(of_member) > len(of_module):
        yield MEMBERS[name], name
        return
    for use in of_module:
        submodule = use.attribute in _SUBMODULES.get(name, ())
        yield f"{name}.{use.attribute}" if submodule else name, ""


def _fits_module(name: str, use: _Use) -> bool:
    """Whether this is an attribute of the module of that name: `queue.append` is not, it is a lost list."""
    if name not in MODULES or use.kind != "attribute":
        return False
    return use.attribute in _SUBMODULES.get(name, ()) or hasattr(importlib.import_module(name), use.attribute)


def _fits_member(name: str, use: _Use) -> bool:
    """Whether the library's object of that name can be used so: Java's `List()` and `Optional.of` cannot."""
    if name not in MEMBERS:
        return False
    member = getattr(importlib.import_module(MEMBERS[name]), name)
    if use.kind == "call":
        return inspect.isclass(member) or inspect.isroutine(member)
    if use.kind == "attribute":
        return _has_static(member, use.attribute)
    return name not in _ORDINARY


def _has_static(member: object, attribute: str) -> bool:
    """Whether an attribute makes sense without an instance: `datetime.now`, but not `deque.append`."""
    value = getattr(member, attribute, None)
    if inspect.ismethod(value) or inspect.isbuiltin(value):
        return True
    return value is not None and not inspect.isroutine(value) and not inspect.isdatadescriptor(value)


def _statements(wishes: Iterable[_Wish]) -> Iterator[str]:
    """`import x` lines, then `from x import a, b` lines, each in alphabetical order."""
    members: dict[str, list[str]] = {}
    for module, member in sorted(wishes):
        if member:
            members.setdefault(module, []).append(member)
        else:
            yield f"import {module}"
    for module, names in members.items():
        yield f"from {module} import {', '.join(names)}"


def _place(body: list[ast.stmt], python: str) -> int | None:
    """How many lines stay above the new imports.

    None where a byte order mark must stay first, or a statement shares the line they would have to follow.
    """
    head = _head(body)
    before, after = body[:head], body[head:]
    if python.startswith("\ufeff") or (before and after and after[0].lineno == before[-1].end_lineno):
        return None
    if after and isinstance(after[0], ast.Import | ast.ImportFrom):
        return after[0].lineno - 1
    if before:
        return before[-1].end_lineno
    comments = itertools.takewhile(lambda line: line.lstrip().startswith("#"), lines_of(python))
    return len(list(comments))


def _head(body: list[ast.stmt]) -> int:
    """How many statements have to come before any import: the docstring and `from __future__`."""
    count = 0
    for statement in body:
        match statement:
            case ast.ImportFrom(module="__future__"):
                pass
            case ast.Expr(value=ast.Constant(value=str())) if count == 0:
                pass
            case _:
                break
        count += 1
    return count


def _inserted(python: str, place: int, statements: list[str]) -> str:
    """The text with these lines put in at `place`, set off by blank lines from what is no import."""
    lines = lines_of(python)
    above, below = lines[:place], lines[place:]
    first_end = NEWLINE.search(python)
    newline = first_end[0] if first_end else "\n"
    gap_above = bool(above) and not re.match(r"\s*(?:#|\Z)", above[-1])
    block = "".join(statement + newline for statement in statements)
    return "".join([*above, newline * gap_above, block, newline * _gap_below(below), *below])


def _gap_below(below: list[str]) -> int:
    """Blank lines to add in front of these lines: as PEP 8 has them after imports."""
    if not below or re.match(r"\s*\Z|import\b|from\b", below[0]):
        return 0
    return 2 if re.match(r"def\b|class\b|async\b|@", below[0]) else 1
