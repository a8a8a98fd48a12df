"""A country is not given by its two-letter code (ISO 3166): FR, IT, MC."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject

_FIELDS = {"country", "nationality"}


def check(subject: Subject) -> Iterator[Finding]:
    """Find countries that are not two capital letters."""
    for place in subject.places:
        code, field = place.value, place.at.path[-1:]
        if not isinstance(code, str) or not _FIELDS.intersection(field):
            continue
        if not re.fullmatch("[A-Z]{2}", code):
            what = f'"{code}" is no code of a country'
            yield Finding(place.at, what, "write two capital letters, such as FR")
