"""The title went by the points that one pole position or one fastest lap had given.

Who reads that two drivers came level, won a race each and were one point apart asks
where the point came from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, Ref, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.analysis.field import Driver
    from generator.evidence import Maybe
    from generator.facts import Facts

AFTER_THE_TITLE = 1


class DecisiveBonus(Storyline):
    """Without it, the champion would not have finished ahead."""

    beat: ClassVar[Beat] = Beat.TITLES

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


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the one bonus of a last meeting that is worth the champion's margin."""
    after, scale = facts.fights[facts.overall].after, facts.scale
    if after is None or scale is None or not facts.calendar.is_finale:
        return
    champion, second = after.champion, next(iter(after.pursuers), None)
    gap = after.gap(second.value) if second is not None else None
    if not isinstance(champion, Known) or second is None or not isinstance(gap, Known):
        return
    found: list[tuple[int, bool, int, Maybe[Driver]]] = []
    for pole, points in ((True, scale.pole), (False, scale.fastest_lap)):
        holders = [race.pole if pole else race.fastest_lap for race in facts.races]
        number = _only(holders, champion.value, second.value)
        if number is not None and 0 < gap.value <= points:
            found.append((points, pole, number, holders[number - 1]))
    # Of two that were each worth the title neither alone decided it.
    if len(found) == 1:
        points, pole, number, holder = found[0]
        at = Ref("season", ("points", "pole" if pole else "fastest_lap"))
        yield DecisiveBonus(
            evidence=(*evidence_of(champion, second, gap, holder), at),
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
        )


def _only(
    holders: Sequence[Maybe[Driver]], champion: Driver, second: Driver
) -> int | None:
    """Give the race in which the champion alone of the two took it, if it is one."""
    known = all(isinstance(one, Known) for one in holders)
    taken = [i for i, one in enumerate(holders, 1) if known_to_be(one, champion)]
    rival = any(known_to_be(one, second) for one in holders)
    return taken[0] if known and len(taken) == 1 and not rival else None
