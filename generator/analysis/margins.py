"""How much a race was won by: gaps to the second and the third, as they are told."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.evidence import Known, Unknown

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Maybe

CLOSE = Decimal("0.6")
CLEAR = Decimal(5)
"""Seconds: below the one a duel to the line, above the other a race of one's own."""
COVERED = Decimal(2)
"""Seconds within which three cars are together."""
TENTH = Decimal("0.1")
"""As exactly as a wide margin is told."""


def remarkable(race: RaceFacts, second: Maybe[Driver]) -> Maybe[Decimal]:
    """Return a remarkable gap between the first two."""
    if not isinstance(second, Known):
        return Unknown("the second is not given")
    gap = race.gap(second.value)
    if not isinstance(gap, Known) or gap.value <= CLOSE:
        return gap
    if gap.value < CLEAR:
        return Unknown("a gap like most")
    return _to_the_tenth(gap)


def usual(race: RaceFacts, second: Maybe[Driver]) -> Maybe[Decimal]:
    """Return a gap like most between the first two."""
    gap = race.gap(second.value) if isinstance(second, Known) else second
    if not isinstance(gap, Known) or CLOSE < gap.value < CLEAR:
        return _to_the_tenth(gap) if isinstance(gap, Known) else gap
    return Unknown("a remarkable gap")


def covering(race: RaceFacts, third: Maybe[Driver]) -> Maybe[Decimal]:
    """Return the gap to the third, where three fought to the line."""
    gap = race.gap(third.value) if isinstance(third, Known) else third
    if isinstance(gap, Known) and gap.value > COVERED:
        return Unknown("the third was not so close")
    return gap


def _to_the_tenth(gap: Known[Decimal]) -> Known[Decimal]:
    tenths = gap.value.quantize(TENTH)
    whole = tenths.to_integral_value()
    return Known(whole if whole == tenths else tenths, gap.evidence)
