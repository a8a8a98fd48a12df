"""The title went by the points that one pole position or one fastest lap had given.

Who reads that two drivers came level, won a race each and were one point apart asks
where the point came from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, Ref, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts

AFTER_THE_TITLE = 1


class DecisiveBonus(Storyline):
    """Without it, the champion would not have finished ahead on points."""

    beat: ClassVar[Beat] = Beat.SUMMARY

    champion: Driver
    runner_up: Driver
    points: int
    """What it gave."""
    pole: bool
    """Whether it was for a pole position, not for a fastest lap."""
    in_race: int | None
    """The race of this meeting, from 1, where there are several."""
    level: bool
    """Whether they would have finished level on points without it."""
    swing: bool
    """Whether the runner-up, second on that grid, would have been ahead with it."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the one bonus of a last meeting that is worth the champion's margin."""
    after, scale = facts.fights[facts.overall].after, facts.scale
    whole = len(facts.races) == facts.calendar.here.round.races
    if after is None or scale is None or not facts.calendar.is_finale or not whole:
        return
    champion, second = after.champion, next(iter(after.pursuers), None)
    gap = after.gap(second.value) if second is not None else None
    if not isinstance(champion, Known) or second is None or not isinstance(gap, Known):
        return
    kinds = [(True, scale.pole), (False, scale.fastest_lap)]
    given = [
        (pole, points, race.number, race.pole if pole else race.fastest_lap)
        for pole, points in kinds
        for race in facts.races
        if points > 0
    ]
    if not all(isinstance(holder, Known) for *_, holder in given):
        return
    own = [one for one in given if known_to_be(one[-1], champion.value)]
    rival = any(known_to_be(holder, second.value) for *_, holder in given)
    # Of two bonuses neither alone decided it; nor where the other had one as well.
    if rival or len(own) != 1 or not 0 < gap.value <= own[0][1]:
        return
    pole, points, number, holder = own[0]
    beside = facts.races[number - 1].starter(2)
    at = Ref("season", ("points", "pole" if pole else "fastest_lap"))
    yield DecisiveBonus(
        evidence=(*evidence_of(champion, second, gap, holder), at),
        grounds={
            "swing": evidence_of(beside),
            "": evidence_of(*(one[-1] for one in given)),
        },
        value=5.5,
        moment=AFTER_THE_TITLE,
        subject=champion.value,
        mood=Mood.GAIN,
        champion=champion.value,
        runner_up=second.value,
        points=points,
        pole=pole,
        in_race=number if len(facts.races) > 1 else None,
        level=points == gap.value,
        swing=pole and known_to_be(beside, second.value) and gap.value < 2 * points,
    )
