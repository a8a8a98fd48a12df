"""Many cars within little time in qualifying.

It tells how little a mistake may cost: many within one second is news in any series.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.facts import Facts


SECONDS_A_CAR = Decimal("0.15")
"""Closer than this on average is close."""


class CloseQualifying(Storyline):
    """So many cars within so many seconds."""

    beat: ClassVar[Beat] = Beat.QUALIFYING

    cars: int
    within: Decimal
    """Seconds."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the spread of qualifying where it is known and small."""
    qualifying = facts.meeting.qualifying
    if qualifying is None or not qualifying.within_cars:
        return
    cars, within = qualifying.within_cars, qualifying.within_seconds
    if within is not None and within <= cars * SECONDS_A_CAR:
        yield CloseQualifying(
            evidence=(facts.ref("qualifying"),),
            value=4.0,
            race=1,
            cars=cars,
            within=within,
        )
