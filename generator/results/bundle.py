"""A season with all its meetings: everything that one release may rest on."""

from __future__ import annotations

from collections.abc import Mapping

from generator.results.meeting import MeetingFile
from generator.results.season import Entry, Round, SeasonFile
from generator.results.words import DriverKey
from generator.value import value


@value
class Bundle:
    """The season file and the meeting files beside it."""

    name: str
    """Name of the season's folder ("pccf-2021")."""
    folder: str
    """That folder relative to the project, with slashes ("results/pccf-2021")."""
    season: SeasonFile
    meetings: Mapping[str, MeetingFile]
    """Every meeting file of the folder by its name without the ending."""

    def entries(self, meeting: str) -> Mapping[DriverKey, Entry]:
        """Give the entries of a meeting: the season's, with its guests and changes."""
        return {**self.season.entries, **self.meetings[meeting].entries}

    def round(self, meeting: str) -> Round | None:
        """Give the calendar's line of a meeting; None where it has none."""
        lines = (line for line in self.season.calendar if line.meeting == meeting)
        return next(lines, None)
