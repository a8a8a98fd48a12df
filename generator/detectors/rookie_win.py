"""The best rookie of a race, where the win was not theirs.

If a rookie wins overall, that is told with the win.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import wins
from generator.evidence import Known, Unknown, counted_over, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class RookieWin(Storyline):
    """First of the rookies."""

    beat: ClassVar[Beat] = Beat.CLASSES

    winner: Driver
    place: int | None
    second: Driver | None
    wins: int | None
    """Rookie wins of the season, this one included; None where not all known."""
    again: bool
    """Whether the winner is known to have won the meeting's race before too."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the best rookie of each race who did not win it."""
    for race in facts.races:
        for key in facts.titles("rookie"):
            best = race.orders[key].winner
            if not isinstance(best, Known) or known_to_be(race.winner, best.value):
                continue
            place, second = race.order.of(best.value), race.orders[key].at(2)
            count = wins(facts.history.through(race.id), best.value, key)
            before = (
                facts.races[race.number - 2].orders[key] if race.number > 1 else None
            )
            won_before = before.winner if before else Unknown("no race came before")
            yield RookieWin(
                evidence=best.evidence,
                counted=counted_over(wins=count),
                grounds={
                    "place": evidence_of(place),
                    "second": evidence_of(second),
                    "again": evidence_of(won_before),
                },
                value=3.0,
                race=race.number,
                title=key,
                moment=9,
                subject=best.value,
                mood=Mood.GAIN,
                winner=best.value,
                place=place.value if isinstance(place, Known) else None,
                second=second.value if isinstance(second, Known) else None,
                again=known_to_be(won_before, best.value),
                wins=count.value if isinstance(count, Known) else None,
            )
