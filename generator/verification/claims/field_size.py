"""How many cars, as the files count them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.claim import NO, Judgement, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger


_FEW = 6
"""Cars that are some of a field, not all of it."""
_SMALL = 10


def find(told: Context) -> Iterator[Claim]:
    """Find the size of the field."""
    for match in told.marked.find("cars"):
        number = told.marked.number(match[0])
        size = told.ledger.facts.meeting.field_size or _SMALL
        part = number is not None and number < _FEW and size >= _SMALL
        if (
            number is not None
            and not part
            and not told.marked.has("within_second", match.start(), match.end())
        ):
            yield told.claim(match, "cars", f"{number} cars", number=number)


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a number of cars against the meeting's."""
    known = ledger.facts.meeting.field_size
    few = (claim.number or 0) < _FEW  # some of the cars, not the field
    right = None if known is None else known == claim.number
    right = right or (None if few else right)
    return judged(right, NO, f"the field has {known} cars" if known else "")
