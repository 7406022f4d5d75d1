"""A checkpoint of transformers on disk: one file or many, safetensors or `.bin`, read tensor by tensor.

Nothing is unpickled but plain tensors (`weights_only`), and every file is mapped, not read: what is in
memory is the tensor (or the rows of it) that was asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stelo_model.errors import DataInvalid

if TYPE_CHECKING:
    from torch import Tensor

# In the order in which transformers looks for them.
NAMES = (
    "model.safetensors",
    "model.safetensors.index.json",
    "pytorch_model.bin",
    "pytorch_model.bin.index.json",
)


@dataclass(frozen=True)
class _Place:
    file: Path
    shape: tuple[int, ...]


class Checkpoint:
    """The tensors of a checkpoint by name; see `Checkpoint.open`."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        """Read the names and shapes in `files`.

        Raises: DataInvalid, when a file is damaged or two hold the same tensor.
        """
        self.files = files
        self._places: dict[str, _Place] = {}
        for file in files:
            for name, shape in _shapes(file):
                if name in self._places:
                    raise DataInvalid(f"{name} is in {self._places[name].file} and in {file}.")
                self._places[name] = _Place(file, shape)

    @classmethod
    def open(cls, path: Path) -> Checkpoint:
        """The checkpoint in a transformers folder, or in a single file.

        Raises: DataInvalid, when there is none, a shard is missing, or the index names what no shard has.
        """
        if path.is_file():
            return cls((path,))
        for name in NAMES:
            if (path / name).is_file():
                return cls._sharded(path / name) if name.endswith(".json") else cls((path / name,))
        raise DataInvalid(f"There is no checkpoint in {path}.", f"It should hold one of {', '.join(NAMES)}.")

    @classmethod
    def _sharded(cls, index: Path) -> Checkpoint:
        try:
            places = {str(name): str(file) for name, file in _json(index)["weight_map"].items()}
        except (KeyError, AttributeError) as error:
            raise DataInvalid(f"{index} has no “weight_map”.") from error
        files = sorted(set(places.values()))
        missing = [name for name in files if Path(name).name != name or not (index.parent / name).is_file()]
        if missing:
            raise DataInvalid(f"{index.parent} lacks {_some(missing)}.", "Download the checkpoint again.")
        checkpoint = cls(tuple(index.parent / name for name in files))
        lost = [name for name, file in places.items() if checkpoint._file_name(name) != file]
        if lost:
            raise DataInvalid(f"{index.name} names tensors that its files do not have: {_some(lost)}.")
        return checkpoint

    def _file_name(self, name: str) -> str | None:
        return self._places[name].file.name if name in self._places else None

    @property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Every tensor's shape by its name."""
        return {name: place.shape for name, place in self._places.items()}

    def read(self, name: str) -> Tensor:
        """One whole tensor, in the file's number type. Raises: KeyError."""
        return next(self.blocks(name, max(1, *self._places[name].shape[:1])))

    def blocks(self, name: str, rows: int) -> Iterator[Tensor]:
        """One tensor, `rows` rows at a time. Raises: KeyError."""
        place = self._places[name]
        starts = range(0, place.shape[0] if place.shape else 1, rows)
        if place.file.suffix == ".safetensors":
            from safetensors import safe_open

            for start in starts:  # opened anew each time: what was read is not held by a mapping
                with safe_open(place.file, "pt") as stream:
                    yield stream.get_slice(name)[start : start + rows].clone()
            return
        tensor = _load_bin(place.file)[name]
        for start in starts:
            yield tensor[start : start + rows].clone()


def _shapes(file: Path) -> Iterator[tuple[str, tuple[int, ...]]]:
    if file.suffix != ".safetensors":
        for name, tensor in _load_bin(file).items():
            yield name, tuple(tensor.shape)
        return
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(file, "pt") as stream:
            for name in stream.keys():  # noqa: SIM118 (it is no mapping)
                yield name, tuple(stream.get_slice(name).get_shape())
    except (OSError, SafetensorError) as error:
        raise DataInvalid(f"{file} cannot be read: {error}.") from error


def _load_bin(file: Path) -> dict[str, Tensor]:
    import torch

    try:
        found = torch.load(file, map_location="cpu", weights_only=True, mmap=True)
    except Exception as error:  # zip, pickle and torch errors of many kinds
        raise DataInvalid(
            f"{file} cannot be read: {error}", "It must be a zip file of tensors, as torch saves since 1.6."
        ) from error
    if not isinstance(found, dict) or not all(isinstance(value, torch.Tensor) for value in found.values()):
        raise DataInvalid(f"{file} is not a table of tensors.")
    return found


def _json(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataInvalid(f"{file} cannot be read: {error}.") from error


def read_config(folder: Path) -> dict[str, Any]:
    """The `config.json` of a transformers folder.

    Raises: DataInvalid.
    """
    config = _json(folder / "config.json")
    if not isinstance(config, dict):
        raise DataInvalid(f"{folder / 'config.json'} is not a JSON object.")
    return config


def _some(names: list[str]) -> str:
    rest = f" and {len(names) - 4} more" if len(names) > 4 else ""
    return ", ".join(names[:4]) + rest


__all__ = ["Checkpoint", "read_config"]
