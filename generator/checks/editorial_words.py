"""A quote or a note has no words in any language: there is nothing to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find quotes and notes without words; one language that lacks is another fault."""
    for meeting, file in subject.meetings:
        for field in ("quotes", "notes"):
            for i, item in enumerate(getattr(file.editorial, field)):
                if not item.words:
                    at = Ref(meeting, ("editorial", field, i))
                    what = f"the {field.removesuffix('s')} has no words"
                    yield Finding(at, what, "write them in each language, or delete it")
