"""Full-size StarCoder in nf4 and int8 with five experts on a GPU: speed, memory, a QLoRA step.

The architecture is StarCoder's, the weights are random: they are made on the GPU, so nothing is downloaded
and no more than the quantised model has to fit.  Each part's figures are kept in FOLDER as soon as they are
there; a run that was cut short goes on with the parts that are missing.
"""

from __future__ import annotations

import argparse
import gc
import logging
import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from decoder import Decoder
from gpu_results import Figures, markdown, read, write
from quantised_models import Quantisation, n_bytes, random_backbone, tensors_read
from random_models import NAMES, PAPER
from torch import nn
from transformers import GPTBigCodeConfig, PreTrainedConfig, PreTrainedModel

from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.training.dataset import Batch
from stelo_model.training.language_loss import target_loss
from stelo_model.training.params import find_config

PARTS = ("decode-nf4", "decode-int8", "qlora-nf4")


@dataclass(frozen=True)
class Size:
    """How much is measured: tokens of a prompt, decoding steps, rows and tokens of a training step."""

    name: str
    config: PreTrainedConfig
    prompt: int
    steps: int
    train_rows: int
    train_tokens: int
    train_steps: int
    copied_bytes: int  # to measure the memory's bandwidth with


def full() -> Size:
    """The real thing."""
    config, _ = find_config("bigcode/starcoder")
    return Size("starcoder", config, 256, 64, 4, 1024, 5, 1 << 30)


def tiny() -> Size:
    """Two layers of 64: the same code in seconds, and figures that mean nothing."""
    # bitsandbytes on a CPU wants outputs in multiples of 32: with four heads the key and value have 16 each.
    config = GPTBigCodeConfig(
        vocab_size=512,
        n_positions=128,
        n_embd=64,
        n_layer=2,
        n_head=4,
        n_inner=256,
        bos_token_id=0,
        eos_token_id=0,
    )
    return Size("tiny", config, 16, 4, 2, 32, 2, 1 << 24)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the figures are kept")
    parser.add_argument(
        "--part", action="append", choices=PARTS, help="only this part (repeatable; default all)"
    )
    parser.add_argument("--again", action="store_true", help="measure parts anew that are there")
    parser.add_argument(
        "--tiny", action="store_true", help="a tiny model through the same code, also on a CPU"
    )
    options = parser.parse_args()
    if not options.tiny and not torch.cuda.is_available():
        print("no CUDA device; --tiny runs the same code with a tiny model on a CPU.", file=sys.stderr)
        return 2
    # It says at every step that int8 computes in float16.
    logging.getLogger("bitsandbytes.autograd._functions").setLevel(logging.ERROR)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    size = tiny() if options.tiny else full()
    setup = describe(size, device)
    options.folder.mkdir(parents=True, exist_ok=True)
    for part in options.part or PARTS:
        known = read(options.folder, part)
        if known is not None and not options.again:
            if known["setup"] != setup:
                print(f"{options.folder} holds figures of another setup; use --again.", file=sys.stderr)
                return 2
            print(f"{part}: already there", file=sys.stderr)
            continue
        print(f"{part} …", file=sys.stderr, flush=True)
        write(options.folder, part, {"part": part, "setup": setup, **measure(part, size, device)})
    there = [found for part in PARTS if (found := read(options.folder, part)) and found["setup"] == setup]
    table = markdown(there)
    (options.folder / "table.md").write_text(table, encoding="utf-8")
    print(table)
    return 0


def describe(size: Size, device: torch.device) -> Figures:
    """What the figures depend on."""
    import bitsandbytes
    import transformers

    name = torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"
    versions = f"torch {torch.__version__}, transformers {transformers.__version__}"
    return {
        "device": name,
        "model": size.name,
        "versions": f"{versions}, bitsandbytes {bitsandbytes.__version__}",
    }


# -- measuring --------------------------------------------------------------------------------------


def measure(part: str, size: Size, device: torch.device) -> Figures:
    """One part; memory that does not suffice is a result."""
    gc.collect()
    if device.type == "cuda":
        torch.cuda.empty_cache()
    forget_peak(device)
    task, _, quantisation = part.partition("-")
    measures: dict[str, Callable[[Size, Quantisation, torch.device], Figures]] = {
        "decode": decode,
        "qlora": qlora,
    }
    try:
        return measures[task](size, "nf4" if quantisation == "nf4" else "int8", device)
    except torch.cuda.OutOfMemoryError:
        return {"out_of_memory": True}


@torch.inference_mode()
def decode(size: Size, quantisation: Quantisation, device: torch.device) -> Figures:
    """Decoding steps of 1 and 8 rows: first the backbone alone, then with five experts beside it."""
    bandwidth = memory_bandwidth(size, device)
    backbone, loading = load(size, quantisation, device)
    read_alone = n_bytes(tensors_read(backbone))
    runs = [run(size, backbone, rows, False, read_alone, bandwidth, device) for rows in (1, 8)]
    model = SteloCoder(backbone, NAMES, PAPER)
    for _, layer in model.layers():
        layer.b.normal_(std=0.02)
        layer.a.data, layer.b.data = layer.a.data.to(backbone.dtype), layer.b.data.to(backbone.dtype)
    model.eval().requires_grad_(False)
    experts = sum(n_bytes(iter((layer.a, layer.b))) for _, layer in model.layers())
    for rows in (1, 8):
        model.use_experts([NAMES[row % len(NAMES)] for row in range(rows)])
        read_too = experts if rows > 1 else experts // len(NAMES)
        runs.append(run(size, model, rows, True, read_alone + read_too, bandwidth, device))
    return {**loading, "bandwidth_bytes_per_second": bandwidth, "runs": runs}


def run(
    size: Size,
    model: nn.Module,
    rows: int,
    experts: bool,
    bytes_read: int,
    bandwidth: float,
    device: torch.device,
) -> Figures:
    """Median step of `rows` rows after a prompt; the bound is reading all weights once a step."""
    config = size.config
    prompts = torch.randint(1, config.vocab_size, (rows, size.prompt), device=device)
    forget_peak(device)
    decoder = Decoder(model, config, prompts)
    seconds = timed(decoder.step, size.steps, device)
    step = statistics.median(seconds)
    return {
        "rows": rows,
        "experts": experts,
        "step_seconds": step,
        "step_seconds_range": [min(seconds), max(seconds)],
        "tokens_per_second": rows / step,
        "bytes_read_per_step": bytes_read,
        "share_of_bandwidth_bound": bytes_read / bandwidth / step,
        "peak_bytes": peak(device),
    }


def qlora(size: Size, quantisation: Quantisation, device: torch.device) -> Figures:
    """Optimiser steps of one expert as `ExpertTrainer` takes them, with activation checkpointing."""
    backbone, loading = load(size, quantisation, device)
    model = SteloCoder(backbone, NAMES[:1], PAPER, dropout=0.05)
    model.use_expert(NAMES[0])
    model.train()
    backbone.activation_checkpointing_enable()
    parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=1e-5)
    shape = (size.train_rows, size.train_tokens)
    ids = torch.randint(1, size.config.vocab_size, shape)
    targets = torch.zeros(shape, dtype=torch.bool)
    targets[:, size.train_tokens // 2 :] = True  # half a pair is its Python
    batch = Batch(ids, torch.ones_like(ids), targets)

    def step() -> None:
        (target_loss(model, batch, mask_padding=True) / batch.n_targets).backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)

    forget_peak(device)
    seconds = timed(step, size.train_steps, device)
    return {
        **loading,
        "rows": size.train_rows,
        "tokens": size.train_tokens,
        "trained_parameters": sum(parameter.numel() for parameter in parameters),
        "step_seconds": statistics.median(seconds),
        "step_seconds_range": [min(seconds), max(seconds)],
        "tokens_per_second": ids.numel() / statistics.median(seconds),
        "peak_bytes": peak(device),
    }


def load(size: Size, quantisation: Quantisation, device: torch.device) -> tuple[PreTrainedModel, Figures]:
    """The backbone, and what it took."""
    started = time.perf_counter()
    torch.manual_seed(0)
    backbone = random_backbone(size.config, quantisation, device, torch.bfloat16)
    synchronise(device)
    seconds = time.perf_counter() - started
    allocated = torch.cuda.memory_allocated() if device.type == "cuda" else None
    return backbone, {
        "load_seconds": seconds,
        "load_peak_bytes": peak(device),
        "allocated_bytes": allocated,
    }


def memory_bandwidth(size: Size, device: torch.device) -> float:
    """Bytes a second, read and written, of the best of some copies."""
    source = torch.zeros(size.copied_bytes, dtype=torch.uint8, device=device)
    target = torch.empty_like(source)
    return 2 * size.copied_bytes / min(timed(lambda: target.copy_(source), 10, device))


def timed(work: Callable[[], object], times: int, device: torch.device) -> list[float]:
    """Seconds of each time, after two that warm up."""
    seconds = []
    for _ in range(times + 2):
        synchronise(device)
        started = time.perf_counter()
        work()
        synchronise(device)
        seconds.append(time.perf_counter() - started)
    return seconds[2:]


def synchronise(device: torch.device) -> None:
    """Wait until the device has done what it was told."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def forget_peak(device: torch.device) -> None:
    """Count from here on what `peak` says of a GPU."""
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)


def peak(device: torch.device) -> int:
    """Most bytes in use: of the GPU's memory since `forget_peak`, or ever of this process."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    sys.exit(main())
