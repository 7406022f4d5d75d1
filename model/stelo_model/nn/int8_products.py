"""Frozen linear layers whose products are of 8-bit integers, forward and backward, for training on a CPU.

    y = x Wᵀ + b,   W ≈ diag(s) Q   (Q int8 [out, in], s [out])
    x ≈ diag(t) X   (X int8, t one scale a row: max |x| / 127)        y = diag(t) (X Qᵀ) diag(s) + b
    ∂/∂x = (g diag(s)) Q,   g diag(s) ≈ diag(u) G                      = diag(u) (G Q)

A CPU with VNNI multiplies 8-bit integers three to five times as fast as float32.  The sums are exact (int32);
what is lost is the rounding of x, g and W.  llama.cpp rounds alike when it serves: it multiplies 4-bit
weights by activations of 8 bits.  The low-rank experts beside such a layer stay in floating point.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from stelo_model.errors import ConfigInvalid
from stelo_model.nn.stelocoder import SteloCoder


class Int8Linear(nn.Module):
    """A frozen `nn.Linear` in 8 bits: x [..., in] → [..., out] (float32).

    Its weight lies in memory twice, once for each direction.
    """

    weight: Tensor
    transposed: Tensor
    scale: Tensor
    bias: Tensor | None

    def __init__(self, linear: nn.Linear) -> None:
        super().__init__()
        rounded, scale = round_rows(linear.weight.detach().float())
        self.register_buffer("weight", rounded)  # [out, in]
        self.register_buffer("transposed", rounded.t().contiguous())  # [in, out]: the product wants columns
        self.register_buffer("scale", scale[:, 0])
        self.register_buffer("bias", None if linear.bias is None else linear.bias.detach())

    def forward(self, x: Tensor) -> Tensor:
        """The product; gradients flow into x alone."""
        y: Tensor = _Product.apply(x, self.weight, self.transposed, self.scale)  # type: ignore[no-untyped-call]
        return y if self.bias is None else y + self.bias


class _Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, transposed: Tensor, scale: Tensor) -> Tensor:
        ctx.save_for_backward(transposed, scale)
        return _multiply(x, weight).mul_(scale)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None, None]:
        transposed, scale = ctx.saved_tensors
        return _multiply(gradient * scale, transposed), None, None, None


def _multiply(x: Tensor, weight: Tensor) -> Tensor:
    """x [..., in] by the rows of `weight` (int8 [out, in]) → [..., out]; the weight's scales are left out."""
    rounded, scale = round_rows(x.reshape(-1, x.shape[-1]))
    product = torch._int_mm(rounded, weight.t())  # [rows, out], int32
    return torch.mul(product, scale).view(*x.shape[:-1], -1)


def round_rows(x: Tensor) -> tuple[Tensor, Tensor]:
    """x [N, K] ≈ integers · scale: int8 [N, K], −127 to 127, and a scale for each row [N, 1]."""
    low, high = torch.aminmax(x, dim=1, keepdim=True)
    scale = torch.maximum(high, -low).div_(127).clamp_(min=torch.finfo(x.dtype).tiny)
    return torch.div(x, scale).round_().to(torch.int8), scale


def use_int8_products(model: SteloCoder) -> None:
    """Replace the frozen linear layers of the backbone, those beside experts and the others.

    The output layer stays as it is: its errors would be the loss's own.

    Raises: ConfigInvalid, when the backbone is not float32 on a CPU.
    """
    backbone = model.backbone
    if backbone.dtype != torch.float32 or backbone.device.type != "cpu":
        raise ConfigInvalid(
            f"Products in 8 bits are for float32 on a CPU, not {backbone.dtype} on {backbone.device}.",
            'Set backbone.dtype="float32", or backbone.int8_products=false.',
        )
    head = backbone.get_output_embeddings()
    for parent in list(backbone.modules()):
        for name, child in list(parent.named_children()):
            if type(child) is nn.Linear and child is not head:
                setattr(parent, name, Int8Linear(child))


__all__ = ["Int8Linear", "round_rows", "use_int8_products"]
