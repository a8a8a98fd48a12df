"""Venues as templates see them: each name of a place as a phrase of the language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.analysis.calendar import Venue
from generator.language import Phrase
from generator.results.words import Noun
from generator.value import positional

if TYPE_CHECKING:
    import datetime as dt

    from generator.language import Language


@positional
class Place:
    """A venue in a template: each name of it as a phrase, or none where unknown."""

    language: Language
    venue: Venue

    def _phrase(self, nouns: Mapping[str, Noun]) -> Phrase | None:
        return phrase_of(nouns, self.language)

    @property
    def circuit(self) -> Phrase | None:
        """The circuit by its own name."""
        return self._phrase(self.venue.circuit.name)

    @property
    def place(self) -> Phrase | None:
        """Where the meeting takes place."""
        return self._phrase(self.venue.circuit.place)

    @property
    def region(self) -> Phrase | None:
        """The region or country as a noun."""
        return self._phrase(self.venue.circuit.region)

    @property
    def country(self) -> Phrase | None:
        """The country."""
        code = self.venue.circuit.country
        return self.language.country(code) if code else None

    @property
    def known_as(self) -> Phrase | None:
        """The name that the sport gives it."""
        return self._phrase(self.venue.circuit.known_as)

    @property
    def character(self) -> Phrase | None:
        """What it is likened to."""
        return self._phrase(self.venue.circuit.character)

    @property
    def first_corner(self) -> Phrase | None:
        """What awaits the field after the start."""
        return self._phrase(self.venue.circuit.first_corner)

    @property
    def corners(self) -> tuple[Phrase, ...]:
        """Its best-known corners."""
        return tuple(
            phrase
            for nouns in self.venue.circuit.corners
            if (phrase := self._phrase(nouns)) is not None
        )

    @property
    def adjective(self) -> str | None:
        """Adjective of the place, masculine singular."""
        return self.venue.circuit.adjective.get(self.language.code)

    @property
    def famous(self) -> bool:
        """Whether any follower of the sport knows it."""
        return self.venue.circuit.famous

    @property
    def supporting(self) -> Phrase | None:
        """The event on whose programme the meeting stands."""
        return self._phrase(self.venue.round.supporting)

    @property
    def start(self) -> dt.date:
        """First day."""
        return self.venue.start

    @property
    def end(self) -> dt.date:
        """Last day."""
        return self.venue.end


def phrase_of(nouns: Mapping[str, Noun], language: Language) -> Phrase | None:
    """Take a noun in one language, with its article where it has one."""
    noun = nouns.get(language.code)
    if noun is None:
        return None
    bare = Phrase(
        text=noun.text,
        gender=noun.gender,
        plural=noun.plural,
        contracts=noun.contracts,
        elides=noun.elides,
        at=noun.at,
    )
    return language.noun(bare, definite=noun.article)
