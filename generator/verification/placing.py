"""Whose a place is, and whether it is one of the grid or of the finish."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    from generator.verification.context import Context

_NEXT = 8
_CLOSE = 24
"""Letters between a driver and a place that belong together."""
_STARTING = ("pole", "front_row", "second_row")
_ELSEWHERE = (
    "win", "to_the_win", "ahead", "completes_podium", "podium", "passes", "takes_lead",
    "LAPS",
)  # fmt: skip


def whose(told: Context, at: int) -> tuple[str | None, float]:
    """Prefer the driver right before a place: "Rabreau terminant deuxième"."""
    earlier = [r for r in told.roles if r.end <= at]
    if told.lexicon.pattern("WITH").search(told.text[:at]):
        return told.subject(at)  # "won ahead of Roubichou with fourth place overall"
    close = [r for r in earlier if at - r.end <= _CLOSE]
    if close and at - close[-1].end <= _NEXT and close[-1].role != "possessive":
        between = told.text[close[-1].end : at]
        if not any(mark in between for mark in ",;:"):
            return close[-1].driver, 0.9
    if earlier and told.lexicon.pattern("OWN").search(told.text[:at]):
        return earlier[-1].driver, 0.8
    if len(earlier) > 1 and close and close[-1].role == "possessive":
        return earlier[-2].driver, 0.8
    beside = close and told.text[close[-1].end : at].strip(" ,") == ""
    if close and (beside or close[-1].role not in ("oblique", "possessive")):
        between = told.text[close[-1].end : at]
        group = [r for r in told.roles if r.group == close[-1].group]
        if beside or (not any(mark in between for mark in ",;:") and len(group) == 1):
            return close[-1].driver, 0.95
    return told.subject(at)


def on_the_grid(told: Context, match: re.Match[str]) -> bool:
    """Whether a place is one of the grid: "pole went to Klein, with Narac second".

    So it is behind a pole or a front row with nothing of the finish in between.
    """
    low, _ = told.segment(match.start())
    starts = [
        m.end()
        for name in _STARTING
        for m in told.marked.find(name)
        if low <= m.start() and m.end() <= match.start()
        if not told.lexicon.pattern("POLE_TITLE").match(told.text, m.start())
    ]
    if not starts:
        return False
    since = max(starts)
    _, high = told.segment(match.start())
    other = any(told.marked.has(name, low, high) for name in _ELSEWHERE)
    moved = told.lexicon.pattern("REACHES").search(told.text, since, match.end() + 8)
    return not other and not moved
