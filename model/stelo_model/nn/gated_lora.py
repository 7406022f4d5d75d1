"""Gated LoRA: one linear layer with E low-rank experts beside it (sections 3.2 and 3.3 of the paper).

    y = base(x) + (alpha / r) · Σ_e w[b, e] · B_e A_e x

The routing weights w are an argument, and that is all there is to routing:

- one-hot            serving, and training one expert
- a softmax          training the gate the paper's way: the mixture is differentiable
- zeros              the plain backbone

All experts lie in one tensor, so the sum needs no loop: A is [E·r, in] as a view, each of the E·r hidden
values is scaled by its expert's weight, and B is [E·r, out] as a view (it is stored transposed for that).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def gated_lora(y: Tensor, x: Tensor, a: Tensor, b: Tensor, weights: Tensor, scaling: float) -> Tensor:
    """The sum, given y = base(x): x [B, T, in], a [E, r, in], b [E, r, out], weights [B, E] → [B, T, out].

    Where no gradient is recorded, y itself becomes the sum.
    """
    experts, r, width = a.shape
    hidden = F.linear(x.reshape(-1, width), a.reshape(-1, width)).view(*x.shape[:2], experts, r)
    return _add(y, hidden * weights[:, None, :, None].to(hidden.dtype), b, scaling)


def _add(y: Tensor, hidden: Tensor, b: Tensor, scaling: float) -> Tensor:
    # While decoding, every operation costs as much as its arithmetic: one product that adds, into y.
    b = b.reshape(-1, b.shape[-1]).to(y.dtype)  # [E·r, out]
    rows, hidden = y.reshape(-1, b.shape[1]), hidden.reshape(-1, b.shape[0]).to(y.dtype)
    if torch.is_grad_enabled():  # autograd forbids it for a base with a `Function` of its own (bitsandbytes)
        return torch.addmm(rows, hidden, b, alpha=scaling).view(y.shape)
    return rows.addmm_(hidden, b, alpha=scaling).view(y.shape)


class ExpertWeights:
    """The routing weights in use, shared by all layers of a model.

    They stay until they are changed: gradient checkpointing runs layers again during `backward`.
    """

    def __init__(self) -> None:
        self.weights: Tensor | None = None  # [B, E]
        self.expert: int | None = None  # the whole batch uses this one

    def use(self, weights: Tensor) -> None:
        """Mix the experts of each row by `weights` [B, E]; gradients flow into them."""
        self.weights, self.expert = weights, None

    def use_expert(self, index: int | None) -> None:
        """One expert for every row, or the plain backbone: a one-hot or zeros, computed quicker."""
        self.weights, self.expert = None, index


class GatedLora(nn.Module):
    """A frozen linear layer with its experts: `a` [E, r, in], `b` [E, r, out], x [B, T, in] → [B, T, out]."""

    def __init__(
        self, base: nn.Linear, gates: ExpertWeights, experts: int, r: int, alpha: float, dropout: float
    ) -> None:
        super().__init__()
        self.base = base
        self.gates = gates
        self.scaling = alpha / r
        self.dropout = nn.Dropout(dropout)
        device = base.weight.device
        self.a = nn.Parameter(torch.empty(experts, r, base.in_features, device=device))
        self.b = nn.Parameter(torch.zeros(experts, r, base.out_features, device=device))
        for expert in self.a:  # as Hu et al. and peft: B = 0, so that a new expert changes nothing
            nn.init.kaiming_uniform_(expert, a=math.sqrt(5))

    def forward(self, x: Tensor) -> Tensor:
        """The gated sum; the weights are those in `gates` at this moment."""
        y: Tensor = self.base(x)
        expert, weights = self.gates.expert, self.gates.weights
        if expert is None and weights is None:
            return y
        if self.training:
            x = self.dropout(x)
        if weights is not None:
            return gated_lora(y, x, self.a.to(x.dtype), self.b, weights.to(x.device), self.scaling)
        hidden = F.linear(x.reshape(-1, x.shape[-1]), self.a[expert].to(x.dtype))  # [B·T, r]
        return _add(y, hidden, self.b[expert], self.scaling)


__all__ = ["ExpertWeights", "GatedLora", "gated_lora"]
