"""The leader of a class needs so few points that the title is near."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class TitleWithinReach(Storyline):
    """Points still lacking for a title."""

    beat: ClassVar[Beat] = Beat.STAKES

    leader: Driver
    points: int
    alone: bool
    """Whether no duel for the same title is told before it."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield titles whose leader lacks a known number of points before a meeting."""
    if facts.run:
        return
    for key in facts.titles("overall", "class", "rookie"):
        before = facts.fights[key].before
        if before is None or not isinstance(before.leader, Known):
            continue
        points = before.standing.points_to_title
        if points and not before.decided:
            yield TitleWithinReach(
                evidence=(before.stated("points_to_title"), *before.leader.evidence),
                value=3.5,
                title=None if key == facts.overall else key,
                moment=_moment(facts, key),
                subject=before.leader.value,
                leader=before.leader.value,
                points=points,
                alone=key not in facts.titles("overall", "class")
                or not before.pursuers,
            )


def _moment(facts: Facts, key: str) -> int:
    """Place it behind the duel of the same title, whose condition it is."""
    if key == facts.overall:
        return 2
    return 4 if key in facts.titles("class") else 8
