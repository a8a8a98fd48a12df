"""The champion wins the race in which the title is settled, at the last meeting.

A finale opens with the title and its story: where the account comes to the race that
settled it, the reader is told that this was it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, known_to_be
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


BEHIND_THE_WIN = -1


class TitleSealed(Storyline):
    """The verdict, where it fell."""

    beat: ClassVar[Beat] = Beat.PLACES

    champion: Driver
    again: bool
    """Whether the champion held the title already."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the champion of the overall title behind the win that settled it."""
    after = facts.fights[facts.overall].after
    if after is None or not facts.calendar.is_finale:
        return
    champion, settled = after.champion, after.standing.after_race
    if not isinstance(champion, Known):
        return
    honour = champion.value.honour(facts.overall)
    for race in facts.races:
        if race.number != settled or not known_to_be(race.winner, champion.value):
            continue
        yield TitleSealed(
            evidence=(*champion.evidence, after.stated("after_race")),
            causes=evidence_of(race.winner),
            grounds={"again": (champion.value.ref,)},
            value=5.0,
            race=race.number,
            moment=BEHIND_THE_WIN,
            subject=champion.value,
            mood=Mood.GAIN,
            champion=champion.value,
            again=honour is not None and honour.reigning,
        )
