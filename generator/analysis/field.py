"""The field: who drives, for whom, in which class."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.evidence import Known, Ref

if TYPE_CHECKING:
    from generator.evidence import Evidence, Maybe
    from generator.results.meeting import MeetingFile
    from generator.results.season import Entry, Honour, SeasonFile
    from generator.results.words import ClassKey, DriverKey


@dataclass(frozen=True, eq=False)
class Driver:
    """A driver of the field; two values are the same driver if their keys are."""

    key: DriverKey
    entry: Entry
    ref: Ref
    """Where the entry stands."""
    namesakes: bool = False
    """Whether somebody else in the field has the same surname."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Driver) and other.key == self.key

    def __hash__(self) -> int:
        return hash(self.key)

    @property
    def surname(self) -> str:
        """Surname as printed."""
        return self.entry.surname or self.key

    @property
    def full_name(self) -> str:
        """First name and surname."""
        return f"{self.entry.first_name or ''} {self.surname}".lstrip()

    @property
    def short_name(self) -> str:
        """Surname, in full where somebody else in the field has it."""
        return self.full_name if self.namesakes else self.surname

    @property
    def team(self) -> str | None:
        """Team as entered, where known."""
        return self.entry.team

    def attempts(self, title: ClassKey) -> int | None:
        """Count the seasons of who had not won this title, where two or more."""
        honour, seasons = self.honour(title), self.entry.seasons
        new = honour is not None and honour.times == 0
        return seasons if new and seasons and seasons > 1 else None

    def honour(self, title: ClassKey) -> Honour | None:
        """Return what the driver had won of this title before the season, if any."""
        return next((h for h in self.entry.honours if h.title == title), None)


def shared_team(one: Driver, other: Maybe[Driver]) -> Evidence:
    """Return what it rests on that two share a team; nothing if unknown or not."""
    if not isinstance(other, Known) or not one.team or one.team != other.value.team:
        return ()
    return (one.ref, other.value.ref)


Field = Mapping[str, Driver]


def field_of(season: SeasonFile, name: str, meeting: MeetingFile) -> Field:
    """Gather the season's entries, with the meeting's own over them."""
    entries = {
        key: (entry, Ref("season", ("entries", key)))
        for key, entry in season.entries.items()
    } | {
        key: (entry, Ref(name, ("entries", key)))
        for key, entry in meeting.entries.items()
    }
    surnames = Counter(entry.surname or key for key, (entry, _) in entries.items())
    return {
        key: Driver(key, entry, ref, surnames[entry.surname or key] > 1)
        for key, (entry, ref) in entries.items()
    }
