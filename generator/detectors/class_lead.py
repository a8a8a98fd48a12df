"""A class has a new leader after the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class ClassLead(Storyline):
    """The lead of a class changes hands."""

    beat: ClassVar[Beat] = Beat.TITLES

    leader: Driver
    before: Driver
    gap: int | None
    """Points ahead of the former leader, where known."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each class whose known leader is another than before."""
    for key in facts.titles("class", "rookie"):
        fight = facts.fights[key]
        if fight.before is None or fight.after is None:
            continue
        old, new = fight.before.leader, fight.after.leader
        if not isinstance(old, Known) or not isinstance(new, Known):
            continue
        if old.value != new.value and not isinstance(fight.after.champion, Known):
            gap = fight.after.gap(old.value)
            yield ClassLead(
                evidence=old.evidence + new.evidence,
                grounds={"gap": evidence_of(gap)},
                value=4.0,
                title=key,
                moment=5,
                subject=new.value,
                mood=Mood.GAIN,
                leader=new.value,
                before=old.value,
                gap=gap.value if isinstance(gap, Known) else None,
            )
