"""Fourth and fifth of a race.

Worth a clause where the fourth had been in front or had started there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Followers(Storyline):
    """Who just missed the podium."""

    beat: ClassVar[Beat] = Beat.PLACES
    satellite: ClassVar[bool] = True

    fourth: Driver
    fifth: Driver | None
    fallen: bool
    """Whether the fourth is known to have led, been on pole or been penalised."""
    penalised: bool


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the fourth (and fifth) of each race, where known."""
    for race in facts.races:
        fourth, fifth = race.order.at(4), race.order.at(5)
        if not isinstance(fourth, Known):
            continue
        key = fourth.value.key
        led = [
            ref
            for _, e, (ref,) in race.events()
            if (e.event == "start" and e.leader == key)
            or (e.event == "lead_change" and e.driver == key)
        ]
        penalised = [
            ref
            for _, e, (ref,) in race.events()
            if e.event == "penalty" and e.driver == key
        ]
        fallen = bool(led or penalised) or known_to_be(race.pole, fourth.value)
        yield Followers(
            evidence=fourth.evidence
            + (fifth.evidence if isinstance(fifth, Known) else ()),
            grounds={
                "fallen": (*led, *penalised, *evidence_of(race.pole)),
                "penalised": tuple(penalised),
            },
            value=3.5 if fallen else 1.5,
            race=race.number,
            moment=2,
            subject=fourth.value,
            mood=Mood.LOSS if fallen else Mood.NEUTRAL,
            fourth=fourth.value,
            fifth=fifth.value if isinstance(fifth, Known) else None,
            fallen=fallen,
            penalised=bool(penalised),
        )
