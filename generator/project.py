"""A user's project: which meetings it has, and what their files say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import cache
from generator.errors import Fault, ResultsError
from generator.location import SEASON, Location, find, list_meetings, stems
from generator.reader.source import contents

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.finding import Examination
    from generator.reader.nodes import Lines
    from generator.results.bundle import Bundle

__all__ = [
    "Location",
    "examination",
    "examine",
    "find",
    "lines",
    "list_meetings",
    "load",
]

_NO_SEASON = "there is no season file in this folder"
_WRITE_ONE = "write one, or move the meeting's file beside its season file"


def load(location: Location, languages: tuple[str, ...] = ()) -> Bundle:
    """Give a season's files as values; ResultsError with every fault that blocks."""
    found = examination(location, languages)
    if found.errors or found.bundle is None:
        raise ResultsError(found.errors)
    return found.bundle


def examine(location: Location, languages: tuple[str, ...] = ()) -> tuple[Fault, ...]:
    """Give every fault of a season's files, those included that do not block."""
    found = examination(location, languages)
    return tuple(sorted((*found.errors, *found.warnings)))


def examination(location: Location, languages: tuple[str, ...] = ()) -> Examination:
    """Read and check the files of a season, unless the cache knows them.

    Without languages, texts are checked for each of generator/languages/.
    """
    sources = _sources(location)
    sound = {s: raw for s, raw in sources.items() if not isinstance(raw, Fault)}
    if len(sound) < len(sources):
        return _examined(location, sources, languages)
    key = cache.key(" ".join((location.folder, *languages)), sound)
    if known := cache.get(key):
        return known
    found = _examined(location, sources, languages)
    if found.bundle is not None and not found.errors:
        cache.put(key, found)
    return found


def lines(location: Location) -> Mapping[str, Lines]:
    """Say where everything stands, by the stem of each of the season's files.

    Reads the files again, without the cache: ask only for what is shown.
    """
    from generator.reader.file import outline  # noqa: PLC0415  see _examined
    from generator.reader.nodes import Lines  # noqa: PLC0415

    return {
        stem: Lines(location.shown(stem), outline(raw, location.shown(stem))[0])
        for stem, raw in _sources(location).items()
    }


def _sources(location: Location) -> dict[str, bytes | Fault]:
    names = stems(location.root / location.folder)
    sources: dict[str, bytes | Fault] = {
        stem: contents(location.path(stem), location.shown(stem)) for stem in names
    }
    if SEASON not in sources:
        sources[SEASON] = Fault(location.shown(SEASON), 0, _NO_SEASON, _WRITE_ONE)
    return sources


def _examined(
    location: Location, sources: Mapping[str, bytes | Fault], languages: tuple[str, ...]
) -> Examination:
    # pydantic and ruamel.yaml take longer to import than all else: only when needed.
    from generator import discovery  # noqa: PLC0415
    from generator.examination import examine  # noqa: PLC0415

    return examine(location, sources, languages or discovery.names("languages"))
