"""Fourth and fifth of a race, where more was to be expected of one of them.

The fourth had been in front, had started there or was penalised; or one of the two
stood among the first of the championship, or had won the meeting's race before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Evidence, Maybe
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
    """Yield the fourth (and fifth) of each race, where that is news."""
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
        prominent = _prominent(facts, race, (fourth, fifth))
        if not fallen and not prominent:
            continue
        yield Followers(
            evidence=fourth.evidence
            + (fifth.evidence if isinstance(fifth, Known) else ()),
            grounds={
                "fallen": (*led, *penalised, *evidence_of(race.pole)),
                "penalised": tuple(penalised),
                "": () if fallen else prominent,
            },
            value=3.5 if fallen else 2.0,
            race=race.number,
            moment=2,
            subject=fourth.value,
            mood=Mood.LOSS if fallen else Mood.NEUTRAL,
            fourth=fourth.value,
            fifth=fifth.value if isinstance(fifth, Known) else None,
            fallen=fallen,
            penalised=bool(penalised),
        )


TOP = (1, 2, 3, 4)


def _prominent(
    facts: Facts, race: RaceFacts, found: tuple[Maybe[Driver], ...]
) -> Evidence:
    """Return what shows that one of them might have been expected on the podium."""
    before = facts.fights[facts.overall].before
    high = [before.place(place) for place in TOP] if before else []
    won = [one.winner for one in facts.races[: race.number - 1]]
    drivers = {one.value for one in found if isinstance(one, Known)}
    shown = (o for o in (*high, *won) if isinstance(o, Known) and o.value in drivers)
    return evidence_of(*shown)
