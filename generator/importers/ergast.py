"""Ergast and Jolpica: answers of the interface as JSON, and Jolpica's import files.

Answers hold the races of a season or of a round: results, qualifying, standings of the
drivers. A sprint is race 1, and the race itself then race 2; whether there was one,
another answer alone tells. Laps, pit stops and constructors are left out. They come
in pages of 30 or 100 rows, cut wherever the page ends: pages are joined, and a race
that is not whole is refused. Import files hold a session a file, and call drivers by a
key alone: names come from an answer, or from the season file by number.

The meeting is the one whose round or name `--meeting` gives, else that of the meeting
file (`bahrain-2023.yaml`). The standings before it are those after the round before.
Hours are those of Greenwich, so the local hour of the start stays unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.timing.choice import Season
    from generator.timing.source import Source

NAME = "Ergast/Jolpica JSON"

_ANSWER = ('"MRData"',)
_IMPORT = ('"object_type"', '"foreign_keys"')


def recognises(source: Source) -> bool:
    """Know an answer or an import file by its keys."""
    head = source.head
    if head.lstrip()[:1] not in {"{", "["}:
        return False
    return any(all(mark in head for mark in marks) for marks in (_ANSWER, _IMPORT))


def read(sources: Sequence[Source]) -> Season:
    """Give the rounds of which there are results, to choose one of."""
    from generator.importers import _ergast_season  # noqa: PLC0415  slow: pydantic

    return _ergast_season.season(sources)
