"""One model, one queue: requests are translated one after another in one worker thread.

States: cold → loading → ready; failed(reason) after a load or an engine that went wrong, from which the
next request tries again.  Every job is stopped by its own token, queued or running.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from stelo_lsp.cancellation import CancelToken
from stelo_lsp.engines import Event
from stelo_lsp.gate import OpenGate, Recogniser, open_gate
from stelo_lsp.routing import recognise, route
from stelo_lsp.settings import Settings
from stelo_lsp.status import StateName, Status
from stelo_lsp.translate import Again, Source, check_source, translate
from stelo_model.errors import Cancelled, InputError, ModelError, SteloError
from stelo_model.translation import Route, Translation

if TYPE_CHECKING:
    from stelo_lsp.loading import Consent, Model, Progress
    from stelo_model.routing import GateDecision

    OpenModel = Callable[[Settings, CancelToken, Progress, Consent], Model]

logger = logging.getLogger(__name__)


def open_model(settings: Settings, cancel: CancelToken, progress: Progress, consent: Consent) -> Model:
    """`loading.open_model`, imported when it is first needed: an editor waits for `initialize`."""
    from stelo_lsp import loading

    return loading.open_model(settings, cancel, progress, consent)


@dataclass(frozen=True)
class Queued:
    """The job waits; `ahead` jobs come before it, the running one included."""

    ahead: int


@dataclass(frozen=True)
class Preparing:
    """The model is fetched or loaded; `done` of `total` bytes, or 0 of 0 where that cannot be told."""

    what: str
    done: int
    total: int


@dataclass(frozen=True)
class Routed:
    """The job's language and expert are known; its translation begins."""

    route: Route


JobEvent = Queued | Preparing | Routed | Again | Event


class Job:
    """One submitted translation: `future` resolves to a Translation or a SteloError."""

    def __init__(
        self, source: Source, listen: Callable[[JobEvent], None], stop: Callable[[Job], None]
    ) -> None:
        self.source = source
        self.listen = listen
        self.token = CancelToken()
        self.future: Future[Translation] = Future()
        self.decision: Future[GateDecision | None] = Future()
        self._stop = stop

    def cancel(self) -> None:
        """Stop it, queued or running; its future raises Cancelled."""
        self._stop(self)

    def decided(self) -> GateDecision | None:
        """What the gate thinks, waiting for it; None where there is no gate.

        Raises: BundleInvalid, EngineCrashed, Cancelled.
        """
        answered = threading.Event()
        self.decision.add_done_callback(lambda _: answered.set())
        with self.token.waking(answered.set):
            answered.wait()
        self.token.raise_if_cancelled()
        return self.decision.result()


class Session:
    """Owns the model and its queue; all methods may be called from any thread and return at once."""

    def __init__(
        self,
        settings: Settings,
        *,
        open_model: OpenModel = open_model,
        open_gate: OpenGate = open_gate,
        consent: Consent = lambda backbone, cancel: True,
        on_status: Callable[[Status], None] = lambda status: None,
    ) -> None:
        self._settings = settings
        self._open_model = open_model
        self._recogniser = Recogniser(open_gate)
        self._consent = consent
        self._on_status = on_status
        self._wake = threading.Condition()
        self._queue: deque[Job] = deque()
        self._running: Job | None = None
        self._model: Model | None = None
        self._route: Route | None = None
        self._state: StateName = "cold"
        self._reason = ""
        self._unload = False
        self._closed = False
        self._worker = threading.Thread(target=self._work, name="stelo-session", daemon=True)
        self._worker.start()

    # -- for callers ------------------------------------------------------------------------------

    def submit(self, source: Source, listen: Callable[[JobEvent], None]) -> Job:
        """Queue a translation; `listen` is called from the worker thread (once at once, when queued).

        The gate looks at it meanwhile: a job whose language it cannot tell fails without its turn.

        Raises: InputError, at once, for what can never be translated.
        """
        check_source(source.code, source.language)
        job = Job(source, listen, self._cancel)
        with self._wake:
            if self._closed:
                raise ModelError("The server is shutting down.")
            job.decision = self._recogniser.ask(self._settings.bundle, source.code)
            self._queue.append(job)
            self._wake.notify()
        self._announce()
        job.decision.add_done_callback(lambda _: self._refuse(job))
        return job

    def configure(self, settings: Settings) -> None:
        """Use other settings from the next job on; the model is unloaded first if they concern it."""
        with self._wake:
            # Waiting longer for idleness or asking before a download needs no reload.
            neutral = {"idle_minutes": 0.0, "download": "ask", "allow_hub": False, "max_new_tokens": 0}
            if replace(settings, **neutral) != replace(self._settings, **neutral):  # type: ignore[arg-type]
                self._unload = True
            self._settings = settings
            self._wake.notify()

    def unload(self) -> None:
        """Free the model's memory once the running job is done; the next job loads it again."""
        with self._wake:
            self._unload = True
            self._wake.notify()

    def status(self) -> Status:
        """What the session is doing now."""
        with self._wake:
            gate = self._recogniser.has_gate(self._settings.bundle)
            status = Status(self._state, self._reason, queue=self._n_jobs(), gate=gate, route=self._route)
            model = self._model
        if model is None:
            return status
        info = model.engine.info()
        return replace(
            status,
            bundle=model.bundle.manifest.name,
            model=info.model,
            engine=f"{info.name} {info.version}".strip(),
            device=info.device,
            context_tokens=info.context_tokens,
            memory_bytes=info.memory_bytes,
            pid=info.pid,
        )

    def close(self) -> None:
        """Cancel everything and stop the engine; waits for that."""
        with self._wake:
            self._closed = True
            jobs = [*self._queue, *([self._running] if self._running else [])]
            self._wake.notify()
        for job in jobs:
            job.cancel()
        self._recogniser.close()
        if threading.current_thread() is not self._worker:
            self._worker.join()

    # -- the queue --------------------------------------------------------------------------------

    def _cancel(self, job: Job) -> None:
        job.token.cancel()
        self._give_up(job, Cancelled())

    def _refuse(self, job: Job) -> None:
        """A waiting job whose language nobody can tell need not wait; a running one finds out itself."""
        if job.decision.cancelled() or job.decision.exception():
            return
        try:
            check_source(job.source.code, recognise(job.source.told, job.decision.result()))
        except InputError as error:
            self._give_up(job, error)

    def _give_up(self, job: Job, error: SteloError) -> None:
        """Take a job out of the queue, if it still waits there."""
        with self._wake:
            queued = job in self._queue
            if queued:
                self._queue.remove(job)
        if queued:
            _resolve(job.future, error=error)
            self._announce()

    def _announce(self) -> None:
        """Tell every waiting job how many are ahead of it, and everybody how long the queue is."""
        with self._wake:
            running = self._running is not None
            waiting = list(self._queue)
        for number, job in enumerate(waiting, start=int(running)):
            if number:
                with _forgiving():
                    job.listen(Queued(number))
        self._tell_status()

    def _n_jobs(self) -> int:
        return len(self._queue) + (self._running is not None)

    # -- the worker -------------------------------------------------------------------------------

    def _work(self) -> None:
        while True:
            job = self._next()
            if job is None:
                break
            self._announce()
            try:
                _resolve(job.future, result=self._translate(job))
            except SteloError as error:
                _resolve(job.future, error=error)
            except Exception as error:  # a bug must cost one request, not the session
                logger.exception("translation failed unexpectedly")
                internal = ModelError(f"Internal error: {type(error).__name__}: {error}.")
                self._note_failure(internal)
                _resolve(job.future, error=internal)
            finally:
                with self._wake:
                    self._running = None
                self._announce()
        self._drop_model()

    def _next(self) -> Job | None:
        """The next job, waiting for it; None when closed.  Unloads when asked or idle for long."""
        while True:
            with self._wake:
                if not (self._queue or self._closed or self._unload):
                    idle = self._settings.idle_minutes * 60
                    woken = self._wake.wait(
                        idle if idle and (self._model or self._recogniser.awake) else None
                    )
                    self._unload = self._unload or (not woken and not self._queue)
                if self._closed:
                    return None
                unload, self._unload = self._unload, False
                if not unload and self._queue:
                    self._running = self._queue.popleft()
                    return self._running
            if unload:
                self._drop_model()
                self._enter("cold")

    def _translate(self, job: Job) -> Translation:
        job.token.raise_if_cancelled()
        try:
            if job.source.language is None:
                job.listen(Preparing("recognising the language", 0, 0))
                recognise(job.source.told, job.decided())  # before anything is fetched or loaded
            model = self._ready_model(job)
            found = route(job.source.told, job.decided(), model.bundle)
            with self._wake:
                self._route = found
            job.listen(Routed(found))
            return translate(model.engine, model.bundle, job.source, found, job.token, job.listen)
        except ModelError as error:
            self._note_failure(error)
            raise

    def _note_failure(self, error: ModelError) -> None:
        if self._model is None or self._model.engine.info().pid is None:
            self._enter("failed", str(error))

    def _ready_model(self, job: Job) -> Model:
        def progress(what: str, done: int, total: int) -> None:
            job.listen(Preparing(what, done, total))

        with self._wake:
            model, settings = self._model, self._settings
        cold = model is None or model.engine.info().pid is None
        if cold:
            self._enter("loading")
        try:
            if model is None:
                model = self._open_model(settings, job.token, progress, self._consent)
            if cold:
                progress("loading the model", 0, 0)
            model.engine.load(job.token)
        except Cancelled:
            self._enter("cold")
            raise
        with self._wake:
            self._model = model
        self._enter("ready")
        return model

    def _drop_model(self) -> None:
        self._recogniser.unload()
        with self._wake:
            model, self._model = self._model, None
        if model is not None:
            model.engine.close()

    def _enter(self, state: StateName, reason: str = "") -> None:
        with self._wake:
            changed = (self._state, self._reason) != (state, reason)
            self._state, self._reason = state, reason
        if changed:
            self._tell_status()

    def _tell_status(self) -> None:
        with _forgiving():
            self._on_status(self.status())


@contextmanager
def _forgiving() -> Iterator[None]:
    """For calls to listeners in between jobs: one that fails must not end the worker."""
    try:
        yield
    except Exception:
        logger.exception("a listener failed")


def _resolve(
    future: Future[Translation], *, result: Translation | None = None, error: Exception | None = None
) -> None:
    # The one who waits may have cancelled the future itself: then nobody wants the outcome.
    if future.done() or not future.set_running_or_notify_cancel():
        return
    if error is not None:
        future.set_exception(error)
    elif result is not None:
        future.set_result(result)
