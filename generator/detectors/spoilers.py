"""Outsiders whom the press office names before a meeting.

Each with what the season says: wins so far, none yet for a new team, the end of a
streak.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import broken_streaks, tallied, wins
from generator.evidence import Known, counted_over, evidence_of, known_to_be, value_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.calendar import Venue
    from generator.analysis.field import Driver
    from generator.facts import Facts


class Spoilers(Storyline):
    """Who may decide a title without winning it."""

    beat: ClassVar[Beat] = Beat.STAKES

    outsiders: tuple[Driver, ...]
    winless: Driver | None
    """One of them, known not to have won yet with a new team."""
    winner: Driver | None
    """One of them, known to have won this season..."""
    wins: int | None
    """... so many times."""
    breaker: Driver | None
    """One of them, who ended a streak..."""
    victim: Driver | None
    """... of this driver..."""
    streak: int | None
    """... of so many wins..."""
    where: Venue | None
    """... at this meeting."""
    duel: bool
    """Whether the two leaders of the same title are told of before."""
    others: tuple[Driver, ...]
    """The outsiders of whom nothing of the kind is known."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the outsiders of each title that the meeting's file names."""
    if facts.run:
        return
    for key, names in facts.meeting.watch.items():
        rivals = _contending(facts, key)
        outsiders = tuple(d for d in facts.drivers(*names) if d not in rivals)
        if outsiders:
            yield _story(facts, key, outsiders)


def _told(facts: Facts, key: str) -> bool:
    before = facts.fights[key].before
    return (
        before is not None
        and isinstance(before.leader, Known)
        and bool(before.pursuers)
        and not before.decided
    )


def _contending(facts: Facts, key: str) -> frozenset[Driver]:
    """Name those who are told of as contenders, and so are no outsiders."""
    before = facts.fights[key].before
    if before is None:
        return frozenset()
    first = (before.leader, *before.pursuers[:1])
    duel = {one.value for one in first if isinstance(one, Known)}
    return frozenset(duel | {*before.named_contenders})


def _story(facts: Facts, key: str, outsiders: tuple[Driver, ...]) -> Spoilers:
    so_far = facts.races_so_far
    counts = {one: wins(so_far, one, key) for one in outsiders}
    winless = next(
        (d for d in outsiders if d.entry.first_with_team and known_to_be(counts[d], 0)),
        None,
    )
    broke = broken_streaks(so_far, key)
    breaker = next((d for d in outsiders if d in broke), None)
    ended = broke[breaker] if breaker else None
    winner = next(
        (
            d
            for d in outsiders
            if d != breaker and isinstance(c := counts[d], Known) and c.value > 0
        ),
        None,
    )
    count = counts[winner] if winner else None
    special = {winless, winner, breaker}
    entered = tuple(one.ref for one in outsiders)
    before = facts.fights[key].before
    rivals = evidence_of(before.leader, *before.pursuers[:1]) if before else ()
    return Spoilers(
        evidence=(facts.ref("watch", key),)
        + (ended.evidence if ended else ())
        + (count.evidence if isinstance(count, Known) else ()),
        counted=({"streak": ended.row} if ended else {})
        | (counted_over(wins=count) if count is not None else {}),
        grounds={
            "winless": (*tallied(so_far, key), *entered, *rivals),
            "outsiders": rivals,
            "duel": rivals,
            "others": (*rivals, *entered),
            "winner": tallied(so_far, key),
        },
        value=3.0,
        title=None if key == facts.overall else key,
        moment=7,
        outsiders=outsiders,
        winless=winless,
        winner=winner,
        wins=value_of(count),
        breaker=breaker,
        victim=ended.victim if ended else None,
        streak=ended.length if ended else None,
        duel=_told(facts, key),
        where=facts.venue(ended.race.round) if ended else None,
        others=tuple(d for d in outsiders if d not in special),
    )
