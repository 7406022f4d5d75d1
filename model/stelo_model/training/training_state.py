"""What a training run needs to go on after a SIGKILL, in one file that is complete or absent.

Trained tensors, the optimiser's moments and a small JSON state share one safetensors file (the state is
its header's metadata), written beside and moved: they can never disagree with each other.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from stelo_model.errors import DataInvalid

FILE = "checkpoint.safetensors"


def save_state(
    folder: Path,
    parameters: Mapping[str, Tensor],
    optimizer: torch.optim.Optimizer | None,
    state: Mapping[str, Any],
) -> None:
    """Write `folder/checkpoint.safetensors`; `state` must be JSON."""
    tensors = {f"parameter/{name}": value.detach().cpu() for name, value in parameters.items()}
    if optimizer is not None:
        for name, parameter in parameters.items():
            for key, value in optimizer.state.get(parameter, {}).items():
                tensors[f"optimizer/{key}/{name}"] = value.detach().cpu()
    partial = folder / f".{FILE}.partial"
    save_file(
        {name: tensor.contiguous() for name, tensor in tensors.items()}, partial, {"state": json.dumps(state)}
    )
    partial.replace(folder / FILE)


def load_state(folder: Path) -> tuple[dict[str, Tensor], dict[str, Any]] | None:
    """All tensors and the state, or None when there is no checkpoint.

    Raises: DataInvalid.
    """
    path = folder / FILE
    if not path.is_file():
        return None
    try:
        with safe_open(path, "pt") as file:
            return {name: file.get_tensor(name) for name in file.keys()}, json.loads(file.metadata()["state"])  # noqa: SIM118
    except (SafetensorError, OSError, KeyError, ValueError) as error:
        raise DataInvalid(f"{path} cannot be read: {error}.", "Remove it to start anew.") from error


@torch.no_grad()
def restore(
    tensors: Mapping[str, Tensor],
    parameters: Mapping[str, Tensor],
    optimizer: torch.optim.Optimizer | None,
) -> None:
    """Put parameters, and the optimiser's moments where both have them, back.

    Raises: DataInvalid, when the checkpoint is of another model.
    """
    for name, parameter in parameters.items():
        saved = tensors.get(f"parameter/{name}")
        if saved is None or saved.shape != parameter.shape:
            raise DataInvalid(f"The checkpoint does not fit the model: {name} differs.", "Remove it.")
        parameter.copy_(saved)
    if optimizer is None:
        return
    for name, parameter in parameters.items():
        found = {
            key.split("/", 2)[1]: value
            for key, value in tensors.items()
            if key.startswith("optimizer/") and key.split("/", 2)[2] == name
        }
        if found:
            # AdamW keeps its step counter on the CPU, the moments beside the parameter.
            optimizer.state[parameter] = {
                key: value if key == "step" else value.to(parameter.device) for key, value in found.items()
            }


__all__ = ["FILE", "load_state", "restore", "save_state"]
