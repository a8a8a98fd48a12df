"""Second and third of a race."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.evidence import Evidence, Maybe
    from generator.facts import Facts


class Podium(Storyline):
    """Who joined the winner."""

    beat: ClassVar[Beat] = Beat.PLACES

    winner: Driver
    second: Driver
    third: Driver | None
    rivals: bool
    """Whether winner and second are known to be the two at the top of the standing."""
    same_team: bool
    """Whether second and third share a team."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each race whose second place is known."""
    before = facts.fights[facts.overall].before
    for race in facts.races:
        winner, second = race.winner, race.order.at(2)
        third = race.order.at(3)
        if not isinstance(winner, Known) or not isinstance(second, Known):
            continue
        pair = (before.leader, before.place(2)) if before else ()
        top = {one.value for one in pair if isinstance(one, Known)}
        yield Podium(
            evidence=evidence_of(second, third, winner),
            grounds={
                "rivals": evidence_of(*pair),
                "same_team": _entries(second, third),
            },
            value=4.0,
            race=race.number,
            subject=winner.value,
            winner=winner.value,
            second=second.value,
            third=third.value if isinstance(third, Known) else None,
            rivals={winner.value, second.value} == top,
            same_team=isinstance(third, Known)
            and second.value.team is not None
            and second.value.team == third.value.team,
        )


def _entries(*places: Maybe[Driver]) -> Evidence:
    return tuple(place.value.ref for place in places if isinstance(place, Known))
