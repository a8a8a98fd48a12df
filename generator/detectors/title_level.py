"""Two drivers come to the last meeting level in a class."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class TitleLevel(Storyline):
    """Neck and neck for a title before the meeting."""

    beat: ClassVar[Beat] = Beat.STAKES

    holder: Driver
    """The reigning champion of the two, or the first named."""
    challenger: Driver
    reigning: bool
    """Whether the first of them is the reigning champion."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every title for which two are level before the meeting."""
    for key in facts.titles("overall", "class", "rookie"):
        before = facts.fights[key].before
        if before is None or len(before.level) != 2:  # noqa: PLR2004  a duel
            continue
        if not before.standing.level and not facts.calendar.is_finale:
            continue  # a tie on points early in the season decides nothing
        first, second = before.level
        honours = [one.honour(key) for one in (first, second)]
        reigning = [h is not None and h.reigning for h in honours]
        if reigning[1]:
            first, second = second, first
        yield TitleLevel(
            evidence=(before.stated("level" if before.standing.level else "totals"),),
            grounds={"reigning": (first.ref, second.ref)},
            value=5.0,
            title=None if key == facts.overall else key,
            subject=first,
            holder=first,
            challenger=second,
            reigning=any(reigning),
        )
