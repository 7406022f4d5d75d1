"""`python -m stelo_lsp` is `stelo-lsp`, also where an environment's scripts are not on the PATH."""

from stelo_lsp.cli import main

main()
