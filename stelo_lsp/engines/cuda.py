"""Is there a GPU that torch can use?  Found out without importing torch, which takes seconds and memory."""

from __future__ import annotations

import ctypes
import importlib.util
import re
import sys
from pathlib import Path


def transformers_installed() -> bool:
    """Whether the engine `transformers` can be started at all."""
    return all(importlib.util.find_spec(package) is not None for package in ("torch", "transformers"))


def cuda_usable() -> bool:
    """Whether torch was built for CUDA and the driver knows a device (CUDA_VISIBLE_DEVICES counts)."""
    return transformers_installed() and torch_cuda_version() is not None and device_count() > 0


def torch_cuda_version() -> str | None:
    """The CUDA that the installed torch was built for; None for a CPU build, or without torch."""
    spec = importlib.util.find_spec("torch")
    if spec is None or spec.origin is None:
        return None
    try:
        text = (Path(spec.origin).parent / "version.py").read_text(encoding="utf-8")
    except OSError:
        return None
    found = re.search(r"""^cuda\b.*=\s*['"]([^'"]+)['"]""", text, re.MULTILINE)
    return found[1] if found else None


def device_count() -> int:
    """How many GPUs the CUDA driver offers this process; 0 without a driver."""
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
        count = ctypes.c_int(0)
        failed = driver.cuInit(0) or driver.cuDeviceGetCount(ctypes.byref(count))
    except (OSError, AttributeError):
        return 0
    return 0 if failed else count.value


__all__ = ["cuda_usable", "device_count", "torch_cuda_version", "transformers_installed"]
