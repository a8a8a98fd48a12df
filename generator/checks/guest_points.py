"""A guest stands in a standing: guests score no points and no title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find guests of a meeting in its standings."""
    for at, driver in subject.names("driver"):
        if at.path[0] == "standings":
            entry = subject.bundle.entries(at.file).get(driver)
            if entry is not None and entry.guest:
                what = f"{driver} is a guest, and stands in the standings"
                yield Finding(at, what, "delete the line, or guest: true in the entry")
