"""Where a meeting's file is, under the results folder of a project."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from generator.errors import MeetingNotFoundError, UsageError

RESULTS = "results"
SEASON = "season"
"""Stem of the season file; every other file beside it is a meeting."""
ENDING = ".yaml"
_DEEPEST = 8
"""Levels of folders under results; deeper is no results folder but a loop."""


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """One meeting of a project."""

    season: str
    """Name of the season's folder ("pccf-2021")."""
    meeting: str
    """Name of the meeting's file without its ending ("monza-2021")."""
    root: Path
    """The project's folder."""
    folder: str
    """The season's folder relative to the project ("results/pccf-2021")."""

    def shown(self, stem: str) -> str:
        """Name a file of the season as the user would type it."""
        return f"{self.folder}/{stem}{ENDING}"

    def path(self, stem: str) -> Path:
        """Give the path of a file of the season."""
        return self.root / self.folder / f"{stem}{ENDING}"


def list_meetings(root: Path) -> tuple[Location, ...]:
    """List the meetings of a project by season and name.

    UsageError where the project has no results folder.
    """
    top = root / RESULTS
    if not top.is_dir():
        raise UsageError(
            f"There is no folder {RESULTS} in {root.absolute()}; change to your "
            "project's folder, or name it with --project."
        )
    return tuple(sorted(_locations(root, top)))


def find(root: Path, name: str) -> Location:
    """Find a meeting by its name ("monza-2021") or season and name.

    UsageError where the name is none or two meetings have it,
    MeetingNotFoundError where no meeting has it.
    """
    season, meeting = _parts(name)
    known = list_meetings(root)
    found = [
        one for one in known if one.meeting == meeting and season in {"", one.season}
    ]
    if not found:
        raise MeetingNotFoundError(_not_found(root, name, known))
    if len(found) > 1:
        where = " and ".join(one.shown(meeting) for one in found)
        options = " or ".join(f"{one.season}/{meeting}" for one in found)
        raise UsageError(f"Two meetings are called {name}: {where}; write {options}.")
    return found[0]


def stems(folder: Path) -> tuple[str, ...]:
    """Name the results files of a season's folder, without their ending."""
    return tuple(sorted(_stems(os.listdir(folder))))  # noqa: PTH208  a tenth of the time


def _stems(names: list[str]) -> list[str]:
    return [
        name.removesuffix(ENDING)
        for name in names
        if name.endswith(ENDING) and not name.startswith(".") and name != ENDING
    ]


def _locations(root: Path, top: Path) -> list[Location]:
    found: list[Location] = []
    seen: set[tuple[int, int]] = set()
    for folder, folders, files in os.walk(top, followlinks=True):
        relative = Path(folder).relative_to(root)
        status = os.stat(folder)  # noqa: PTH116  as in `stems`
        identity = (status.st_dev, status.st_ino)
        if identity in seen or len(relative.parts) > _DEEPEST:
            folders.clear()
            continue
        seen.add(identity)
        found += [
            Location(relative.name, stem, root, relative.as_posix())
            for stem in _stems(files + folders)
            if stem != SEASON
        ]
        folders[:] = sorted(f for f in folders if not f.startswith("."))
    return found


def _parts(name: str) -> tuple[str, str]:
    """Split a name into season (empty where not given) and meeting."""
    parts = name.split("/")
    if len(parts) > 2 or not all(map(_is_name, parts)):  # noqa: PLR2004  season and meeting
        shown = name if name.isprintable() else ascii(name)[1:-1]
        raise UsageError(
            f'"{shown[:80]}" is not the name of a meeting; give the name of its file '
            "without folder and ending, such as monza-2021 or pccf-2021/monza-2021."
        )
    season, meeting = ("", *parts)[-2:]
    return season, meeting


def _is_name(part: str) -> bool:
    sound = part.isprintable() and "\\" not in part and ":" not in part
    return sound and bool(part.strip()) and not part.startswith(".")


def _not_found(root: Path, name: str, known: tuple[Location, ...]) -> str:
    from generator.nearest import listed, nearest  # noqa: PLC0415  only on this error

    top = f"{RESULTS} of {root.absolute()}"
    if not known:
        return f'There is no meeting "{name}": the folder {top} has none yet.'
    meetings = {one.meeting for one in known}
    full = {f"{one.season}/{one.meeting}" for one in known}
    near = nearest(name, full if "/" in name else meetings)
    if near:
        return f'There is no meeting "{name}"; did you mean {listed(near)}?'
    some = listed(sorted(meetings)[:5], "and")
    return f'There is no meeting "{name}"; the folder {top} has {some}.'
