"""The gate (section 3.3): a linear layer on the embeddings, max-pooled over the tokens, softmax.

Unlike the authors' code the maximum never looks at padding, and the gate is asked once, on the prompt.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from stelo_model.routing import GateTables


class Gate(nn.Module):
    """`weight` [E, D], no bias (30,720 parameters for StarCoder's D = 6144 and five experts)."""

    def __init__(self, width: int, experts: int) -> None:
        super().__init__()
        # At zero every token ties for the maximum and they share its gradient: the gate first learns from
        # all tokens, then from the telling ones.  From random weights a few loud tokens win and stay.
        self.weight = nn.Parameter(torch.zeros(experts, width))

    def forward(self, embeddings: Tensor, mask: Tensor) -> Tensor:
        """Logits [B, E] of embeddings [B, T, D]; `mask` [B, T] is 0 on padding."""
        outputs = F.linear(embeddings.to(self.weight.dtype), self.weight)  # [B, T, E]
        return masked_max(outputs, mask)


def masked_max(outputs: Tensor, mask: Tensor) -> Tensor:
    """Maximum over T of outputs [B, T, E] where `mask` [B, T] holds → [B, E]; a row needs one such token."""
    return outputs.masked_fill(~mask.bool()[:, :, None], -torch.inf).amax(dim=1)


@torch.no_grad()
def fold(gate: Gate, token_embedding: Tensor, position_embedding: Tensor | None) -> GateTables:
    """The gate as tables: T = wte Gᵀ [V, E] and P = wpe Gᵀ [positions, E], exact up to rounding."""

    def table(embedding: Tensor) -> Tensor:
        return F.linear(embedding.float(), gate.weight.float().to(embedding.device)).cpu()

    position = None if position_embedding is None else table(position_embedding).numpy()
    return GateTables(table(token_embedding).numpy(), position)


__all__ = ["Gate", "fold", "masked_max"]
