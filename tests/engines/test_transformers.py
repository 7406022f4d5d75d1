"""torch in its own process: what it refuses to load, experts, quantisation, memory that ends, privacy."""

from __future__ import annotations

import re
import resource
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Event, Text
from stelo_lsp.engines.transformers import TransformersEngine, TransformersOptions
from stelo_model import errors
from stelo_model.prompt import Prompt
from tests.engines.asking import ADD, CONTEXT, LONG, prompt, text

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def engine(torch_engine: TransformersEngine) -> Iterator[TransformersEngine]:
    torch_engine.load(CancelToken())
    yield torch_engine
    torch_engine.load(CancelToken())


@pytest.fixture
def options(tiny: tuple[Path, Path]) -> TransformersOptions:
    return TransformersOptions(str(tiny[0]), str(tiny[1]), CONTEXT, threads=1)


def events(engine: TransformersEngine, code: str, expert: str | None, limit: int | None) -> list[Event]:
    return list(engine.generate(prompt(code), expert, limit, CancelToken()))


def answer(engine: TransformersEngine, expert: str | None = None, limit: int | None = 12) -> str:
    return text(events(engine, ADD, expert, limit))


# Experts


def test_experts_differ_and_leave_no_trace(engine: TransformersEngine) -> None:
    plain, java, php = answer(engine), answer(engine, "java"), answer(engine, "php")
    assert plain.startswith("def add")
    assert len({plain, java, php}) == 3
    order = [(None, plain), ("java", java), (None, plain), ("php", php), ("java", java)]
    assert [answer(engine, expert) for expert, _ in order] == [expected for _, expected in order]


def test_a_language_without_expert_gets_the_backbone(engine: TransformersEngine) -> None:
    assert answer(engine, "cpp") == answer(engine)


def test_the_answer_is_that_of_the_model_in_this_process(
    engine: TransformersEngine, tiny: tuple[Path, Path]
) -> None:
    """The engine adds nothing to `nn`: same weights, same tokens."""
    from stelo_model.bundle import load_bundle
    from stelo_model.nn.decoding import greedy
    from stelo_model.nn.loading import load_stelocoder
    from stelo_model.tokens import PromptTokenizer

    bundle = load_bundle(str(tiny[0]))
    model = load_stelocoder(bundle, tiny[1])
    tokenizer = PromptTokenizer.from_file(tiny[0] / "tokenizer.json")
    ids = tokenizer.encode_prompt(prompt(ADD))
    for expert in (None, "java", "php"):
        here = list(greedy(model, ids, expert, 10, frozenset()))
        assert answer(engine, expert, 10) == tokenizer.decode(here)


# What cannot be loaded


def load_error(options: TransformersOptions) -> errors.SteloError:
    engine = TransformersEngine(options)
    with pytest.raises(errors.SteloError) as caught:
        engine.load(CancelToken())
    assert engine.info().pid is None
    return caught.value


def load_error_here(options: TransformersOptions) -> errors.SteloError:
    """The same without a process, whose start takes seconds."""
    from stelo_lsp.engines.transformers_process import load

    with pytest.raises(errors.SteloError) as caught:
        load(asdict(options))
    return caught.value


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: cut(folder / "model.safetensors"),
        lambda folder: (folder / "model.safetensors").write_bytes(b"no tensors at all"),
        lambda folder: (folder / "model.safetensors").unlink(),
        lambda folder: (folder / "config.json").unlink(),
        lambda folder: cut(folder / "config.json"),
        lambda folder: (folder / "config.json").write_text('{"model_type": "unheard of"}'),
        shutil.rmtree,
    ],
    ids=["weights cut", "nonsense", "no weights", "no config", "config cut", "unknown family", "no folder"],
)
def test_damaged_backbone(
    options: TransformersOptions, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(options.model, folder)
    damage(folder)
    error = load_error_here(replace(options, model=str(folder)))
    assert type(error) is errors.BackboneMissing
    assert "broken" in error.message
    assert error.hint


def test_a_backbone_that_is_not_there(options: TransformersOptions, tmp_path: Path) -> None:
    error = load_error(replace(options, model=str(tmp_path / "none")))
    assert type(error) is errors.BackboneMissing
    assert "none" in error.message


def test_damaged_bundle(options: TransformersOptions, tmp_path: Path) -> None:
    shutil.copytree(options.bundle, tmp_path / "bundle")
    cut(tmp_path / "bundle" / "experts" / "php" / "adapter_model.safetensors")
    error = load_error_here(replace(options, bundle=str(tmp_path / "bundle")))
    assert type(error) is errors.BundleInvalid
    assert "php" in error.message


@pytest.mark.parametrize("package", ["torch", "transformers"])
def test_not_installed(options: TransformersOptions, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    error = load_error(options)
    assert type(error) is errors.EngineMissing
    assert "stelo-lsp[gpu]" in error.hint


def test_cannot_be_imported(
    options: TransformersOptions, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Built for another CUDA, say."""
    (tmp_path / "torch.py").write_text("raise ImportError('libcudart.so.13: cannot open shared object')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    error = load_error(options)
    assert type(error) is errors.EngineMissing
    assert "libcudart" in error.message


def test_dies_while_loading(
    options: TransformersOptions, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "torch.py").write_text("import os, signal; os.kill(os.getpid(), signal.SIGILL)")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    error = load_error(options)
    assert type(error) is errors.EngineCrashed
    assert "SIGILL" in error.message


def test_a_module_of_the_working_directory_is_not_loaded(
    options: TransformersOptions, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The server runs in the user's project, which may have a file of any name."""
    (tmp_path / "torch.py").write_text("raise SystemExit('the wrong torch')")
    monkeypatch.chdir(tmp_path)
    engine = TransformersEngine(options)
    engine.load(CancelToken())
    engine.close()


# Quantisation


@pytest.mark.parametrize("quantization", ["8bit", "4bit"])
def test_quantised(options: TransformersOptions, quantization: str) -> None:
    pytest.importorskip("bitsandbytes")
    engine = TransformersEngine(replace(options, quantization=quantization))  # type: ignore[arg-type]
    engine.load(CancelToken())
    try:
        assert quantization in engine.info().device
        assert answer(engine).startswith("def")
        assert answer(engine, "java") != answer(engine)
    finally:
        engine.close()


def test_auto_is_the_finest_that_fits(options: TransformersOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    from stelo_model.nn import loading

    backbone = Path(options.model)
    needs = loading.needed_bytes(backbone, loading.torch.float32)
    assert needs["none"] > needs["8bit"] > needs["4bit"]
    for free, expected in [
        (needs["none"], "none"),
        (needs["none"] - 1, "8bit"),
        (needs["8bit"] - 1, "4bit"),
        (0, "4bit"),
        (None, "none"),
    ]:
        monkeypatch.setattr(loading, "free_bytes", lambda device, free=free: free)
        assert loading.auto_quantization(backbone) == expected


# Memory that ends


def address_space(pid: int) -> int:
    """Bytes of address space that a process uses."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[0]) * resource.getpagesize()


def test_memory_that_ends_costs_one_request(tmp_path: Path, options: TransformersOptions) -> None:
    """The process may not take more memory than it has: the first large tensor of a prompt is refused."""
    engine = TransformersEngine(with_wide_backbone(tmp_path, options))
    engine.load(CancelToken())
    try:
        pid = engine.info().pid
        assert pid is not None
        expected = text(events(engine, ADD, None, 2))
        unlimited = resource.prlimit(pid, resource.RLIMIT_AS)
        resource.prlimit(pid, resource.RLIMIT_AS, (address_space(pid) + (40 << 20), unlimited[1]))
        with pytest.raises(errors.OutOfMemory) as caught:
            events(engine, ADD, None, 2)
        assert "Memory ran out" in caught.value.message
        assert caught.value.hint
        resource.prlimit(pid, resource.RLIMIT_AS, unlimited)
        assert engine.info().pid == pid
        assert text(events(engine, ADD, None, 2)) == expected
    finally:
        engine.close()


def with_wide_backbone(folder: Path, options: TransformersOptions) -> TransformersOptions:
    """A bundle without experts on a model that needs 256 MB for a step of 64 tokens, and 17 MB of weights."""
    import hashlib
    import json

    import torch
    from transformers import GPTBigCodeConfig, GPTBigCodeForCausalLM

    torch.manual_seed(0)
    shape = {"n_positions": CONTEXT, "n_embd": 8, "n_head": 2, "n_layer": 1, "n_inner": 1 << 20}
    model = GPTBigCodeForCausalLM(GPTBigCodeConfig(vocab_size=512, bos_token_id=0, eos_token_id=0, **shape))
    model.save_pretrained(folder / "wide")
    bundle = folder / "bundle"
    bundle.mkdir()
    shutil.copyfile(Path(options.bundle) / "tokenizer.json", bundle / "tokenizer.json")
    manifest = json.loads((Path(options.bundle) / "manifest.json").read_text())
    digest = hashlib.sha256((bundle / "tokenizer.json").read_bytes()).hexdigest()
    manifest |= {"experts": [], "lora": None, "files": {"tokenizer.json": digest}}
    (bundle / "manifest.json").write_text(json.dumps(manifest))
    return replace(options, bundle=str(bundle), model=str(folder / "wide"))


# What it does with what it is told


def test_a_megabyte_is_refused_with_numbers(engine: TransformersEngine) -> None:
    with pytest.raises(errors.SelectionTooLong) as caught:
        events(engine, "int add(int a) { return a; }\n" * 36_000, None, None)
    numbers = [int(number.replace(",", "")) for number in re.findall(r"[\d,]*\d", caught.value.message)]
    assert numbers[0] > 300_000
    assert numbers[1] == CONTEXT
    assert answer(engine).startswith("def add")


def test_the_context_is_no_longer_than_the_model_allows(options: TransformersOptions) -> None:
    engine = TransformersEngine(replace(options, context_tokens=100_000))
    engine.load(CancelToken())
    try:
        assert engine.info().context_tokens == CONTEXT
        with pytest.raises(errors.SelectionTooLong, match=f"{CONTEXT:,}"):
            events(engine, LONG * 10, None, None)
    finally:
        engine.close()


@pytest.mark.parametrize("code", ["c = '\ufffd';", "é€😀 = 1;", "\u2028", "a\x0cb", "<|im_end|>", "x" * 200])
def test_odd_text_is_answered(engine: TransformersEngine, code: str) -> None:
    assert events(engine, code, None, 2)[-1].n_tokens <= 2


def test_an_error_nobody_foresaw_costs_one_request(engine: TransformersEngine) -> None:
    pid = engine.info().pid
    with pytest.raises(errors.ModelError, match="Internal error"):
        list(engine.generate(Prompt((), ()), None, 2, CancelToken()))
    assert engine.info().pid == pid
    assert answer(engine).startswith("def add")


def test_requests_that_nobody_waits_for_are_skipped(engine: TransformersEngine) -> None:
    """Ten are given up at once; the next is answered as if they had never been."""
    for _ in range(10):
        for event in engine.generate(prompt(LONG), None, None, CancelToken()):
            if isinstance(event, Text):
                break
    assert answer(engine).startswith("def add")


def test_nothing_of_the_code_is_logged(engine: TransformersEngine, capfd: pytest.CaptureFixture[str]) -> None:
    events(engine, "int secret_of_the_user = 1;", None, 4)
    child = engine._child
    assert child is not None
    engine.close()
    assert "secret" not in "\n".join(child.log())
    assert capfd.readouterr() == ("", "")


def test_it_talks_to_nobody_else(engine: TransformersEngine) -> None:
    """No socket at all: requests come through its pipes."""
    answer(engine)
    descriptors = Path(f"/proc/{engine.info().pid}/fd").iterdir()
    assert not [file for file in descriptors if str(file.readlink()).startswith("socket:")]
