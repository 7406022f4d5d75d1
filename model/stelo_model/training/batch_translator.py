"""A bundle in this process (torch) that translates records in batches, greedily, each row by its expert."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from stelo_model import backbones, languages
from stelo_model.bundle import Bundle
from stelo_model.errors import BackboneMissing, ConfigInvalid
from stelo_model.nn.decoding import end_ids, greedy_batch
from stelo_model.nn.loading import Quantization, load_stelocoder
from stelo_model.nn.stelocoder import SteloCoder
from stelo_model.nn.tokenizer_files import load_tokenizer
from stelo_model.prompt import Segment
from stelo_model.repetition import Repetition
from stelo_model.routing import Router
from stelo_model.second_tries import Attempt, Tries, beginning
from stelo_model.tokens import PromptTokenizer
from stelo_model.training.detokenise import python_text
from stelo_model.training.records import Record
from stelo_model.training.translators import Answer, Experts, source_text

# A stop text may be spread over several tokens; this many of the last ones surely hold all of it.
_TAIL = 16


@dataclass(frozen=True)
class _Job:
    record: Record
    route: Answer  # without a text yet
    prompt: list[int]
    limit: int


@dataclass
class _Work:
    """One source with its tries and the seconds they took."""

    job: _Job
    tries: Tries
    seconds: float


class BatchTranslator:
    """Greedy translations, `batch_size` records at a time, the longest first."""

    def __init__(
        self,
        bundle: Bundle,
        model: SteloCoder,
        tokenizer: PromptTokenizer,
        experts: Experts,
        max_new_tokens: int | None = None,
        batch_size: int = 8,
        raw_tokens: bool = False,
        one_try: bool = False,
    ) -> None:
        """`raw_tokens`: the bundle was trained on XLCoST's raw tokens and is asked in them, once.
        With `one_try` what does not parse is not asked for again.

        Raises: ConfigInvalid, BundleInvalid.
        """
        self._manifest, self._model, self._tokenizer = bundle.manifest, model, tokenizer
        self._experts, self._batch_size, self._raw_tokens = experts, batch_size, raw_tokens
        self._max_new_tokens, self._one_try = max_new_tokens, one_try or raw_tokens
        self._stop: tuple[str, ...] = getattr(bundle.manifest.prompt, "stop", ())
        self._router = Router.from_bundle(bundle) if experts == "gate" else None
        if experts == "gate" and self._router is None:
            raise ConfigInvalid(f"Bundle “{bundle.manifest.name}” has no gate.", "Use --experts given.")
        self._end_ids = end_ids(model, bundle.manifest.prompt, tokenizer)

    @classmethod
    def open(
        cls,
        bundle: Bundle,
        backbone: Path | None,
        experts: Experts,
        quantization: Quantization = "none",
        max_new_tokens: int | None = None,
        batch_size: int = 8,
        raw_tokens: bool = False,
        dtype: str = "auto",
        one_try: bool = False,
    ) -> BatchTranslator:
        """Load a bundle and its backbone.

        Raises: BackboneMissing, BundleInvalid, EngineMissing, OutOfMemory, ConfigInvalid.
        """
        path = backbone or find_backbone(bundle)
        tokenizer = load_tokenizer(bundle, path)
        model = load_stelocoder(bundle, path, quantization=quantization, dtype=dtype)
        return cls(bundle, model, tokenizer, experts, max_new_tokens, batch_size, raw_tokens, one_try)

    def translate(self, records: Sequence[Record]) -> Iterator[tuple[Record, Answer]]:
        """Those that cannot be asked first, then the longest prompts: too little memory shows at once.

        Raises: OutOfMemory.
        """
        jobs = []
        for record in records:
            route = self._route(record)
            job = route if route.error else self._job(record, route)
            if isinstance(job, Answer):
                yield record, job
            else:
                jobs.append(job)
        jobs.sort(key=lambda job: -len(job.prompt))
        for start in range(0, len(jobs), self._batch_size):
            yield from self._batch(jobs[start : start + self._batch_size])

    def _route(self, record: Record) -> Answer:
        language: str | None = record.language
        if self._router is not None:
            decision = self._router.decide(source_text(record, self._raw_tokens))
            language = decision.language
            if language is None:
                return Answer(error=f"The gate abstains (margin {decision.margin:.2f}).")
        has_expert = any(expert.language == language for expert in self._manifest.experts)
        return Answer(language=language, expert=language if has_expert and self._experts != "none" else None)

    def _job(self, record: Record, route: Answer) -> _Job | Answer:
        language = languages.by_name(route.language or "")
        source = source_text(record, self._raw_tokens)
        if not languages.has_code(source, language):
            return Answer(error="The source has no code.")
        prompt = self._tokenizer.encode_prompt(self._manifest.prompt.render(source, language))
        limit = self._limit(len(prompt))
        if limit < 1:
            return Answer(error=f"The source does not fit: {len(prompt):,} tokens.")
        return _Job(record, route, prompt, limit)

    def _limit(self, n_prompt: int) -> int:
        """As the engines do: three times the prompt, at least 256 tokens, as far as the context goes; 0 when
        not even half of the prompt's length is left."""
        room = self._manifest.backbone.context_tokens - n_prompt - 1
        wanted = self._max_new_tokens or max(256, 3 * n_prompt)
        return 0 if room < min(wanted, n_prompt // 2) else min(room, wanted)

    def _batch(self, jobs: Sequence[_Job]) -> Iterator[tuple[Record, Answer]]:
        started = time.perf_counter()
        family = self._manifest.backbone.family
        begun = ["" if self._raw_tokens else beginning(self._facts(job), family) for job in jobs]
        prompts = [
            [*job.prompt, *self._tokenizer.encode([Segment(kept, False)])] if kept else job.prompt
            for job, kept in zip(jobs, begun, strict=True)
        ]
        answers = greedy_batch(
            self._model,
            prompts,
            [job.route.expert for job in jobs],
            [job.limit for job in jobs],
            self._end_ids,
            lambda ids: self._stopped(ids, self._stop),
        )
        share = (time.perf_counter() - started) / len(jobs)
        work = [
            _Work(job, Tries(self._attempt(job, ids, job.limit, kept), job.record.source), share)
            for job, ids, kept in zip(jobs, answers, begun, strict=True)
        ]
        if not self._one_try:
            while self._try_again(work):
                pass
        for each in work:
            yield each.job.record, self._answer(each)

    def _try_again(self, work: Sequence[_Work]) -> bool:
        """One more try, all at once, of what `stelo_lsp.translate` would ask for again; was there any?"""
        asked = [(each, question) for each in work if (question := each.tries.question())]
        if not asked:
            return False
        choice = asked[0][1][1]
        asked = [one for one in asked if one[1][1] == choice]  # the others wait for the next round
        started = time.perf_counter()
        prompts = [[*w.job.prompt, *self._tokenizer.encode([Segment(kept, False)])] for w, (kept, _) in asked]
        context = self._manifest.backbone.context_tokens
        limits = [
            max(0, min(w.job.limit, context - len(p) - 1)) for (w, _), p in zip(asked, prompts, strict=True)
        ]
        answers = greedy_batch(
            self._model,
            prompts,
            [each.job.route.expert for each, _ in asked],
            limits,
            self._end_ids,
            lambda ids: self._stopped(ids, (*self._stop, "```")),
            choice=choice,
        )
        share = (time.perf_counter() - started) / len(asked)
        for (each, (kept, _)), ids, limit in zip(asked, answers, limits, strict=True):
            each.tries.hear(self._attempt(each.job, ids, limit, kept))
            each.seconds += share
        return True

    def _answer(self, work: _Work) -> Answer:
        best, tries = work.tries.best, work.tries
        return replace(
            work.job.route,
            python=best.python,
            n_tokens=tries.n_tokens,
            seconds=work.seconds,
            truncated=best.truncated,
            error="" if best.python else "The model answered with no code at all.",
            raw=best.text.strip() if self._raw_tokens else None,
            tries=tries.count,
            first=tries.first.python if tries.count > 1 else None,
        )

    def _facts(self, job: _Job) -> languages.SourceFacts:
        return languages.source_facts(job.record.source, languages.by_name(job.route.language or ""))

    def _stopped(self, ids: list[int], stops: Sequence[str]) -> bool:
        tail = self._tokenizer.decode(ids[-_TAIL:])
        return any(stop in tail for stop in stops)

    def _attempt(self, job: _Job, ids: list[int], limit: int, kept: str = "") -> Attempt:
        text = self._tokenizer.decode(ids)
        stops = [
            at
            for stop in (*self._stop, *(("```",) if kept.endswith("\n") else ()))
            if (at := text.find(stop)) >= 0
        ]
        truncated = len(ids) == limit and not stops
        answer = kept + text[: min(stops, default=len(text))]
        facts = self._facts(job)
        if not self._raw_tokens:
            good = Repetition(job.record.source).kept(answer) if truncated else None
            return Attempt.of(answer, len(ids), truncated, facts, good)
        natural = Attempt.of(python_text(answer.strip()), len(ids), truncated, facts)
        return replace(natural, text=answer)


def find_backbone(bundle: Bundle) -> Path:
    """The bundle's backbone in the cache.

    Raises: BackboneMissing.
    """
    found = backbones.locate(backbones.known(bundle.manifest.backbone.id))
    if found is None:
        raise BackboneMissing(
            f"The backbone {bundle.manifest.backbone.id} is not on this machine.",
            "Fetch it: stelo-lsp bundle fetch; or give --backbone.",
        )
    return found


__all__ = ["BatchTranslator", "find_backbone"]
