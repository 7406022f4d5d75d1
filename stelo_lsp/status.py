"""What a session is doing, for its user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from stelo_model.translation import Route

StateName = Literal["cold", "loading", "ready", "failed"]


@dataclass(frozen=True)
class Status:
    """A session as its user sees it; `reason` is set when failed, `memory_bytes` is the engine's.

    `gate` says whether the bundle has one (None: nobody looked yet), `route` is the last translation's.
    """

    state: StateName
    reason: str = ""
    bundle: str = ""
    model: str = ""
    engine: str = ""
    device: str = ""
    context_tokens: int = 0
    memory_bytes: int | None = None
    pid: int | None = None
    queue: int = 0
    gate: bool | None = None
    route: Route | None = None


def status_json(status: Status) -> dict[str, Any]:
    """A status as `stelo/status` sends it (camelCase keys)."""
    return {
        "state": status.state,
        "reason": status.reason,
        "bundle": status.bundle,
        "model": status.model,
        "engine": status.engine,
        "device": status.device,
        "contextTokens": status.context_tokens,
        "memoryBytes": status.memory_bytes,
        "enginePid": status.pid,
        "queue": status.queue,
        "gate": status.gate,
        "route": status.route and _route_json(status.route),
    }


def _route_json(route: Route) -> dict[str, Any]:
    return {
        "language": route.language,
        "expert": route.expert,
        "routedBy": route.source,
        "probability": route.probabilities.get(route.language),
    }
