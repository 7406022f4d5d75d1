"""stelo-lsp: a language server that translates C++, C#, Java, JavaScript and PHP to Python."""

__version__ = "0.1.0"
