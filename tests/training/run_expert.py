"""A child process that trains one expert: `python -m tests.training.run_expert OPTIONS.json`.

With `accelerate launch` it is one of several; tests kill it, and compare what it leaves behind.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

CONFIG: dict[str, Any] = {
    "name": "test",
    "prompt": {"kind": "tags", "target": "<py>", "end": "<|endoftext|>"},
    "lora": {"r": 2, "alpha": 16, "target_modules": ["c_attn", "c_proj"]},
    "expert": {
        "dropout": 0.1,
        "validation": ["valid-program"],
        "validate_every": 3,
        "checkpoint_every": 1,
        "stages": [
            {"data": ["stage1-snippet"], "learning_rate": 1e-2, "batch_size": 4, "warmup_steps": 1},
            {
                "data": ["stage2-program"],
                "learning_rate": 1e-2,
                "epochs": 2,
                "batch_size": 4,
                "batch_tokens": 1200,
                "warmup_steps": 1,
            },
        ],
    },
}


def train(options: dict[str, Any]) -> Any:
    import torch

    torch.set_num_threads(1)
    from accelerate import Accelerator

    from stelo_model.nn.loading import load_backbone
    from stelo_model.tokens import PromptTokenizer
    from stelo_model.training.config import parse_config
    from stelo_model.training.train_expert import ExpertTask, ExpertTrainer

    folder = Path(options["backbone"])
    start = Path(options["start_from"]) if "start_from" in options else None
    task = ExpertTask("java", Path(options["data"]), Path(options["output"]), "tiny", start)

    def tell(text: str, progress: Any, total: int) -> None:
        time.sleep(options.get("pause", 0))

    trainer = ExpertTrainer(
        parse_config(options.get("config", CONFIG), "test"),
        task,
        load_backbone(folder, device="cpu"),
        PromptTokenizer.from_file(folder / "tokenizer.json"),
        Accelerator(cpu=True),
        tell,
    )
    progress = trainer.run()
    trainer.accelerator.end_training()
    return trainer, progress


if __name__ == "__main__":
    train(json.loads(Path(sys.argv[1]).read_text()))
