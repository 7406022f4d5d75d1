"""CodeBLEU of Python, deterministic, in two variants.

`xlcost` is what XLCoST's evaluator computes, on whose raw tokens the paper's table 4 is; `natural` is for
source text as people write it.  docs/codebleu.md has the formulas and shows where the two differ.

    variants.py   what each variant reads in a text: its tokens and its tree
    tree.py       the tree
    ngrams.py, syntax.py, dataflow.py   the components, each as matched and total counts
    score.py      the sums over a corpus and their mean
"""

from stelo_model.training.codebleu.score import CodeBleu, codebleu, corpus_codebleu
from stelo_model.training.codebleu.variants import Variant

__all__ = ["CodeBleu", "Variant", "codebleu", "corpus_codebleu"]
