"""Storyline: one thing worth saying, as typed fields, without words.

A detector finds storylines; the planner orders and groups them by what this module
lets it ask, and knows none of them by name.
"""

from __future__ import annotations

from enum import Enum, IntEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Self

from generator.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.analysis.field import Driver
    from generator.evidence import Evidence


Topic = tuple[str, int | None, str | None]
"""Which storylines of which race, or of every race, and of which title."""


class Beat(IntEnum):
    """Where in the account a storyline belongs, in the order of telling."""

    SETTING = 0
    """Venue, field, what the meeting is."""
    SUMMARY = 1
    """The weekend in one sentence, for the standfirst."""
    STAKES = 2
    """What was, or is, to play for before the start."""
    QUALIFYING = 3
    """Grid and conditions before the start."""
    MOTIVE = 4
    """What a driver brings into this race from the one before."""
    COURSE = 5
    """From the start to the flag, by moment."""
    FINISH = 6
    """The win."""
    PLACES = 7
    """Those behind the winner."""
    BONUS = 8
    """What else the race gave: fastest lap, regularity."""
    CLASSES = 9
    """The classes within the field."""
    VERDICT = 10
    """What the stewards changed, what the race meant for a title."""
    VOICES = 11
    """What somebody says of it."""
    TITLES = 12
    """Standings and titles after the meeting."""
    TIMETABLE = 13
    """When and where to watch."""
    OUTLOOK = 14
    """What comes next; or the season's coda."""


class Mood(Enum):
    """What the storyline means to its subject."""

    GAIN = "gain"
    LOSS = "loss"
    NEUTRAL = "neutral"


class Storyline(Record):
    """One thing worth saying.

    A member of the collection defines its own subclass, whose further fields are what
    its templates may speak of. A field that is None is not to be spoken of.
    """

    beat: ClassVar[Beat]
    satellite: ClassVar[bool] = False
    """Whether it rather hangs on a sentence about its subject than stands alone."""
    locates: ClassVar[bool] = False
    """Whether all its wordings say in which race it happens."""
    incidental: ClassVar[bool] = False
    """Whether it is told only where that takes few words: with something else."""
    essential: ClassVar[bool] = False
    """Whether it is told however short the release must be."""

    evidence: Evidence
    """What the storyline rests on, the event itself first where it is one."""
    value: float
    """News value, from 0 (a formality) to 10 (the season's story)."""
    race: int | None = None
    """The race it happened in, from 1; none for the whole meeting."""
    title: str | None = None
    """The title or class that it concerns; none for the overall one."""
    covers: tuple[str, ...] = ()
    """The classes, where it concerns several at once."""
    moment: int = 0
    """Order among storylines of the same beat."""
    subject: Driver | None = None
    """Whom it is about."""
    mood: Mood = Mood.NEUTRAL
    causes: Evidence = ()
    """Evidence of what brought it about."""
    counted: Mapping[str, Evidence] = MappingProxyType({})
    """What each field that was counted was counted over."""
    grounds: Mapping[str, Evidence] = MappingProxyType({})
    """What single fields rest on besides: it counts where a wording speaks of them.

    Under "" stands what makes it worth telling, and is not told.
    """
    settles: int | None = None
    """The race that settled the title whose winning it tells, where known."""
    has_standings: bool = False
    """Whether it tells who leads the championship, too."""
    pinned: bool = False
    """Whether the press officer wants it told."""

    @property
    def indispensable(self) -> bool:
        """Whether it is told however long the release becomes."""
        return self.essential or self.pinned

    @property
    def key(self) -> str:
        """Name of the storyline: that of its module, its templates and its test."""
        return type(self).__module__.rpartition(".")[2]

    @property
    def topics(self) -> frozenset[Topic]:
        """What another storyline's wording may tell as well: of its race, or of all."""
        return frozenset((self.key, race, self.title) for race in (self.race, None))

    def topics_of(self, keys: Iterable[str]) -> frozenset[Topic]:
        """Give the topics that a wording tells as well: of the same race and title.

        What is told of the whole meeting may tell what is told of each of its races,
        and what is told of several classes what is told of each.
        """
        titles = self.covers or (self.title,)
        return frozenset((key, self.race, title) for key in keys for title in titles)

    def pin(self) -> Self:
        """Return the same storyline, to be told in any case."""
        return type(self)(**{**vars(self), "pinned": True})

    def worth(self, value: float) -> Self:
        """Return the same storyline, with another news value."""
        return type(self)(**{**vars(self), "value": value})

    def named_by(self, names: Iterable[str]) -> bool:
        """Say whether one of these is the storyline's key or its identity."""
        return any(name in (self.key, self.identity) for name in names)

    @property
    def identity(self) -> str:
        """Tell apart storylines of one kind: key, race, title, subject, moment."""
        parts = (
            self.key,
            f"race {self.race}" if self.race else "",
            self.title or ", ".join(self.covers),
            self.subject.key if self.subject else "",
            str(self.moment) if self.moment else "",
        )
        return ", ".join(part for part in parts if part)
