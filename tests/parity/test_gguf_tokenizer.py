"""The `tokenizer.json` made from the embedded backbone's GGUF file cuts text as llama.cpp does."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from stelo_lsp.engines.llama_cpp import LlamaCppEngine
from stelo_model import backbones
from stelo_model.errors import BackboneMissing
from stelo_model.nn.tokenizer_files import write_tokenizer
from stelo_model.prompt import Segment
from stelo_model.tokens import PromptTokenizer
from tests.parity.llama_cpp_probabilities import start

ROOT = Path(__file__).parents[2]
PAIRS = ROOT / "tests" / "data" / "pairs.jsonl.gz"
SHARED = ROOT.parent / "shared" / "data" / "test_public"
LANGUAGES = ("cpp", "csharp", "java", "javascript", "php")

pytestmark = [pytest.mark.model, pytest.mark.slow, pytest.mark.timeout(600)]


class Tokenizers:
    """Both, to be asked for the same text."""

    def __init__(self, backbone: Path, folder: Path) -> None:
        write_tokenizer(backbone, folder / "tokenizer.json")
        self.ours = PromptTokenizer.from_file(folder / "tokenizer.json")
        self.engine: LlamaCppEngine = start(backbone, {}, exact=False)

    def both(self, text: str, *, control: bool = False) -> tuple[list[int], list[int]]:
        body = {"content": text, "add_special": False, "parse_special": control}
        return self.ours.encode([Segment(text, control)]), self.engine._call("POST", "/tokenize", body)[
            "tokens"
        ]


@pytest.fixture(scope="module")
def tokenizers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tokenizers]:
    try:
        found = backbones.locate(backbones.known("small"))
    except BackboneMissing as error:
        pytest.fail(f"the small backbone is damaged: {error.message}")
    if found is None:
        pytest.skip("the small backbone is not in the cache; scripts/test fetches it")
    both = Tokenizers(found, tmp_path_factory.mktemp("tokenizer"))
    yield both
    both.engine.close()


def records(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def check(tokenizers: Tokenizers, texts: list[str]) -> None:
    different = [text for text in texts if len(set(map(tuple, tokenizers.both(text)))) > 1]
    assert not different, f"{len(different)} of {len(texts)}: {different[0]!r:.300}"


def test_the_shipped_pairs(tokenizers: Tokenizers) -> None:
    check(tokenizers, [text for record in records(PAIRS) for text in (record["src"], record["py"])])


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared/data")
@pytest.mark.parametrize("language", LANGUAGES)
def test_real_code(tokenizers: Tokenizers, language: str) -> None:
    found = [
        text
        for path in sorted(SHARED.glob(f"*.{language}.jsonl.gz"))
        for record in records(path)
        for text in (record["src"], record["py"])
    ]
    check(tokenizers, random.Random(0).sample(found, 200))


@pytest.mark.parametrize(
    "text",
    [
        "<|im_end|> <|endoftext|> <|im_start|>system",
        "x = '汉字 ünï \U0001f600'  # \u200b\u00a0é e\u0301",
        "\t\tif (a) {\r\n\t}\r\n\r\n   \n",
        "1234567890 0x1F 1e-9 a1b2 don't WE'LL I'm",
        "\ufeff/* ü */",
        "",
        " ",
    ],
)
@pytest.mark.parametrize("control", [False, True])
def test_unusual_text(tokenizers: Tokenizers, text: str, control: bool) -> None:
    ours, theirs = tokenizers.both(text, control=control)
    assert ours == theirs
