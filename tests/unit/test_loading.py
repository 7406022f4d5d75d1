"""From settings to an engine: which one, with which files."""

from __future__ import annotations

import ctypes
import hashlib
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from stelo_lsp import loading
from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import cuda
from stelo_lsp.engines.llama_cpp import Adapter, LlamaCppEngine
from stelo_lsp.engines.transformers import TransformersEngine
from stelo_lsp.loading import engine_name, find_backbone, known_backbone, make_engine
from stelo_lsp.settings import Settings
from stelo_model import downloads
from stelo_model.bundle import BackboneFile, Bundle, Expert, LoraShape, load_bundle
from stelo_model.errors import BackboneMissing, BundleInvalid, Cancelled, EngineMissing

CONTENT = {"config.json": b"{}", "model-1.safetensors": b"one" * 50, "model-2.safetensors": b"two" * 70}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STELO_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def own(files: dict[str, bytes], **changes: Any) -> Bundle:
    """The small bundle, but for a backbone of somebody's own."""
    small = load_bundle("small")
    listed = tuple(
        BackboneFile(name, len(content), hashlib.sha256(content).hexdigest())
        for name, content in files.items()
    )
    backbone = replace(small.manifest.backbone, id="some/one's", context_tokens=2048, files=listed)
    return replace(small, manifest=replace(small.manifest, backbone=backbone, **changes))


def write(folder: Path, files: dict[str, bytes] = CONTENT) -> Path:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def find(bundle: Bundle, path: Path | str = "", **more: Any) -> Path:
    settings = Settings(backbone_path=str(path), download="never")
    token = more.get("cancel", CancelToken())
    return find_backbone(settings, bundle, token, more.get("progress", lambda *_: None), lambda *_: False)


# Which engine


@pytest.mark.parametrize(
    ("engine", "files", "gpu", "expected"),
    [
        ("auto", ["a.gguf"], False, "llama_cpp"),
        ("auto", ["a.gguf"], True, "transformers"),
        ("auto", CONTENT, False, "transformers"),
        ("auto", CONTENT, True, "transformers"),
        ("llama_cpp", ["a.gguf"], True, "llama_cpp"),
        ("transformers", ["a.gguf"], False, "transformers"),
    ],
)
def test_engine_name(
    engine: Any, files: list[str], gpu: bool, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "cuda_usable", lambda: gpu)
    assert engine_name(Settings(engine=engine), own(dict.fromkeys(files, b""))) == expected


def test_transformers_gets_the_settings(tmp_path: Path) -> None:
    settings = Settings(quantization="4bit", threads=3, context_tokens=9999)
    bundle = own(CONTENT)
    engine = make_engine(settings, bundle, tmp_path)
    assert isinstance(engine, TransformersEngine)
    options = engine._options
    assert (options.bundle, options.model) == (str(bundle.root), str(tmp_path))
    assert (options.quantization, options.threads, options.context_tokens) == ("4bit", 3, 2048)


def test_llama_cpp_gets_the_experts(monkeypatch: pytest.MonkeyPatch) -> None:
    experts = (Expert("php", "experts/php"), Expert("cpp", "experts/cpp"))
    bundle = own({"a.gguf": b""}, experts=experts, lora=LoraShape(4, 8, ("q_proj",)))
    asked: list[Any] = []

    def adapters(*arguments: Any) -> tuple[Path, ...]:
        asked.append(arguments)
        return Path("1.gguf"), Path("2.gguf")

    monkeypatch.setattr("stelo_model.gguf_adapters.cached_adapters", adapters)
    engine = make_engine(Settings(engine="llama_cpp"), bundle, Path("a.gguf"))
    assert isinstance(engine, LlamaCppEngine)
    assert engine._options.adapters == [Adapter("php", "1.gguf"), Adapter("cpp", "2.gguf")]
    assert asked == [(bundle, Path("a.gguf"))]


@pytest.mark.parametrize("share", [True, False])
def test_llama_cpp_is_shared_when_wanted(share: bool) -> None:
    settings = Settings(engine="llama_cpp", share_engine=share)
    engine = make_engine(settings, own({"a.gguf": b""}), Path("a.gguf"))
    assert isinstance(engine, LlamaCppEngine)
    assert engine._options.share is share


def test_llama_cpp_cannot_run_a_folder(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing) as caught:
        make_engine(Settings(engine="llama_cpp"), own(CONTENT), tmp_path)
    assert "--engine transformers" in caught.value.hint


# Is there a GPU


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("cuda: Optional[str] = '13.0'", "13.0"),
        ('cuda = "12.8"', "12.8"),
        ("cuda: Optional[str] = None", None),
        ("hip: Optional[str] = '6.4'", None),
    ],
)
def test_what_torch_was_built_for(
    line: str, expected: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "version.py").write_text(f"__version__ = '2.13.0'\n{line}\ngit_version = 'abc'\n")
    spec = SimpleNamespace(origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr("importlib.util.find_spec", lambda name: spec)
    assert cuda.torch_cuda_version() == expected


def test_no_torch_no_cuda(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert cuda.torch_cuda_version() is None
    assert not cuda.transformers_installed()
    assert not cuda.cuda_usable()


def driver(init: int, devices: int) -> Any:
    def count(pointer: Any) -> int:
        pointer._obj.value = devices
        return 0

    return SimpleNamespace(cuInit=lambda flags: init, cuDeviceGetCount=count)


@pytest.mark.parametrize(
    ("init", "devices", "expected"), [(0, 2, 2), (0, 0, 0), (100, 2, 0)], ids=["two", "none", "no device"]
)
def test_devices_of_the_driver(
    init: int, devices: int, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda name: driver(init, devices))
    assert cuda.device_count() == expected


def test_no_driver_no_device(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError("libcuda.so.1: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert cuda.device_count() == 0


# A backbone of one's own


def test_at_the_users_path(tmp_path: Path) -> None:
    folder = write(tmp_path / "mine")
    assert find(own(CONTENT), folder) == folder
    assert {file.name for file in folder.iterdir()} == set(CONTENT)  # no stamps in the user's folder


def test_in_the_cache_under_its_id(cache: Path) -> None:
    folder = write(cache / "backbones" / "some--one's")
    assert find(own(CONTENT)) == folder


@pytest.mark.parametrize("ask_for_file", [True, False])
def test_a_gguf_file(tmp_path: Path, ask_for_file: bool) -> None:
    file = write(tmp_path / "mine", {"own.gguf": b"GGUF"}) / "own.gguf"
    assert find(own({"own.gguf": b"GGUF"}), file if ask_for_file else file.parent) == file


def test_every_file_is_verified_and_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path / "mine")
    seen: list[tuple[str, int, int]] = []
    find(own(CONTENT), folder, progress=lambda *step: seen.append(step))
    assert {total for _, _, total in seen} == {len(content) for content in CONTENT.values()}
    monkeypatch.setattr(downloads, "sha256_of", lambda *_: pytest.fail("hashed again"))
    assert find(own(CONTENT), folder) == folder


@pytest.mark.parametrize("name", CONTENT)
@pytest.mark.parametrize("content", [None, b"", b"x" * 150])
def test_another_file_is_named(tmp_path: Path, name: str, content: bytes | None) -> None:
    folder = write(tmp_path / "mine")
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_bytes(content)
    with pytest.raises(BackboneMissing, match=name) as caught:
        find(own(CONTENT), folder)
    assert "--backbone" in caught.value.hint


@pytest.mark.parametrize("path", ["", "nowhere"])
def test_missing_says_where_and_what(tmp_path: Path, path: str) -> None:
    with pytest.raises(BackboneMissing) as caught:
        find(own(CONTENT), tmp_path / path if path else "")
    assert ("nowhere" if path else "some--one's") in caught.value.message
    assert all(name in caught.value.hint for name in CONTENT)


def test_hashing_can_be_cancelled(tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        find(own(CONTENT), write(tmp_path / "mine"), cancel=token)


def test_a_known_name_with_other_weights_is_refused() -> None:
    small = load_bundle("small")
    file = replace(small.manifest.backbone.files[0], sha256="0" * 64)
    backbone = replace(small.manifest.backbone, files=(file,))
    with pytest.raises(BundleInvalid, match="other weights"):
        known_backbone(replace(small, manifest=replace(small.manifest, backbone=backbone)))
