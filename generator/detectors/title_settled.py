"""The overall title was settled before the last meeting: its champion is named.

No account of a season's last meeting leaves out who is champion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.calendar import Venue
    from generator.analysis.field import Driver
    from generator.analysis.standings import Table
    from generator.facts import Facts


class TitleSettled(Storyline):
    """Champion already."""

    beat: ClassVar[Beat] = Beat.SETTING
    essential: ClassVar[bool] = True

    champion: Driver
    where: Venue | None
    """The meeting that settled it, where known."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the champion of a title that the last meeting cannot change."""
    champion = facts.champion_before(facts.overall)
    if not isinstance(champion, Known) or not facts.calendar.is_finale:
        return
    before = facts.fights[facts.overall].before
    where = _where(facts, before) if before else None
    yield TitleSettled(
        evidence=champion.evidence,
        grounds={"where": (before.stated("after_race"),) if before and where else ()},
        value=5.0,
        moment=5,
        subject=champion.value,
        champion=champion.value,
        where=where,
    )


def _where(facts: Facts, before: Table) -> Venue | None:
    """Give the meeting before, if its file says after which race it was settled."""
    previous = facts.calendar.previous
    if previous is None or before.standing.after_race is None:
        return None
    return previous if before.at.file == previous.round.meeting else None
