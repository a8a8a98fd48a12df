"""A claim of a text, and what became of it when it was held against the facts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

RaceKey = tuple[int, int]
"""Round and race, both from 1."""


class Verdict(Enum):
    """What the facts say of a claim."""

    CONTRADICTED = "contradicted"
    NOT_SUPPORTED = "not supported"
    SUPPORTED = "supported"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which races and titles a claim may be about."""

    races: tuple[RaceKey, ...]
    """The races that the words point at."""
    others: tuple[RaceKey, ...] = ()
    """Races that it might be about as well, where no word names one."""
    titles: tuple[str, ...] = ()
    other_titles: tuple[str, ...] = ()
    explicit: bool = False
    """Whether words of the same clause name the race."""
    settled: bool = False
    """Whether the paragraph has been about one race since it named it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that a sentence says."""

    what: str
    """What its judge needs to know which question to ask ("win", "pole")."""
    start: int
    end: int
    """Where in the sentence."""
    said: str
    """What is claimed, in plain English."""
    kind: str = ""
    """The member of claims/ that found it."""
    drivers: tuple[str, ...] = ()
    number: int | None = None
    value: str = ""
    scope: Scope = field(default_factory=lambda: Scope(()))
    sure: float = 0.9
    """How sure it is that the sentence says so."""
    outright: bool = False
    """Whether the words themselves say who and whom: no other reading is tried."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on one claim, with what the results say."""

    verdict: Verdict
    results: str = ""
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim judged, with its place in the text."""

    line: int
    sentence: str
    quote: str
    claim: Claim
    judgement: Judgement

    @property
    def verdict(self) -> Verdict:
        """What the facts say."""
        return self.judgement.verdict

    @property
    def sure(self) -> float:
        """How sure, from 0 to 1: of the reading and of the judgement together."""
        return round(self.claim.sure * self.judgement.sure, 2)


def either(values: Iterable[bool | None]) -> bool | None:
    """Hold of what may mean several things: true if one is, false if all are."""
    found = tuple(values)
    if any(found):
        return True
    return False if found and all(value is False for value in found) else None


def every(values: Iterable[bool | None]) -> bool | None:
    """Hold of a claim with several parts: false if one is, true if all are."""
    found = tuple(values)
    if any(value is False for value in found):
        return False
    return True if found and all(found) else None


Answer = bool | None
"""What the facts answer: yes, no, or nothing."""
YES: Answer = True
NO: Answer = False


def judged(holds: Answer, elsewhere: Answer = None, results: str = "") -> Judgement:
    """Turn what holds into a verdict; elsewhere is the same claim read otherwise."""
    if holds:
        return Judgement(Verdict.SUPPORTED, results)
    if holds is None:
        if elsewhere:
            return Judgement(Verdict.SUPPORTED, results, 0.6)
        return Judgement(Verdict.NOT_SUPPORTED, results, 0.7)
    if elsewhere is None or elsewhere is True:
        return Judgement(Verdict.NOT_SUPPORTED, results, 0.7)
    return Judgement(Verdict.CONTRADICTED, results)
