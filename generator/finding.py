"""What checks find, before and after anybody knows its line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal

from generator.errors import Fault
from generator.evidence import Ref
from generator.results.bundle import Bundle
from generator.value import positional

if TYPE_CHECKING:
    from generator.places import Place
    from generator.results.meeting import MeetingFile, Race, Standing
    from generator.results.season import SeasonFile
    from generator.results.words import ClassKey


@positional
class Finding:
    """What is wrong at a place of a season's files."""

    at: Ref
    what: str
    """The fault, as a plain clause without a full stop."""
    remedy: str
    """What to do, as an imperative clause without a full stop."""
    severity: Literal["error", "warning"] = "error"
    """An error blocks every release of the season; a warning is shown by `check`."""


@positional
class RaceAt:
    """A race with the place where it stands."""

    meeting: str
    index: int
    race: Race

    def at(self, *path: str | int) -> Ref:
        """Say where a value of the race stands."""
        return Ref(self.meeting, ("races", self.index, *path))


@positional
class Subject:
    """What is checked: a season's files as far as they could be read."""

    bundle: Bundle
    languages: tuple[str, ...]
    """Codes of the languages in which releases are written."""
    places: tuple[Place, ...]
    """Every value of the files: see generator/places.py."""

    @property
    def season(self) -> SeasonFile:
        """The season file."""
        return self.bundle.season

    def names(self, what: str) -> Iterator[tuple[Ref, str]]:
        """Give every name of one sort: of a driver, a title or a circuit."""
        for place in self.places:
            if place.what == what and isinstance(place.value, str):
                yield place.at, place.value

    @property
    def meetings(self) -> Iterator[tuple[str, MeetingFile]]:
        """Every meeting with its name, in alphabetical order."""
        yield from sorted(self.bundle.meetings.items())

    @property
    def races(self) -> Iterator[RaceAt]:
        """Every race of every meeting."""
        for name, meeting in self.meetings:
            for index, race in enumerate(meeting.races):
                yield RaceAt(name, index, race)

    @property
    def standings(self) -> Iterator[tuple[Ref, ClassKey, Standing]]:
        """Every standing, with its place and title."""
        for name, meeting in self.meetings:
            for when in ("before", "between", "after"):
                for title, standing in getattr(meeting.standings, when).items():
                    yield Ref(name, ("standings", when, title)), title, standing


Check = Callable[[Subject], Iterator[Finding]]
"""What every module of generator/checks/ offers under the name `check`."""


@positional
class Examination:
    """What the files of a season hold, and what is wrong with them."""

    bundle: Bundle | None
    """The files that could be read; None where the season file could not."""
    errors: tuple[Fault, ...]
    """Faults that block every release of the season."""
    warnings: tuple[Fault, ...] = ()
    """Faults that do not."""
