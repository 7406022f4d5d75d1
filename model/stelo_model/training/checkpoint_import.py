"""`import-stelocoder`: the authors' released checkpoint (`jlpan/SteloCoder`) becomes a bundle.

The checkpoint is StarCoder with five experts inside its layers and the gate beside them, K = 0..4:

    transformer.h.N.attn.lora_{A,B}_c_attn.K.weight       transformer.moe_gate.weight [5, D]
    transformer.h.N.attn.lora_{A,B}_c_proj.K.weight
    transformer.h.N.mlp.lora_{A,B}_c_proj_MLP.K.weight

It is read tensor by tensor, never as a whole (31 GB).  The backbone stays where it is: the checkpoint's own
folder is one, for transformers passes over the experts in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stelo_model import downloads
from stelo_model.bundle import (
    SCHEMA,
    BackboneReference,
    Bundle,
    Expert,
    GateReference,
    LoraShape,
    Manifest,
    load_bundle,
)
from stelo_model.errors import ConfigInvalid, DataInvalid
from stelo_model.languages import LANGUAGES
from stelo_model.prompt import TagFormat
from stelo_model.routing import GateTables
from stelo_model.training.backbone_reference import backbone_reference
from stelo_model.training.release import (
    GATE,
    TOKENIZER,
    building,
    copy_file,
    expert_path,
    verify,
    write_manifest,
)
from stelo_model.training.shards import Checkpoint, read_config

if TYPE_CHECKING:
    import numpy as np
    from torch import Tensor

    Floats = np.ndarray[Any, np.dtype[np.float32]]

HUB_ID = "jlpan/SteloCoder"
BACKBONE_ID = "bigcode/starcoder"
BACKBONE_LICENCE = "bigcode-openrail-m"
PROMPT = TagFormat("tags", target="<py>", end="<|endoftext|>")  # section 4.1.2
ALPHA = 32  # section 3.2; the rank is the matrices' own

# The paper's matrices: the checkpoint's name for the experts of each, and the module they stand beside.
_MODULES = {"attn.c_attn": "attn.lora_{}_c_attn", "attn.c_proj": "attn.lora_{}_c_proj"}
_MODULES["mlp.c_proj"] = "mlp.lora_{}_c_proj_MLP"
_TARGETS = ("c_attn", "c_proj")
_GATE, _WTE, _WPE = "transformer.moe_gate.weight", "transformer.wte.weight", "transformer.wpe.weight"
_ROWS = 2048  # of an embedding in memory
_NEEDED = "config.json, tokenizer.json, the index and every shard"


def import_checkpoint(
    source: str,
    output: Path,
    *,
    backbone: str | None = None,
    tokenizer: Path | None = None,
    force: bool = False,
) -> Bundle:
    """Write the bundle `output` from a checkpoint: a folder, a single file in one, or the hub's name.

    `backbone` is a transformers folder or a GGUF file; without it the checkpoint's own folder is it.

    Raises: DataInvalid, ConfigInvalid, BundleInvalid; then there is no new bundle.
    """
    path = _locate(source)
    folder = path if path.is_dir() else path.parent
    released = Released.open(path)
    base = Path(backbone).expanduser() if backbone else folder
    reference = backbone_reference(str(base), identifier=BACKBONE_ID, licence=BACKBONE_LICENCE)
    _check_fit(released, base, reference)
    with building(output, force) as building_folder:
        copy_file(tokenizer or folder / "tokenizer.json", building_folder / TOKENIZER)
        gate_tables(released.checkpoint).save(building_folder / GATE)
        _write_experts(released, building_folder)
        write_manifest(building_folder, _manifest(output.name, reference, released))
        verify(building_folder)
    return load_bundle(str(output))


@dataclass(frozen=True)
class Released:
    """A checked checkpoint: every tensor of experts and gate is there, in its shape, and no other one."""

    checkpoint: Checkpoint
    layers: int
    r: int

    @classmethod
    def open(cls, path: Path) -> Released:
        """Read the names and shapes of a checkpoint.

        Raises: DataInvalid, naming what is missing, unknown or of a wrong shape.
        """
        checkpoint = Checkpoint.open(path)
        shapes = checkpoint.shapes
        layers = [int(match[1]) for name in shapes if (match := _LAYER.match(name))]
        first = f"transformer.h.0.{_MODULES['attn.c_attn'].format('A')}.0.weight"
        for name in (first, _GATE, _WTE, _WPE):
            if name not in shapes or len(shapes[name]) != 2:
                raise DataInvalid(f"{path} is not a SteloCoder checkpoint: it has no matrix {name}.")
        released = cls(checkpoint, max(layers) + 1, shapes[first][0])
        released._check()
        return released

    def matrices(self, expert: int) -> dict[str, tuple[str, str]]:
        """Module path → the names of A [r, in] and B [out, r] in the checkpoint."""
        found = {}
        for layer in range(self.layers):
            block = f"transformer.h.{layer}"
            for module, pattern in _MODULES.items():
                a, b = (f"{block}.{pattern.format(part)}.{expert}.weight" for part in "AB")
                found[f"{block}.{module}"] = (a, b)
        return found

    def _check(self) -> None:
        shapes, wanted = self.checkpoint.shapes, self._wanted()
        faults = [f"{name} is missing" for name in wanted if name not in shapes]
        faults += [f"{name} is unknown" for name in shapes if _OURS.search(name) and name not in wanted]
        faults += [
            f"{name} has the shape {list(shapes[name])}, not {list(shape)}"
            for name, shape in wanted.items()
            if shapes.get(name, shape) != shape
        ]
        if faults:
            rest = f"; and {len(faults) - 5} more" if len(faults) > 5 else ""
            raise DataInvalid(f"The checkpoint is not laid out as {HUB_ID}: {'; '.join(faults[:5])}{rest}.")

    def _wanted(self) -> dict[str, tuple[int, ...]]:
        shapes = self.checkpoint.shapes
        width = shapes[_WTE][1]
        wanted: dict[str, tuple[int, ...]] = {_GATE: (len(LANGUAGES), width), _WPE: (shapes[_WPE][0], width)}
        for expert in range(len(LANGUAGES)):
            for module, (a, b) in self.matrices(expert).items():
                base = f"{module}.weight"
                if len(shapes.get(base, ())) != 2:
                    raise DataInvalid(f"The checkpoint has no matrix {base}.")
                rows, columns = shapes[base]
                wanted.update({a: (self.r, columns), b: (rows, self.r)})
        return wanted


_LAYER = re.compile(r"transformer\.h\.(\d+)\.")
_OURS = re.compile("lora|moe")


def gate_tables(checkpoint: Checkpoint) -> GateTables:
    """The gate folded into its tables: T = wte Gᵀ [V, E] and P = wpe Gᵀ [positions, E], block by block."""
    import torch

    gate = checkpoint.read(_GATE).float()

    def table(name: str) -> Floats:
        blocks: list[Tensor] = [rows.float() @ gate.T for rows in checkpoint.blocks(name, _ROWS)]
        values: Floats = torch.cat(blocks).numpy()
        return values

    return GateTables(table(_WTE), table(_WPE))


def _write_experts(released: Released, folder: Path) -> None:
    from tqdm import tqdm

    from stelo_model.nn.adapters import Adapter, write_adapter

    lora = LoraShape(released.r, ALPHA, _TARGETS)
    for number, language in enumerate(tqdm(LANGUAGES, desc="experts", disable=None)):
        matrices = {
            module: (released.checkpoint.read(a), released.checkpoint.read(b))
            for module, (a, b) in released.matrices(number).items()
        }
        write_adapter(Adapter(lora, matrices), folder / expert_path(language.name), BACKBONE_ID)


def _manifest(name: str, backbone: BackboneReference, released: Released) -> Manifest:
    names = tuple(language.name for language in LANGUAGES)
    return Manifest(
        schema=SCHEMA,
        name=name,
        backbone=backbone,
        prompt=PROMPT,
        experts=tuple(Expert(language, expert_path(language)) for language in names),
        lora=LoraShape(released.r, ALPHA, _TARGETS),
        gate=GateReference(GATE, names, abstain_below=0.0),
        tokenizer=TOKENIZER,
        training_runs=(HUB_ID,),
    )


def _check_fit(released: Released, backbone: Path, reference: BackboneReference) -> None:
    shapes = released.checkpoint.shapes
    (vocabulary, width), positions = shapes[_WTE], shapes[_WPE][0]
    pairs = [("family", reference.family, "gpt_bigcode"), ("positions", reference.context_tokens, positions)]
    if backbone.is_dir():
        config = read_config(backbone)
        wanted = {"n_layer": released.layers, "n_embd": width, "vocab_size": vocabulary}
        pairs += [(key, config.get(key), value) for key, value in wanted.items()]
    odd = [f"{key} is {has}, not {value}" for key, has, value in pairs if has != value]
    if odd:
        raise ConfigInvalid(f"The backbone does not fit the checkpoint: {', '.join(odd)}.")


def _locate(source: str) -> Path:
    """A path as it is; the hub's name by way of the hub."""
    path = Path(source).expanduser()
    if path.exists():
        return path
    if source != HUB_ID:
        raise DataInvalid(f"There is no checkpoint {source}.", f"Give a folder with {_NEEDED}; or {HUB_ID}.")
    hint = f"Download {_NEEDED} of {HUB_ID} on a machine that can, and give the folder."
    if downloads.is_set("STELO_OFFLINE"):
        raise DataInvalid(f"{HUB_ID} is on the hub, and STELO_OFFLINE forbids downloading.", hint)
    try:
        from huggingface_hub import snapshot_download
    except ImportError as error:
        raise DataInvalid(f"{HUB_ID} is on the hub, and huggingface_hub is not installed.", hint) from error
    try:
        return Path(snapshot_download(HUB_ID, allow_patterns=["*.json", "*.safetensors", "*.bin"]))
    except Exception as error:  # the library's, its HTTP client's and the system's
        raise DataInvalid(f"{HUB_ID} cannot be downloaded: {error}", hint) from error


__all__ = ["HUB_ID", "Released", "gate_tables", "import_checkpoint"]
