"""A rookie wins the race outright.

Told where it is the first time that a rookie of the season does so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import wins
from generator.evidence import Known, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts
    from generator.results.words import Text


class RookieWinsOverall(Storyline):
    """First of all, in a first season."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver
    group: Text | None
    """Name of the classification of rookies, where there is one."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield a rookie's win if it is that rookie's first of a season under way."""
    names = [facts.season.titles[key].name for key in facts.titles("rookie")]
    for race in facts.races:
        winner = race.winner
        if not isinstance(winner, Known) or not winner.value.entry.rookie:
            continue
        outcomes = facts.history.through(race.id)
        count = wins(outcomes, winner.value, facts.overall)
        if known_to_be(count, 1) and len(outcomes) > 1:
            yield RookieWinsOverall(
                evidence=(*winner.evidence, winner.value.ref),
                value=5.0,
                race=race.number,
                moment=6,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
                group=names[0] if names else None,
            )
