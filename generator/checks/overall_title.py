"""The season has no overall title, or two: a race has one winner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.finding import Finding
from generator.location import SEASON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find titles of the kind overall beyond one, or their lack."""
    titles = subject.season.titles
    first, *others = [k for k, t in titles.items() if t.kind == "overall"] or [""]
    if not first:
        what = "no title is of the kind overall"
        yield Finding(Ref(SEASON, ("titles",)), what, "give one title kind: overall")
    for key in others:
        at = Ref(SEASON, ("titles", key, "kind"))
        what = f"both {first} and {key} are of the kind overall"
        yield Finding(at, what, "make one of them a class")
