"""Table 1 of the paper beside what a raw XLCoST release holds."""

from __future__ import annotations

from collections.abc import Iterable

from stelo_model.languages import LANGUAGES
from stelo_model.training.markdown import NOT_MEASURED, table
from stelo_model.training.xlcost import RawFile

COLUMNS = (
    ("train", "snippet"),
    ("train", "program"),
    ("valid", "snippet"),
    ("valid", "program"),
    ("test", "program"),
)
# Section 4.1.1, the columns above; C to Python was left out of the model for its few samples.
PAPER = {
    "cpp": (80100, 9139, 3913, 468, 878),
    "csharp": (75843, 8826, 3922, 470, 877),
    "javascript": (67219, 8182, 3750, 459, 864),
    "java": (77759, 8991, 3938, 471, 882),
    "php": (17616, 3003, 923, 153, 304),
}


def table_1(files: Iterable[RawFile]) -> str:
    """Markdown: `found / paper` for each language, split and level; “–” where there is no file."""
    found = {(file.language, file.split, file.level): len(file.pairs) for file in files}
    tags = {language.name: language.tag for language in LANGUAGES}
    rows = [
        (
            f"{tags[language]}-to-python",
            *(
                f"{_number(found.get((language, *column)))} / {number:,}"
                for column, number in zip(COLUMNS, numbers, strict=True)
            ),
        )
        for language, numbers in PAPER.items()
    ]
    return table(("found / paper", *(f"{split} {level}s" for split, level in COLUMNS)), rows)


def _number(count: int | None) -> str:
    return NOT_MEASURED if count is None else f"{count:,}"
