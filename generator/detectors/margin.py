"""The race was won by very little, or by very much."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


CLOSE = Decimal("0.6")
CLEAR = Decimal(5)
"""Seconds: below the one a duel to the line, above the other a race of one's own."""
TENTH = Decimal("0.1")
"""As exactly as a wide margin is told."""


class Margin(Storyline):
    """Seconds between first and second."""

    beat: ClassVar[Beat] = Beat.FINISH
    satellite: ClassVar[bool] = True

    winner: Driver
    second: Driver
    gap: Decimal
    """Seconds: as timed where it was close, to the tenth where it was wide."""
    close: bool


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield remarkable winning margins."""
    for race in facts.races:
        winner, second = race.winner, race.order.at(2)
        if not isinstance(winner, Known) or not isinstance(second, Known):
            continue
        gap = race.gap(second.value)
        if isinstance(gap, Known) and not CLOSE < gap.value < CLEAR:
            close = gap.value <= CLOSE
            yield Margin(
                evidence=evidence_of(gap, winner, second),
                value=4.5 if close else 3.0,
                race=race.number,
                moment=1,
                subject=winner.value,
                mood=Mood.GAIN,
                winner=winner.value,
                second=second.value,
                gap=gap.value if close else _to_the_tenth(gap.value),
                close=close,
            )


def _to_the_tenth(gap: Decimal) -> Decimal:
    tenths = gap.quantize(TENTH)
    whole = tenths.to_integral_value()
    return whole if whole == tenths else tenths
