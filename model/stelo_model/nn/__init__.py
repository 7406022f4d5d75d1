"""The model in torch: frozen backbone, gated LoRA experts, gate; serving and training use the same."""
