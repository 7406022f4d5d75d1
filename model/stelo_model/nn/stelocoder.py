"""SteloCoder (section 3.4): a frozen causal language model of transformers, its experts and the gate.

The backbone is wrapped in place, module by module; transformers itself is not forked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from stelo_model.bundle import LoraShape
from stelo_model.errors import ConfigInvalid
from stelo_model.nn.gate import Gate, fold
from stelo_model.nn.gated_lora import ExpertWeights, GatedLora
from stelo_model.routing import GateTables

# The paper adapts the query/key/value matrix, the attention's projection and the MLP's projection.  The
# same matrices under each family's names; GPTBigCode has the first three in one, `c_proj` names two.
TARGETS: dict[str, tuple[str, ...]] = {
    "gpt_bigcode": ("c_attn", "c_proj"),
    "qwen2": ("q_proj", "k_proj", "v_proj", "o_proj", "down_proj"),
    "llama": ("q_proj", "k_proj", "v_proj", "o_proj", "down_proj"),
    "starcoder2": ("q_proj", "k_proj", "v_proj", "o_proj", "c_proj"),
}


class SteloCoder(nn.Module):
    """`languages` names the experts in order; B rows, T tokens, E experts, D the embedding's width."""

    def __init__(
        self,
        backbone: PreTrainedModel,
        languages: Sequence[str],
        lora: LoraShape,
        dropout: float = 0.0,
        gate_languages: Sequence[str] = (),
    ) -> None:
        """Freeze the backbone and put experts beside its target matrices.

        `gate_languages` names the gate's outputs; without any there is no gate.

        Raises: ConfigInvalid, when a target module does not occur in the backbone.
        """
        super().__init__()
        self.backbone = backbone.requires_grad_(False)
        self.languages = tuple(languages)
        self.lora = lora
        self.experts = ExpertWeights()
        self._wrap(dropout)
        self.gate_languages = tuple(gate_languages)
        self.gate = Gate(self.token_embedding.shape[1], len(gate_languages)) if gate_languages else None

    def _wrap(self, dropout: float) -> None:
        for target in self.lora.target_modules:
            if not any(_matches(name, (target,)) for name, _ in _linears(self.backbone)):
                raise ConfigInvalid(
                    f"The backbone ({self.backbone.config.model_type}) has no linear layer “{target}”.",
                    f"Its usual targets are {', '.join(TARGETS.get(self.backbone.config.model_type, ()))}.",
                )
        for name, module in list(_linears(self.backbone)):
            if _matches(name, self.lora.target_modules):
                layer = GatedLora(
                    module, self.experts, len(self.languages), self.lora.r, self.lora.alpha, dropout
                )
                parent, _, leaf = name.rpartition(".")
                setattr(self.backbone.get_submodule(parent), leaf, layer)

    # -- routing ----------------------------------------------------------------------------------

    def use_expert(self, language: str | None) -> None:
        """Translate with this language's expert from now on; None, or one without expert: the backbone."""
        self.experts.use_expert(self.languages.index(language) if language in self.languages else None)

    def use_experts(self, languages: Sequence[str | None]) -> None:
        """One expert (or none) for each of the B rows."""
        if len(set(languages)) == 1:
            self.use_expert(languages[0])
            return
        weights = torch.zeros(len(languages), len(self.languages), device=self.device)
        for row, language in enumerate(languages):
            if language in self.languages:
                weights[row, self.languages.index(language)] = 1.0
        self.experts.use(weights)

    def gate_logits(self, input_ids: Tensor, mask: Tensor) -> Tensor:
        """Logits [B, E] of the gate on prompts [B, T]; `mask` [B, T] is 0 on padding, wherever that lies.

        Raises: ConfigInvalid, when there is no gate.
        """
        if self.gate is None:
            raise ConfigInvalid("This model has no gate.")
        embeddings = nn.functional.embedding(input_ids, self.token_embedding)
        if self.position_embedding is not None:
            positions = (mask.long().cumsum(dim=1) - 1).clamp(min=0)
            embeddings = embeddings + nn.functional.embedding(positions, self.position_embedding)
        logits: Tensor = self.gate(embeddings, mask)
        return logits

    def fold_gate(self) -> GateTables:
        """The gate as the tables that serving uses.

        Raises: ConfigInvalid, when there is no gate.
        """
        if self.gate is None:
            raise ConfigInvalid("This model has no gate.")
        return fold(self.gate, self.token_embedding, self.position_embedding)

    # -- the model --------------------------------------------------------------------------------

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        weights: Tensor | None = None,
        **backbone: Any,
    ) -> Any:
        """The backbone's output for tokens [B, T]; `weights` [B, E] replaces the routing in use."""
        if weights is not None:
            self.experts.use(weights)
        return self.backbone(input_ids=input_ids, attention_mask=attention_mask, **backbone)

    @property
    def device(self) -> torch.device:
        """Where the embedding, hence the input, lives."""
        return self.token_embedding.device

    @property
    def token_embedding(self) -> Tensor:
        """wte [V, D]."""
        embedding = self.backbone.get_input_embeddings()
        assert isinstance(embedding, nn.Embedding)
        return embedding.weight

    @property
    def position_embedding(self) -> Tensor | None:
        """wpe [positions, D] where positions are learned (GPTBigCode), else None."""
        wpe = getattr(self.backbone.base_model, "wpe", None)
        return wpe.weight if isinstance(wpe, nn.Embedding) else None

    def layers(self) -> Iterator[tuple[str, GatedLora]]:
        """Every gated layer with its path in the plain backbone, as PEFT names it."""
        for name, module in self.backbone.named_modules():
            if isinstance(module, GatedLora):
                yield name, module


def _linears(backbone: nn.Module) -> Iterator[tuple[str, nn.Linear]]:
    for name, module in backbone.named_modules():
        if isinstance(module, nn.Linear):
            yield name, module


def _matches(name: str, targets: Sequence[str]) -> bool:
    return any(name == target or name.endswith("." + target) for target in targets)


__all__ = ["TARGETS", "SteloCoder"]
