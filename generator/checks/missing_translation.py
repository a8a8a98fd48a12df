"""A text is not given in every language in which releases are written.

A language for which there are no releases is most likely misspelt.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.finding import Finding
from generator.nearest import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find texts that lack a language, or have one too many."""
    languages = subject.languages
    for place in subject.places:
        text = place.value
        if place.what != "translations" or not isinstance(text, Mapping) or not text:
            continue
        lacking = [code for code in languages if code not in text]
        unknown = [code for code in text if code not in languages]
        if lacking:
            what = f"the text has no {listed(lacking, 'and')}"
            yield Finding(place.at, what, "add the translation")
        if unknown:
            what = f"no releases are written in {listed(unknown, 'and')}"
            remedy = f"write {listed(languages)}, or delete the line"
            yield Finding(place.at, what, remedy, "warning")
