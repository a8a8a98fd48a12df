"""The reigning champion drops out of the title fight.

Told with what was at stake for the champion, and the race that ended it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, Unknown, evidence_of, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Dethroned(Storyline):
    """The title changes hands."""

    beat: ClassVar[Beat] = Beat.PLACES

    driver: Driver
    in_a_row: int | None
    """How many in a row another title would have made, where known."""
    place: int | None
    """Place in the race that ended it, where known."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield a reigning champion who could still win before, and no longer can."""
    fight = facts.fights[facts.overall]
    if fight.before is None or not facts.races:
        return
    rest = fight.between.contenders if fight.between else Unknown("not given")
    if not isinstance(rest, Known):
        return
    for driver in fight.before.named_contenders:
        honour = driver.honour(facts.overall)
        if driver in rest.value or honour is None or not honour.reigning:
            continue
        place = facts.races[0].order.of(driver)
        yield Dethroned(
            evidence=(*rest.evidence, driver.ref, fight.before.stated("contenders")),
            grounds={"place": evidence_of(place)},
            value=6.0,
            race=1,
            moment=90,
            subject=driver,
            mood=Mood.LOSS,
            driver=driver,
            in_a_row=honour.in_a_row + 1 if honour.in_a_row else None,
            place=value_of(place),
        )
