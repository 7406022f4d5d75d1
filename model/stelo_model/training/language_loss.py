"""The language-model loss on chosen tokens, without logits for the others."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.training.dataset import Batch

# Logits are the largest tensor of a step (V = 152k for Qwen).  They are made for so many tokens at a time
# on a CPU they stay near its cache, and their gradient at once, so that nothing is kept or repeated.
_CHUNK_CPU, _CHUNK_GPU = 64, 1024


def target_loss(model: SteloCoder, batch: Batch, mask_padding: bool, weights: Tensor | None = None) -> Tensor:
    """Sum of −log p over the batch's target tokens; `weights` [B, E] mixes the experts.

    `mask_padding` false lets real tokens see padding before them (the paper).  Padding lies on the right
    (see `Batch`), where causal attention never looks, so a mask would change what padding predicts and
    nothing else: it is only needed where the loss counts padding.
    """
    if weights is not None:
        model.experts.use(weights)
    counts_padding = bool((batch.targets & (batch.mask == 0)).any())
    ids, mask, targets = (t.to(model.device) for t in (batch.ids, batch.mask, batch.targets))
    hidden = model.backbone.base_model(
        input_ids=ids, attention_mask=mask if mask_padding and counts_padding else None, use_cache=False
    ).last_hidden_state  # [B, T, D]
    chosen = targets[:, 1:]
    hidden, expected = hidden[:, :-1][chosen], ids[:, 1:][chosen]  # [N, D], [N]
    head = model.backbone.get_output_embeddings()
    if type(head) is nn.Linear and head.bias is None and not head.weight.requires_grad:
        return FrozenHeadLoss.apply(hidden, expected, head.weight)
    return F.cross_entropy(head(hidden).float(), expected, reduction="sum")


class FrozenHeadLoss(torch.autograd.Function):
    """Σ −log softmax(h Wᵀ)[expected] for a frozen W [V, D]; h [N, D], its gradient is (p − onehot) W."""

    @staticmethod
    def forward(ctx: Any, hidden: Tensor, expected: Tensor, weight: Tensor) -> Tensor:
        """The loss; the gradient of h is kept for `backward` where it is wanted."""
        total = torch.zeros((), device=hidden.device)
        needed = ctx.needs_input_grad[0]
        gradient = torch.empty_like(hidden) if needed else None
        size = _CHUNK_CPU if hidden.device.type == "cpu" else _CHUNK_GPU
        for start in range(0, len(hidden), size):
            part = slice(start, start + size)
            logits = F.linear(hidden[part], weight).float()
            norm = logits.logsumexp(dim=-1, keepdim=True)
            wanted = expected[part, None]
            total += (norm - logits.gather(1, wanted)).sum()
            if gradient is not None:
                chances = logits.sub_(norm).exp_()
                chances.scatter_add_(1, wanted, torch.full_like(norm, -1.0))
                gradient[part] = chances.to(weight.dtype) @ weight
        ctx.save_for_backward(gradient)
        return total

    @staticmethod
    def backward(ctx: Any, upstream: Tensor) -> tuple[Tensor | None, None, None]:
        """The kept gradient; the other two have none."""
        (gradient,) = ctx.saved_tensors
        return gradient * upstream, None, None


__all__ = ["FrozenHeadLoss", "target_loss"]
