"""Bundles: the shipped ones are sound, and every fault in a manifest is named."""

from __future__ import annotations

import copy
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from stelo_model import backbones
from stelo_model.bundle import BUNDLED, NAMES, Bundle, load_bundle, parse_manifest
from stelo_model.errors import BundleInvalid
from stelo_model.languages import LANGUAGES
from stelo_model.prompt import ChatFormat, TagFormat

SHIPPED: dict[str, Any] = json.loads((BUNDLED / "small" / "manifest.json").read_text(encoding="utf-8"))
TAGS = {"kind": "tags", "target": "<py>", "end": "<|endoftext|>"}


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


FILES = {
    "gate.safetensors": b"gate",
    "tokenizer.json": b"{}",
    "experts/java/adapter_model.safetensors": b"java",
}
TRAINED: dict[str, Any] = {
    **SHIPPED,
    "name": "trained",
    "prompt": TAGS,
    "experts": [{"language": "java", "path": "experts/java"}],
    "lora": {"r": 4, "alpha": 32, "target_modules": ["c_attn", "c_proj"]},
    "gate": {"path": "gate.safetensors", "languages": ["cpp", "java"], "abstain_below": 0.2},
    "tokenizer": "tokenizer.json",
    "files": {name: digest(content) for name, content in FILES.items()},
    "training_runs": ["run-1"],
    "evaluation": {"pass@1": 0.5, "n": 200},
    "data_licences": ["CC-BY-4.0"],
}


def changed(path: str, value: Any, manifest: dict[str, Any] = SHIPPED) -> dict[str, Any]:
    """The manifest with one value replaced, or removed for `...`; `path` like `backbone.files.0.size`."""
    manifest = copy.deepcopy(manifest)
    *parents, last = [int(key) if key.isdigit() else key for key in path.split(".")]
    place: Any = manifest
    for key in parents:
        place = place[key]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return manifest


def fault(document: Any) -> str:
    with pytest.raises(BundleInvalid) as caught:
        parse_manifest(document)
    return str(caught.value)


def written(folder: Path, manifest: dict[str, Any] = TRAINED, files: dict[str, bytes] = FILES) -> Path:
    for name, content in {**files, "manifest.json": json.dumps(manifest).encode()}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def load_fault(folder: Path | str) -> str:
    with pytest.raises(BundleInvalid) as caught:
        load_bundle(str(folder))
    return str(caught.value)


# What is shipped


@pytest.mark.parametrize("name", NAMES)
def test_shipped_bundle_agrees_with_the_registry(name: str) -> None:
    manifest = load_bundle(name).manifest
    backbone = backbones.known(name)
    (file,) = manifest.backbone.files
    assert manifest.name == name
    assert (manifest.backbone.id, manifest.backbone.family) == (backbone.id, backbone.family)
    assert (file.name, file.size, file.sha256) == (backbone.filename, backbone.size, backbone.sha256)
    assert manifest.backbone.licence == backbone.licence
    assert isinstance(manifest.prompt, ChatFormat)


def test_trained_bundle(tmp_path: Path) -> None:
    bundle = load_bundle(str(written(tmp_path)))
    assert isinstance(bundle, Bundle)
    assert bundle.root == tmp_path
    assert isinstance(bundle.manifest.prompt, TagFormat)
    assert bundle.manifest.lora is not None
    assert bundle.manifest.lora.target_modules == ("c_attn", "c_proj")
    assert bundle.manifest.evaluation == {"pass@1": 0.5, "n": 200}


# Manifests


@pytest.mark.parametrize("document", [None, [], "x", 3, [SHIPPED]])
def test_manifest_that_is_no_object(document: Any) -> None:
    assert "must be a JSON object" in fault(document)


@pytest.mark.parametrize("schema", [0, 2, "1", None, ..., [1], 1.5])
def test_unknown_schema(schema: Any) -> None:
    message = fault(changed("schema", schema))
    assert "schema" in message
    assert "Update stelo-lsp" in message


REQUIRED = ["name", "backbone", "prompt", "experts"]
REQUIRED += [f"backbone.{key}" for key in SHIPPED["backbone"]]
REQUIRED += [f"backbone.files.0.{key}" for key in SHIPPED["backbone"]["files"][0]]
REQUIRED += [f"prompt.{key}" for key in SHIPPED["prompt"]]
REQUIRED += ["prompt.user_turn.before", "prompt.assistant_turn.after"]


@pytest.mark.parametrize("path", REQUIRED)
def test_missing_key_is_named(path: str) -> None:
    assert path.rpartition(".")[2] in fault(changed(path, ...))


@pytest.mark.parametrize(
    "path", ["lora.r", "lora.alpha", "lora.target_modules", "experts.0.language", "experts.0.path"]
)
def test_missing_key_of_a_trained_bundle_is_named(path: str) -> None:
    assert path.rpartition(".")[2] in fault(changed(path, ..., TRAINED))


@pytest.mark.parametrize("value", [None, True, 3.5, {"a": "b"}, [1]])
@pytest.mark.parametrize("path", REQUIRED)
def test_wrong_type_is_named(path: str, value: Any) -> None:
    assert path.split(".")[0] in fault(changed(path, value))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("backbone.files.0.size", "491400064"),
        ("backbone.context_tokens", "32768"),
        ("backbone.context_tokens", True),
        ("schema", True),
        ("name", 1),
        ("lora.r", "4"),
        ("lora.r", 4.0),
        ("lora.target_modules", [1]),
        ("lora", []),
        ("gate", 1),
        ("tokenizer", True),
        ("files", []),
        ("files", {"gate.safetensors": 1}),
        ("training_runs", [1]),
        ("training_runs", {"a": 1}),
        ("training_runs", "run-1"),
        ("lora.target_modules", "c_attn"),
        ("evaluation", {"pass@1": "0.5"}),
        ("evaluation", {"pass@1": True}),
        ("data_licences", [None]),
        ("experts", [None]),
        ("experts", {"java": "experts/java"}),
        ("experts.0.language", 5),
    ],
)
def test_wrong_type_in_a_trained_bundle_is_named(path: str, value: Any) -> None:
    assert path.split(".")[0] in fault(changed(path, value, TRAINED))


@pytest.mark.parametrize(
    "path", ["extra", "backbone.extra", "prompt.extra", "backbone.files.0.extra", "lora.extra"]
)
def test_unknown_key_is_named(path: str) -> None:
    assert "extra" in fault(changed(path, 1, TRAINED if path.startswith("lora") else SHIPPED))


@pytest.mark.parametrize("prompt", [{"kind": "alpaca"}, {}, {"kind": ["chat"]}, {"kind": {}}, "chat", None])
def test_unknown_prompt_kind(prompt: Any) -> None:
    assert "prompt" in fault(changed("prompt", prompt))


def expert(language: str) -> dict[str, str]:
    return {"language": language, "path": "experts/java"}


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("experts", [expert("java"), expert("java")], "not distinct"),
        ("experts", [expert("cobol")], "out of"),
        ("experts", [expert("Java")], "out of"),
        ("experts.0.path", "experts/jav", "no hash for experts/jav"),
        ("lora", None, "do not say their rank|does not say their rank"),
        ("backbone.files", [], "no file for its backbone"),
        ("gate.path", "other.safetensors", "no hash for other.safetensors"),
        ("gate.languages", ["cpp", "cpp"], "not distinct"),
        ("gate.languages", ["cpp", "cobol"], "not distinct"),
        ("gate.languages", ["cpp", "php"], "cannot choose the bundle's experts java"),
        ("gate.abstain_below", 1.0, "must be in"),
        ("tokenizer", None, "no tokenizer"),
        ("tokenizer", "other.json", "no hash for other.json"),
        ("files", {}, "no hash for"),
    ],
)
def test_inconsistent_manifest(path: str, value: Any, expected: str) -> None:
    assert any(part in fault(changed(path, value, TRAINED)) for part in expected.split("|"))


def test_all_five_experts_in_any_order() -> None:
    names = [language.name for language in LANGUAGES][::-1]
    manifest = parse_manifest(changed("experts", [expert(name) for name in names], {**TRAINED, "gate": None}))
    assert [item.language for item in manifest.experts] == names


# Folders


@pytest.mark.parametrize("name", ["medium", "", "/nowhere", "~/nowhere", "small/"])
def test_no_bundle_there(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    message = load_fault(name)
    assert f"“{name}”" in message
    assert "small, large" in message


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"null"])
def test_unreadable_manifest(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    assert "manifest" in load_fault(tmp_path)


@pytest.mark.parametrize("name", FILES)
def test_damaged_file(tmp_path: Path, name: str) -> None:
    assert "damaged" in load_fault(written(tmp_path, files={**FILES, name: b"other"}))


@pytest.mark.parametrize("name", FILES)
def test_missing_file(tmp_path: Path, name: str) -> None:
    written(tmp_path)
    (tmp_path / name).unlink()
    assert f"lacks its file {name}" in load_fault(tmp_path)


@pytest.mark.parametrize("name", ["../secret", "a/../../secret", "/etc/hostname", "experts/../../secret"])
def test_file_outside_of_the_bundle(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").write_bytes(b"x")
    manifest = changed("files", {**TRAINED["files"], name: digest(b"x")}, TRAINED)
    assert "outside of the bundle" in load_fault(written(tmp_path / "bundle", manifest))


def test_folder_instead_of_a_file(tmp_path: Path) -> None:
    manifest = changed("files", {**TRAINED["files"], "experts": digest(b"")}, TRAINED)
    assert "lacks its file experts" in load_fault(written(tmp_path, manifest))
