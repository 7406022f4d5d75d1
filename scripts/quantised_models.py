"""A randomly initialised backbone in nf4 or int8, made on its device one layer at a time.

StarCoder's weights are 31 GB in bfloat16; here no more than one matrix of them exists at any moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

import bitsandbytes
import torch
from torch import Tensor, nn
from transformers import AutoModelForCausalLM, PreTrainedConfig, PreTrainedModel

Quantisation = Literal["nf4", "int8"]


def random_backbone(
    config: PreTrainedConfig, quantisation: Quantisation, device: torch.device, dtype: torch.dtype
) -> PreTrainedModel:
    """Quantised as transformers does it for `BitsAndBytesConfig`: all linear layers but the head.

    Raises: ValueError, for a family whose buffers it can't make.
    """
    build: Callable[..., PreTrainedModel] = AutoModelForCausalLM.from_config
    with torch.device("meta"):
        model = build(config, dtype=dtype)
    head = model.get_output_embeddings()
    for name, module in list(model.named_modules()):
        if isinstance(module, nn.Linear) and module is not head:
            parent, _, leaf = name.rpartition(".")
            layer = _quantised(module, quantisation, device, dtype)
            setattr(model.get_submodule(parent), leaf, layer)
    for module in model.modules():
        if module is not head:
            _materialise(module, device)
    model.tie_weights()
    if left := [name for name, tensor in model.named_parameters() if tensor.is_meta]:
        raise ValueError(f"not made: {left}")
    model.eval().requires_grad_(False)
    return model


def _quantised(
    linear: nn.Linear, quantisation: Quantisation, device: torch.device, dtype: torch.dtype
) -> nn.Module:
    shape = (linear.in_features, linear.out_features, linear.bias is not None)
    weight = torch.empty(linear.out_features, linear.in_features, device=device, dtype=dtype).normal_(
        std=0.02
    )
    layer: Any
    bnb: Any = bitsandbytes.nn
    if quantisation == "nf4":
        layer = bnb.Linear4bit(*shape, compute_dtype=dtype, quant_type="nf4", device="meta")
        parameter = bnb.Params4bit(weight, quant_type="nf4", compress_statistics=True, module=layer)
        layer.weight = parameter.to(device)  # quantises
    else:
        layer = bnb.Linear8bitLt(*shape, has_fp16_weights=False, threshold=6.0, device="meta")
        rows, scales, _ = bitsandbytes.functional.int8_vectorwise_quant(weight.half())
        layer.weight = bnb.Int8Params(rows, requires_grad=False, has_fp16_weights=False, CB=rows, SCB=scales)
    if linear.bias is not None:
        layer.bias = nn.Parameter(torch.zeros(linear.out_features, device=device, dtype=dtype), False)
    return layer  # type: ignore[no-any-return]


@torch.no_grad()
def _materialise(module: nn.Module, device: torch.device) -> None:
    """Give a module's own parameters and buffers their values, where they are still without."""
    for name, parameter in module.named_parameters(recurse=False):
        if parameter.is_meta:
            value = torch.empty_like(parameter, device=device)
            if isinstance(module, nn.LayerNorm):
                value.fill_(1.0 if name == "weight" else 0.0)
            else:
                value.normal_(std=0.02)
            setattr(module, name, nn.Parameter(value, requires_grad=False))
    for name, buffer in module.named_buffers(recurse=False):
        if buffer.is_meta and name == "bias" and buffer.dtype == torch.bool:  # GPTBigCode's causal mask
            setattr(module, name, torch.ones(buffer.shape, dtype=torch.bool, device=device).tril_())
        elif buffer.is_meta:
            raise ValueError(f"{type(module).__name__} has a buffer {name} that I can't make")


def tensors_read(model: nn.Module) -> Iterator[Tensor]:
    """All that one decoding step reads whole: every weight but the embeddings, quantisation constants too."""
    embeddings = {id(m.weight) for m in model.modules() if isinstance(m, nn.Embedding)}
    head: Any = model.get_output_embeddings() if isinstance(model, PreTrainedModel) else None
    if head is not None:
        embeddings.discard(id(head.weight))  # tied: the head reads the whole of it
    for module in model.modules():
        for parameter in module.parameters(recurse=False):
            if id(parameter) not in embeddings:
                yield parameter
                yield from _constants(module, parameter)


def _constants(module: nn.Module, parameter: Tensor) -> Iterator[Tensor]:
    state = getattr(parameter, "quant_state", None)  # nf4
    if state is not None:
        yield state.absmax
        if state.nested:
            yield state.state2.absmax
    for holder in (parameter, getattr(module, "state", None)):  # int8: here before the first use, there after
        scales = getattr(holder, "SCB", None)
        if isinstance(scales, Tensor):
            yield scales


def n_bytes(tensors: Iterator[Tensor]) -> int:
    """Their size; one that occurs twice counts once."""
    distinct = {id(tensor): tensor for tensor in tensors}
    return sum(tensor.numel() * tensor.element_size() for tensor in distinct.values())


__all__ = ["Quantisation", "n_bytes", "random_backbone", "tensors_read"]
