"""Two drivers are level at the top of the championship after the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class StandingsTie(Storyline):
    """Nothing between the first two."""

    beat: ClassVar[Beat] = Beat.TITLES
    essential: ClassVar[bool] = True

    drivers: tuple[Driver, ...]
    points: int | None
    """Points of each, where known."""
    races_left: int


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield a tie on points at the top of the overall standing."""
    after = facts.fights[facts.overall].after
    if after is None or isinstance(after.champion, Known):
        return
    totals = after.standing.totals
    top = max(totals.values(), default=0)
    level = tuple(key for key, points in totals.items() if points == top)
    if len(level) > 1 and not facts.calendar.is_finale:
        yield StandingsTie(
            evidence=(after.stated("totals"),),
            grounds={
                "races_left": facts.rounds(
                    facts.calendar.here.number + 1, facts.calendar.rounds
                )
            },
            value=8.5,
            drivers=facts.drivers(*level),
            points=top,
            races_left=facts.calendar.races_left,
        )
