"""A storyline is pinned or banned that does not exist, or is both.

Named is one by its own name ("win": each of them), or by all that tells it apart, as
`genrelease plan` shows it ("win, race 1, Klein").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import discovery
from generator.evidence import Ref
from generator.finding import Finding
from generator.nearest import correction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject

REMEDY = "take a name that genrelease plan shows"


def check(subject: Subject) -> Iterator[Finding]:
    """Find names of no storyline in pin and ban."""
    known = discovery.names("detectors")
    for meeting, file in subject.meetings:
        for field in ("pin", "ban"):
            for i, name in enumerate(getattr(file.editorial, field)):
                at = Ref(meeting, ("editorial", field, i))
                key = name.partition(",")[0].strip()
                if key not in known:
                    what = f'there is no storyline "{key}"'
                    yield Finding(at, what, correction(key, known) or REMEDY)
                elif field == "ban" and name in file.editorial.pin:
                    what = f'"{name}" is pinned and banned'
                    yield Finding(at, what, "keep one of the two")
