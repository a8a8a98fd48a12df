"""The champion had been after the title for several seasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class LongPursuit(Storyline):
    """Seasons of waiting."""

    beat: ClassVar[Beat] = Beat.TITLES
    satellite: ClassVar[bool] = True

    champion: Driver
    seasons: int
    """Seasons after the title, this one included."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield a first overall title that took two seasons or more."""
    after = facts.fights[facts.overall].after
    champion = after.champion if after else None
    if not isinstance(champion, Known):
        return
    driver = champion.value
    honour = driver.honour(facts.overall)
    seasons = driver.entry.seasons
    if honour is not None and honour.times == 0 and seasons and seasons > 1:
        yield LongPursuit(
            evidence=(driver.ref,),
            value=5.5,
            moment=1,
            subject=driver,
            mood=Mood.GAIN,
            champion=driver,
            seasons=seasons,
        )
