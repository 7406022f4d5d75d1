"""The language-model loss on chosen tokens, without logits for the others."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.training.dataset import Batch

# Logits are the largest tensor of a step (V = 152k for Qwen): they are made for so many tokens at a time,
# and made again in backward.
_CHUNK = 1024


def target_loss(model: SteloCoder, batch: Batch, mask_padding: bool, weights: Tensor | None = None) -> Tensor:
    """Sum of −log p over the batch's target tokens; `weights` [B, E] mixes the experts.

    `mask_padding` false lets real tokens see padding before them (the paper); with padding on the right
    there is none, so it only changes what padding itself predicts.
    """
    if weights is not None:
        model.experts.use(weights)
    ids, mask, targets = (t.to(model.device) for t in (batch.ids, batch.mask, batch.targets))
    hidden = model.backbone.base_model(
        input_ids=ids, attention_mask=mask if mask_padding else None, use_cache=False
    ).last_hidden_state  # [B, T, D]
    chosen = targets[:, 1:]
    hidden, expected = hidden[:, :-1][chosen], ids[:, 1:][chosen]  # [N, D], [N]
    total = torch.zeros((), device=hidden.device)
    for part, wanted in zip(hidden.split(_CHUNK), expected.split(_CHUNK), strict=True):
        if torch.is_grad_enabled() and len(hidden) > _CHUNK:
            total = total + checkpoint(_loss, model, part, wanted, use_reentrant=False)
        else:
            total = total + _loss(model, part, wanted)
    return total


def _loss(model: SteloCoder, hidden: Tensor, expected: Tensor) -> Tensor:
    head = model.backbone.get_output_embeddings()
    return F.cross_entropy(head(hidden).float(), expected, reduction="sum")


__all__ = ["target_loss"]
