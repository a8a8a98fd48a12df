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
    fight = facts.fights[facts.overall]
    champion = fight.after.champion if fight.after else None
    settled = fight.before is not None and fight.before.decided
    if not isinstance(champion, Known) or settled:
        return
    driver = champion.value
    seasons = driver.attempts(facts.overall)
    if seasons is not None:
        yield LongPursuit(
            evidence=(driver.ref, *champion.evidence),
            value=5.5,
            moment=1,
            subject=driver,
            mood=Mood.GAIN,
            champion=driver,
            seasons=seasons,
        )
