"""The files of an import: found in folders, read, and given to whom they belong.

A file that is empty, a web page or too large is a fault; one that no importer knows is
left out and said to be, unless it was named itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from generator import discovery
from generator.errors import Fault, SourceError, UsageError
from generator.timing.choice import Season, Wanted, chosen
from generator.timing.source import LARGEST, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.timing.values import TimedMeeting

Progress = Callable[[int, int], None]
"""Told how many files of how many are read."""
TABLES = frozenset({".csv", ".json", ".xlsx", ".txt", ".tsv", ".xml", ".yml", ".yaml"})
"""A file of another kind in a folder (a picture, a PDF) is not worth a remark."""


def read(
    paths: Sequence[Path], progress: Progress, wanted: Wanted
) -> tuple[list[TimedMeeting], list[Fault]]:
    """Read all files; SourceError with every fault, else what they say and remarks.

    Where files hold several meetings, the one that is wanted is read.
    """
    found = [*dict.fromkeys(_files(paths))]
    if not found:
        raise UsageError(f"There is no file in {' or '.join(map(str, paths))}.")
    reading = _Reading(paths)
    for index, path in enumerate(found, start=1):
        progress(index, len(found))
        reading.take(path)
    parts = [*reading.parts(wanted)]
    faults = reading.faults
    if not parts:
        faults += reading.remarks
    if not parts and not faults:
        faults.append(Fault(str(paths[0]), 0, "no importer knows any file of it"))
    if faults:
        raise SourceError(tuple(faults))
    return parts, reading.remarks


class _Reading:
    """The files so far, each with its importer."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.named = set(paths)
        self.faults: list[Fault] = []
        self.remarks: list[Fault] = []
        self._known: dict[str, list[Source]] = {}
        self._unreadable: list[Fault] = []
        self._chosen: set[str] | None = None
        """Folders of the meeting, where files hold a season."""

    def take(self, path: Path) -> None:
        """Read a file and find whose it is."""
        source = _source(path)
        if isinstance(source, Fault):
            self._unreadable.append(source)
            return
        # One importer at a time: those that are not asked need not be loaded.
        every = discovery.names("importers")
        owner = next((name for name in every if _knows(name, source)), None)
        if owner is not None:
            self._known.setdefault(owner, []).append(source)
        elif path in self.named:
            self.faults.append(_unknown(source))
        elif path.suffix.lower() in TABLES:
            self.remarks.append(_unknown(source))

    def parts(self, wanted: Wanted) -> Iterator[TimedMeeting]:
        """Have every importer read its files."""
        for name, sources in self._known.items():
            try:
                found = discovery.member("importers", name).read(sources)
                season = isinstance(found, Season)
                yield self._of_season(found, wanted) if season else found
            except SourceError as error:
                self.faults += error.faults
        for fault in self._unreadable:
            elsewhere = self._chosen and _folder(fault.file) not in self._chosen
            (self.remarks if elsewhere else self.faults).append(fault)

    def _of_season(self, season: Season, wanted: Wanted) -> TimedMeeting:
        """Choose a meeting; what cannot be read in others' folders blocks nothing."""
        found = chosen(season, wanted)
        self._chosen = {_folder(one.at.file) for one in found.sessions}
        return found


def _folder(file: str) -> str:
    return file.rpartition("/")[0]


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.exists():
            raise UsageError(f"There is no file or folder {path}.")
        if not path.is_dir():
            yield path
            continue
        for folder, folders, files in os.walk(path):
            folders[:] = sorted(one for one in folders if not one.startswith("."))
            yield from (
                Path(folder) / one for one in sorted(files) if not one.startswith(".")
            )


def _source(path: Path) -> Source | Fault:
    name = path.as_posix()
    try:
        size = path.stat().st_size
        if size > LARGEST:
            what = f"the file has {size:,} bytes, and may have {LARGEST:,} at most"
            return Fault(name, 0, what, "leave it out")
        content = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        return Fault(name, 0, f"the file cannot be read ({reason})", "make it readable")
    source = Source(name, content)
    if not content.strip():
        return source.fault(0, "the file is empty", "export it again, or leave it out")
    if source.html:
        what = "the file is a web page, not a table, whatever its name says"
        return source.fault(1, what, "download the file itself, or leave it out")
    return source


def _knows(name: str, source: Source) -> bool:
    known: bool = discovery.member("importers", name).recognises(source)
    return known


def _unknown(source: Source) -> Fault:
    begins = " ".join(source.head.split())[:60]
    what = f'no importer knows the file, which begins "{begins}"'
    return source.fault(0, what, "leave it out, or import it in a format that we read")
