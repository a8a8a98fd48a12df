"""An import from what importers read to the files that are to be written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import Fault, ResultsError
from generator.importing import meeting_text, names, season_text
from generator.importing.frame import Given, dated, frame, strangeness
from generator.location import SEASON, stems
from generator.timing.merge import merge
from generator.value import value

if TYPE_CHECKING:
    from generator.importing.names import Roster
    from generator.importing.season_text import Frame
    from generator.importing.update import Decide
    from generator.location import Location
    from generator.results.season import Entry, SeasonFile
    from generator.timing.merged import Merged
    from generator.timing.values import TimedMeeting

AskWomen = Callable[[Sequence[str]], Sequence[str] | None]
"""Given new drivers of whom nobody says so, says who are women; None: not known."""


@value
class Outcome:
    """What an import would write."""

    merged: Merged
    roster: Roster
    files: Mapping[Path, str]
    """New text of each file, last import's text included."""
    before: Mapping[Path, str]
    """Text of those that there are."""
    remarks: tuple[Fault, ...] = ()
    """What was odd and what was done about it."""

    def changes(self, *, new: bool) -> str:
        """Show what changes in the files that people read, or also what is new."""
        from difflib import unified_diff  # noqa: PLC0415  see _known

        return "".join(
            line
            for path, text in self.files.items()
            if not path.name.startswith(".") and (new or path in self.before)
            for line in unified_diff(
                self.before.get(path, "").splitlines(keepends=True),
                text.splitlines(keepends=True),
                f"{path} (now)" if path in self.before else "(no file)",
                f"{path} (imported)",
            )
        )


def prepare(
    parts: Sequence[TimedMeeting],
    location: Location,
    given: Given,
    decide: Decide,
    women: AskWomen,
) -> Outcome:
    """Make the files; a fault where anything in them is not sound."""
    merged = dated(merge(parts))
    season, known = _known(location)
    frame_ = frame(merged, location, given, season)
    roster = names.roster(merged, known)
    if open_ := [*names.genderless(roster)]:
        roster = names.roster(merged, known, women(open_))
    entries = roster.new if season else {}
    theirs = meeting_text.write(merged, roster, location.meeting, entries)
    path, base = location.path(location.meeting), _base(location)
    before = {one: text for one in (path, base) if (text := _text(one)) is not None}
    text = theirs
    if path in before:
        from generator.importing.update import update  # noqa: PLC0415  see _known

        text = update(before[path], theirs, before.get(base), decide)
    files = {path: text, base: theirs}
    files |= _season(frame_, location, season, roster, before)
    remarks = [*merged.remarks, *roster.remarks]
    if season is not None:
        _refuse_unsound(location, files)
        remarks += strangeness(merged, season, location.shown(SEASON))
    return Outcome(
        merged=merged,
        roster=roster,
        files=files,
        before=before,
        remarks=tuple(remarks),
    )


def _known(location: Location) -> tuple[SeasonFile | None, Mapping[str, Entry]]:
    """Give the season and the entries of a meeting, as far as there are files."""
    if not location.path(SEASON).is_file():
        return None, {}
    # Takes as long to import as all the rest: only for a season that there is.
    from generator import project  # noqa: PLC0415

    found = project.examination(location)
    if found.bundle is None:
        raise ResultsError(found.errors)
    season = found.bundle.season
    if location.meeting in found.bundle.meetings:
        return season, found.bundle.entries(location.meeting)
    return season, season.entries


def _season(
    frame_: Frame | None,
    location: Location,
    season: SeasonFile | None,
    roster: Roster,
    before: dict[Path, str],
) -> dict[Path, str]:
    path = location.path(SEASON)
    if season is None:
        return {path: season_text.write(frame_, roster)} if frame_ else {}
    from generator.importing import season_update  # noqa: PLC0415  see _known

    now, shown = _text(path) or "", location.shown(SEASON)
    text = season_update.extended(now, shown, season, frame_) if frame_ else now
    classes = {str(one) for new in roster.new.values() if (one := new["category"])}
    text = season_update.with_titles(text, shown, season, classes)
    if text == now:
        return {}
    before[path] = now
    return {path: text}


def _refuse_unsound(location: Location, files: Mapping[Path, str]) -> None:
    """Check the season with the new files in place of the old ones."""
    from generator import discovery  # noqa: PLC0415  as in project: slow to import
    from generator.examination import examine  # noqa: PLC0415

    every = {*stems(location.path(SEASON).parent), location.meeting}
    sources: dict[str, bytes | Fault] = {}
    for stem in sorted(every):
        path = location.path(stem)
        text = files.get(path)
        sources[stem] = path.read_bytes() if text is None else text.encode()
    shown = {location.shown(stem) for stem in (SEASON, location.meeting)}
    found = examine(location, sources, discovery.names("languages"))
    if faults := [one for one in found.errors if one.file in shown]:
        raise ResultsError(tuple(faults))


def _base(location: Location) -> Path:
    """Give where the text that an import wrote last is kept, beside the meeting."""
    path = location.path(location.meeting)
    return path.with_name(f".{location.meeting}.imported")


def _text(path: Path) -> str | None:
    return path.read_text("utf-8") if path.is_file() else None
