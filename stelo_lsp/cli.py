"""The command line: `stelo-lsp --stdio | --tcp`, `translate`, `route`, `doctor`, `bundle`.

Python goes to standard output, everything else to standard error.  Exit codes: 0 fine, 1 translated but
it does not parse, 2 bad input or usage, 3 model or engine, 130 interrupted.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from stelo_lsp import __version__
from stelo_model.errors import Cancelled, InputError, SteloError
from stelo_model.languages import LANGUAGES

OK, BAD_INPUT, MODEL, INTERRUPTED = 0, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point; ends the process."""
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: Sequence[str]) -> int:
    """Run one command and answer its exit code; the one place where errors become exit codes."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(
        level=options.log_level.upper(), stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s"
    )
    if options.log_level != "debug":
        # pygls logs whole messages, that is the user's code, at INFO and in error reports.
        logging.getLogger("pygls").setLevel(logging.CRITICAL)
    try:
        return _dispatch(options)
    except (Cancelled, KeyboardInterrupt):
        print("stelo-lsp: interrupted", file=sys.stderr)
        return INTERRUPTED
    except SteloError as error:
        print(f"stelo-lsp: {error}", file=sys.stderr)
        return BAD_INPUT if isinstance(error, InputError) else MODEL
    except BrokenPipeError:
        # The reader of our output is gone (`| head`); Python must not complain about it at exit.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return OK
    except Exception as error:
        logging.getLogger(__name__).debug("unexpected error", exc_info=True)
        print(
            f"stelo-lsp: internal error: {type(error).__name__}: {error}. `--log-level debug` shows where.",
            file=sys.stderr,
        )
        return MODEL


def _dispatch(options: argparse.Namespace) -> int:
    # Imported on demand: the server needs no translation code to answer `initialize`, and the other
    # commands need no server.
    if options.command == "translate":
        from stelo_lsp.commands import translate

        return translate.run(options)
    if options.command == "route":
        from stelo_lsp.commands import route

        return route.run(options)
    if options.command == "doctor":
        from stelo_lsp.commands import doctor

        return doctor.run(options)
    if options.command == "bundle":
        from stelo_lsp.commands import bundle

        return bundle.run(options)
    # The protocol's thousand classes are made while this imports; collecting garbage meanwhile finds none
    # and makes an editor wait a seventh longer.
    gc.disable()
    from stelo_lsp.commands import serve

    gc.freeze()
    gc.enable()
    return serve.run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="stelo-lsp",
        description="Translate C++, C#, Java, JavaScript and PHP to Python: a language server and a command.",
        epilog="Without a command it is a language server on standard input and output.",
    )
    parser.add_argument("--version", action="version", version=f"stelo-lsp {__version__}")
    parser.add_argument("--log-level", choices=["debug", "info", "warning", "error"], default="warning")
    serve = parser.add_argument_group("language server")
    serve.add_argument(
        "--stdio", action="store_true", help="speak LSP on standard input and output (default)"
    )
    serve.add_argument("--tcp", action="store_true", help="speak LSP on a TCP port")
    serve.add_argument("--host", default="127.0.0.1", help="address for --tcp (default: loopback only)")
    serve.add_argument("--port", type=int, default=2087, help="port for --tcp (default: 2087)")
    # vscode-languageclient passes it to every server; a parent's death is noticed by its closed pipe.
    serve.add_argument("--clientProcessId", type=int, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_translate(commands)
    _add_route(commands)
    doctor = commands.add_parser("doctor", help="show what is installed, what is missing and how fast it is")
    doctor.add_argument("--json", action="store_true", help="print JSON")
    doctor.add_argument(
        "--no-speed", action="store_true", help="leave out the speed, for which the model is loaded"
    )
    _add_model_options(doctor)
    _add_bundle(commands)
    return parser


def _add_translate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("translate", help="translate a file, standard input, or JSON lines")
    parser.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="source file, or - for standard input"
    )
    _add_language(parser)
    parser.add_argument(
        "--output", "-o", metavar="FILE", help="write the Python here instead (never overwrites)"
    )
    parser.add_argument("--force", action="store_true", help="let --output overwrite a file")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the whole translation as JSON")
    form.add_argument(
        "--jsonl", action="store_true", help='read lines {"id", "code", "language"?}, answer a line each'
    )
    parser.add_argument(
        "--max-new-tokens", type=_positive, metavar="N", help="limit on the translation's length"
    )
    _add_model_options(parser)


def _add_route(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("route", help="show which language a source is in; no model is started")
    parser.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="source file, or - for standard input"
    )
    _add_language(parser)
    _add_bundle_option(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")


def _add_bundle(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("bundle", help="show, verify or fetch a model")
    actions = parser.add_subparsers(dest="action", required=True, metavar="show|verify|fetch")
    for name, text in (
        ("show", "what a bundle is and whether its backbone is here"),
        ("verify", "check every hash of a bundle and its backbone"),
        ("fetch", "download a bundle's backbone into the cache"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument("bundle", nargs="?", default="small", help="small (default), large, or a folder")
        action.add_argument(
            "--backbone", metavar="PATH", help="use this GGUF file, or folder, instead of the cache"
        )
        action.add_argument("--json", action="store_true", help="print JSON")
        action.add_argument("--allow-hub", action="store_true", help="also try the model hub (extra “hub”)")


def _add_language(parser: argparse.ArgumentParser) -> None:
    names = ["auto", *sorted(language.name for language in LANGUAGES)]
    parser.add_argument(
        "--language", "-l", choices=names, default="auto", help="source language (default: auto)"
    )


def _add_bundle_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--bundle", default="small", metavar="NAME|PATH", help="small (default), large, or a folder"
    )


def _add_model_options(parser: argparse.ArgumentParser) -> None:
    _add_bundle_option(parser)
    parser.add_argument(
        "--backbone", metavar="PATH", help="use this GGUF file, or folder, instead of the cache"
    )
    parser.add_argument(
        "--engine",
        choices=["auto", "llama_cpp", "transformers"],
        default="auto",
        help="what runs the model (default: transformers on a GPU or without GGUF file, else llama_cpp)",
    )
    parser.add_argument(
        "--quantization",
        choices=["auto", "none", "8bit", "4bit"],
        default="auto",
        help="how transformers loads the backbone (default: the finest that fits)",
    )
    parser.add_argument(
        "--threads", type=_positive, metavar="N", help="decoding threads (default: one each core)"
    )
    parser.add_argument(
        "--context-tokens", type=_positive, metavar="N", help="tokens for source and translation"
    )
    parser.add_argument("--allow-hub", action="store_true", help="also try the model hub for a missing model")


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value
