"""How the fight for third place of the championship stands after the meeting.

What was at stake before it is closed after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts

AFTER_THE_LEAD = 8
"""The lead and the title are told first."""


class ThirdPlace(Storyline):
    """Third against fourth after the meeting."""

    beat: ClassVar[Beat] = Beat.TITLES

    third: Driver
    fourth: Driver
    kept: bool
    """Whether the same driver was third before."""
    gap: int | None
    """Points between them, where known."""
    season_over: bool


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield who is third where third and fourth were known before and are after."""
    fight = facts.fights[facts.overall]
    before, after = fight.before, fight.after
    if before is None or after is None or not facts.run:
        return
    old = [before.place(3), before.place(4)]
    third, fourth = after.place(3), after.place(4)
    if not isinstance(third, Known) or not isinstance(fourth, Known):
        return
    known = [one.value for one in old if isinstance(one, Known)]
    if {*known} != {third.value, fourth.value}:
        return
    gaps = [after.gap(one.value) for one in (third, fourth)]
    behind = [one.value for one in gaps if isinstance(one, Known)]
    yield ThirdPlace(
        evidence=third.evidence + fourth.evidence,
        grounds={"kept": evidence_of(*old), "gap": evidence_of(*gaps)},
        value=4.0,
        moment=AFTER_THE_LEAD,
        subject=third.value,
        third=third.value,
        fourth=fourth.value,
        kept=known[0] == third.value,
        gap=behind[1] - behind[0] if len(behind) == len(gaps) else None,
        season_over=facts.calendar.is_finale,
    )
