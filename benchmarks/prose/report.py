"""Report: the figures as a table that fits a terminal, or as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from benchmarks.prose.targets import all_quotes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.prose.corpus import Unmade
    from benchmarks.prose.targets import Measured, Verdict

PLAN = {"race_by_race": "races", "title_finale": "finale"}
HEAD = (
    f"{'release':<22} {'plan':<8} {'words':>5} {'sent':>4} {'mean':>5} {'sd':>4} "
    f"{'max':>3}  {'paragraphs':<22} {'mattr':>5} {'driver':>6} {'conn':>4} "
    f"{'alike':>5} {'verbs':>5} {'again':>5}"
)
WIDEST = 170
MARKS = {True: " -  ", False: "FAIL"}


def table(measured: Iterable[Measured]) -> str:
    """Set one line a release."""
    return "\n".join((HEAD, *(_line(one) for one in measured)))


def _line(one: Measured) -> str:
    text, f = one
    paragraphs = " ".join(str(words) for words in f.paragraphs)
    return (
        f"{text.name:<22.22} {PLAN.get(text.shape, text.shape):<8.8} {f.words:>5} "
        f"{f.sentences:>4} {f.sentence_mean:>5.1f} {f.sentence_sd:>4.1f} "
        f"{f.sentence_max:>3}  {paragraphs:<22.22} {f.mattr:>5.2f} "
        f"{f.opens_with_driver:>6.0%} {f.connectives:>4.1f} {len(f.alike):>5} "
        f"{len(f.verbs):>5} {len(f.sequences):>5}"
    )


def judgement(verdicts: Iterable[Verdict], most: int) -> str:
    """Set one line a figure, with the worst offenders under those that fail."""
    lines: list[str] = []
    for verdict in verdicts:
        mark = "ok  " if verdict.passed else "FAIL" if verdict.run else " -  "
        failed = verdict.run and verdict.misses
        where = f"  {len(verdict.misses)} miss it" if failed else ""
        lines.append(
            f"{mark} {verdict.figure:<38} {verdict.target:<29} {verdict.value}{where}"
        )
        for who, quote in all_quotes(verdict, most):
            lines.append(f"       {who}  {_short(quote)}".rstrip())
    return "\n".join(lines)


def missing(unmade: Sequence[Unmade]) -> str:
    """List the releases that could not be made, by what stopped them."""
    reasons: dict[tuple[bool, str], list[str]] = {}
    for one in unmade:
        name = f"{one.name} {one.language}".rstrip()
        reasons.setdefault((one.expected, one.why), []).append(name)
    return "\n".join(
        f"{MARKS[expected]} {_short(', '.join(who))}\n       {_short(why)}"
        for (expected, why), who in reasons.items()
    )


def as_json(
    measured: Mapping[str, Sequence[Measured]],
    verdicts: Mapping[str, Sequence[Verdict]],
    unmade: Sequence[Unmade],
) -> str:
    """Write everything for a program to read."""
    found = {
        "languages": {
            code: {
                "releases": {
                    text.name: asdict(figures) for text, figures in measured[code]
                },
                "figures": [
                    asdict(one) | {"passed": one.passed} for one in verdicts[code]
                ],
            }
            for code in measured
        },
        "not made": [asdict(one) for one in unmade],
    }
    return json.dumps(found, ensure_ascii=False, indent=1)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= WIDEST else f"{flat[: WIDEST - 1]}…"
