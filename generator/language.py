"""Language: the questions that every language answers.

A language is a value that is handed on, never a setting of the process. It knows
grammar, numbers and typography; it knows nothing of racing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Literal, Protocol

from generator.value import value

Gender = Literal["m", "f"]


@value
class Phrase:
    """A noun phrase ready for a sentence, with what its neighbours must know."""

    text: str
    """The words, article included where it takes one: "la Porsche Carrera Cup"."""
    gender: Gender = "m"
    plural: bool = False
    proper: bool = False
    """A person's name: its own "Le" never contracts ("de Le Roux")."""
    contracts: bool | None = None
    """Overrides whether its article contracts with a preposition."""
    elides: bool | None = None
    """Overrides whether a word before it elides."""
    at: str | None = None
    """Overrides the preposition of place."""

    def __str__(self) -> str:
        return self.text


Wrapper = Callable[[Phrase], str]
"""Sets a phrase into a sentence: "de" + "Alessandro" gives "d'Alessandro"."""


class Language(Protocol):
    """One language's answers."""

    @property
    def code(self) -> str:
        """ISO 639-1 code, also the name of its template folder."""

    @property
    def locale(self) -> str:
        """Locale for CLDR and for the proofing language of documents ("fr_FR")."""

    @property
    def wrappers(self) -> Mapping[str, Wrapper]:
        """Words that change with the phrase after or before them, by template name.

        French: de, a, que, lorsque, puisque, si, par... English: poss ("Klein's"), a.
        """

    @property
    def functions(self) -> Mapping[str, Callable[..., str | Phrase]]:
        """Further filters that this language alone offers to its templates."""

    @property
    def common_words(self) -> frozenset[str]:
        """Words, in lower case, that nobody notices when they come again."""

    @property
    def clause_openers(self) -> frozenset[str]:
        """Words behind which a name is the subject of a clause of its own.

        "when Klein", "but Klein": whom such a clause is about, a pronoun may mean next.
        A wrapper of the same name opens one too ("qu'Étiévant").
        """

    @property
    def relatives(self) -> frozenset[str]:
        """Words that open a clause about whom a comma follows: "Paque, who"."""

    @property
    def in_letters(self) -> int:
        """Up to which number places and counts stand in letters."""

    def noun(self, phrase: Phrase, *, definite: bool) -> Phrase:
        """Set the definite article, elided where it must be ("l'autodrome")."""

    def agree(self, word: str, gender: Gender, *, plural: bool = False) -> str:
        """Agree an adjective or past participle given as masculine singular."""

    def ordinal(
        self, number: int, gender: Gender = "m", *, letters: bool = True
    ) -> str:
        """first, second / premier, première; in figures: 1st, 1er, 1re, 2e."""

    def cardinal(
        self, number: int, gender: Gender = "m", *, letters: bool = True
    ) -> str:
        """Count: in letters, or in figures with the locale's grouping."""

    def enumerate(self, items: Sequence[str]) -> str:
        """One, two and three, as the language writes a list."""

    def date(self, day: dt.date, *, year: bool = False, weekday: bool = False) -> str:
        """23 October; 1er août; samedi 23 octobre."""

    def date_range(self, first: dt.date, last: dt.date, *, year: bool = False) -> str:
        """8 au 10 octobre; 8 to 10 October; over a month's end, both months."""

    def weekday(self, day: dt.date) -> str:
        """samedi; Saturday."""

    def race_of(
        self, number: int | None, days: Sequence[dt.date] | None, *, again: bool = False
    ) -> str:
        """Race 1, or Saturday's race by the days of all; without a number, the race.

        Again: behind another of the same verb: celle du dimanche; Sunday's.
        """

    def in_race(self, number: int | None, days: Sequence[dt.date] | None) -> str:
        """In race 1, or on Saturday; without a number, in the race."""

    def time(self, moment: dt.time) -> str:
        """13h15; 13:15."""

    def time_range(self, first: dt.time, last: dt.time) -> str:
        """13h15 – 13h45; 13:15–13:45."""

    def seconds(self, amount: Decimal) -> str:
        """Say a gap: 0,8 seconde; 2,4 secondes; 12 millièmes de seconde."""

    def points(self, amount: int) -> str:
        """Un point; cinq points; 24 points: letters up to the style's limit."""

    def country(self, code: str) -> Phrase:
        """Name a country by its ISO code, with gender and preposition (en Italie)."""

    def national(self, code: str) -> str | None:
        """Name somebody from a country, masculine singular; None where unknown."""

    def contract(self, text: str) -> str:
        """Join written pieces at the seams that the sentence planner made (si + il)."""

    def sentence(self, text: str) -> str:
        """Begins with a capital and ends with a full stop unless it ends otherwise."""

    def typography(self, text: str) -> str:
        """Set spaces, quotation marks, apostrophes and dashes: the last pass."""
