"""XLCoST's raw one-line tokens to source text and, for Python, back.

The release holds a program as one line of tokens: `NEW_LINE`, `INDENT` and `DEDENT` are Python's layout,
inside strings `▁` is a space, `STRNEWLINE` and `TABSYMBOL` are `\\n` and `\\t`.

    lexer.py      raw line → tokens
    python.py     Python: tokens → text;  repair.py  what does not parse
    clike.py      the five source languages: tokens → text;  operators.py  the operators the release lost
    inverse.py    Python text → raw line, the same syntax tree
"""

from stelo_model.training.detokenise.clike import clike_text
from stelo_model.training.detokenise.inverse import tokenise_python
from stelo_model.training.detokenise.operators import restore_operators
from stelo_model.training.detokenise.python import python_text
from stelo_model.training.detokenise.repair import parses, repair_python

__all__ = ["clike_text", "parses", "python_text", "repair_python", "restore_operators", "tokenise_python"]
