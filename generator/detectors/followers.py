"""Fourth and fifth of a race, where more was to be expected of one of them.

The fourth had been in front, had started there or was penalised; or one of the two
stood among the first of the championship, or had won the meeting's race before.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from generator.analysis.classes import gap_between
from generator.analysis.finish import fallen_to_fourth, penalties
from generator.evidence import Known, Unknown, evidence_of, known_to_be, value_of
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
    poleman: bool
    """Whether the fourth is known to have been on pole."""
    gained: int | None
    """Places that the fourth gained, where they are worth telling."""
    missed: Decimal | None
    """Seconds by which the fourth missed the podium, where they were few."""


CLIMB = 3
NARROW = Decimal(1)
"""Places gained and seconds missed that are worth telling."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the fourth (and fifth) of each race, where that is news."""
    for race in facts.races:
        fourth, fifth = race.order.at(4), race.order.at(5)
        if not isinstance(fourth, Known):
            continue
        down = fallen_to_fourth(race, fourth.value)
        penalised = penalties(race, fourth.value)
        fallen = bool(down)
        prominent = _prominent(facts, race, (fourth, fifth))
        gained, missed = race.places_gained(fourth.value), _missed(race, fourth)
        climbed = isinstance(gained, Known) and gained.value >= CLIMB
        contenders = {one.value for one in facts.fights[facts.overall].duellists}
        told = {one.value for one in (fourth, fifth) if isinstance(one, Known)}
        # Where one of the first two of the championship came is told for its own sake.
        if not fallen and (not prominent or told & contenders):
            continue
        yield Followers(
            evidence=fourth.evidence
            + (fifth.evidence if isinstance(fifth, Known) else ()),
            grounds={
                "fallen": down,
                "penalised": penalised,
                "poleman": evidence_of(race.pole),
                "gained": evidence_of(gained),
                "missed": evidence_of(missed),
                "": () if fallen else prominent,
            },
            value=3.5 if fallen else 2.0,
            race=race.number,
            moment=2,
            subject=fourth.value,
            mood=Mood.LOSS if fallen else Mood.NEUTRAL,
            fourth=fourth.value,
            fifth=value_of(fifth),
            fallen=fallen,
            penalised=bool(penalised),
            poleman=known_to_be(race.pole, fourth.value),
            gained=value_of(gained) if climbed else None,
            missed=value_of(missed),
        )


def _missed(race: RaceFacts, fourth: Known[Driver]) -> Maybe[Decimal]:
    third = race.order.at(3)
    if not isinstance(third, Known):
        return Unknown("the third is not given")
    gap = gap_between(race, third.value, fourth)
    if isinstance(gap, Known) and gap.value >= NARROW:
        return Unknown("a gap like most")
    return gap


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
