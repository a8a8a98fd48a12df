"""A quote says nothing of who speaks: neither a driver nor a name.

With both, the driver is printed and the name is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find quotes without a speaker, or with two."""
    for meeting, file in subject.meetings:
        for i, quote in enumerate(file.editorial.quotes):
            at = Ref(meeting, ("editorial", "quotes", i))
            if quote.driver is None and quote.name is None:
                remedy = "give driver, or name and role for somebody else"
                yield Finding(at, "the quote does not say who speaks", remedy)
            if quote.driver is not None and quote.name is not None:
                what = "the quote has a driver and a name, and prints the driver"
                yield Finding(at, what, "keep one of the two", "warning")
