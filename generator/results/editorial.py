"""What the press officer decides: quotes, notes, headline, what is told, embargo."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from generator.results.base import INPUT
from generator.results.words import ClassKey, DriverKey, Text
from generator.value import value


@value
class Quote:
    """Words that somebody said, told at the end of what they are about."""

    __pydantic_config__ = INPUT

    driver: DriverKey | None = None
    """Who said it, if a driver of the field."""
    name: str | None = None
    """Who said it, if somebody else."""
    role: Text = field(default_factory=dict)
    """What that person is, in each language ("directeur de CLRT")."""
    words: Text
    """The words in each language, without quotation marks."""
    race: int | None = None
    """The race it is about; the whole meeting where left out."""
    title: ClassKey | None = None
    """The title or class it is about."""


@value
class Note:
    """A sentence of the press officer's own, printed as it stands."""

    __pydantic_config__ = INPUT

    words: Text
    race: int | None = None
    """The race with which it is told; the whole meeting where left out."""
    first: bool = False
    """Whether it opens that account, instead of closing it."""


@value
class Editorial:
    """Decisions about one release."""

    __pydantic_config__ = INPUT

    headline: Text = field(default_factory=dict)
    """A headline of one's own in each language."""
    pin: tuple[str, ...] = ()
    """Storylines to be told whatever the length, as `genrelease plan` names them; the
    first that can gives the headline."""
    ban: tuple[str, ...] = ()
    """Storylines not to be told."""
    quotes: tuple[Quote, ...] = ()
    notes: tuple[Note, ...] = ()
    embargo: datetime | None = None
    """Not to be published before this local time."""
