"""Winner and second drive for the same team."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class OneTwo(Storyline):
    """A team's one-two."""

    beat: ClassVar[Beat] = Beat.PLACES
    satellite: ClassVar[bool] = True

    winner: Driver
    second: Driver


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each race whose first two share a team."""
    for race in facts.races:
        winner, second = race.winner, race.order.at(2)
        if not isinstance(winner, Known) or not isinstance(second, Known):
            continue
        if winner.value.team and winner.value.team == second.value.team:
            yield OneTwo(
                evidence=(
                    *winner.evidence,
                    *second.evidence,
                    winner.value.ref,
                    second.value.ref,
                ),
                value=4.0,
                race=race.number,
                moment=1,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
                second=second.value,
            )
