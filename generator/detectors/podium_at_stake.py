"""Third and fourth of the championship are after one place on the season's podium.

A second fight, one level down from the title.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, stated
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


CLOSE = 20
"""Points: a larger gap is not turned in a weekend, and no fight."""


class PodiumAtStake(Storyline):
    """Third against fourth before the meeting."""

    beat: ClassVar[Beat] = Beat.STAKES

    third: Driver
    fourth: Driver
    gap: int | None
    """Points between them, where known."""
    hopeful: bool
    """Whether the third can still win the title by the organiser's word."""
    reigning: bool
    """Whether the third is the reigning champion."""
    behind: int | None
    """Points from the third to the leader, where known."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield third and fourth where the standing before the meeting names both."""
    before = facts.fights[facts.overall].before
    if before is None:
        return
    third, fourth = before.place(3), before.place(4)
    gaps = [before.gap(one.value) for one in (third, fourth) if isinstance(one, Known)]
    behind = [one for one in gaps if isinstance(one, Known)]
    gap = behind[1].value - behind[0].value if len(behind) == 2 else None  # noqa: PLR2004  of both
    if gap is not None and gap > CLOSE:
        return
    if isinstance(third, Known) and isinstance(fourth, Known):
        honour = third.value.honour(facts.overall)
        yield PodiumAtStake(
            evidence=third.evidence
            + fourth.evidence
            + tuple(ref for one in behind for ref in one.evidence),
            grounds={
                "hopeful": stated(before.named_contenders, before.stated("contenders")),
                "reigning": (third.value.ref,),
                "behind": evidence_of(*behind[:1]),
            },
            value=3.0,
            moment=3,
            subject=third.value,
            third=third.value,
            fourth=fourth.value,
            gap=gap,
            hopeful=third.value in before.named_contenders,
            reigning=honour is not None and honour.reigning,
            behind=behind[0].value if len(behind) == 2 else None,  # noqa: PLR2004  of both
        )
