"""Views: the values of a storyline as its templates see them.

A driver becomes a name to be chosen later, a noun in every language becomes a phrase
of this one; numbers, dates and flags pass as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.analysis.calendar import Venue
from generator.analysis.field import Driver
from generator.evidence import evidence_of, known_to_be
from generator.language import Phrase
from generator.results.words import Noun
from generator.sentences.aside import MARK
from generator.sentences.mentions import Mention
from generator.sentences.venues import Place, phrase_of
from generator.storyline import Storyline

if TYPE_CHECKING:
    from generator.evidence import Evidence
    from generator.facts import Facts
    from generator.language import Gender, Language
    from generator.sentences.mentions import Register

Value = object
"""What a template may be given; Jinja asks no more of it."""

CONTEXT = ("same_title", "introduced")
"""What a template may ask of the place of its storyline in the plan."""
_PLANNING = set(Storyline.field_names) - {"race", "title"}


@dataclass(frozen=True)
class Named:
    """A driver in a template; printed as the character of its mention."""

    register: Register
    mention: Mention

    def __str__(self) -> str:
        return self.register.character(self.mention)

    def with_wrapper(self, wrapper: str) -> Named:
        """Set the driver behind (or before) a word that changes with the name."""
        return Named(self.register, replace(self.mention, wrapper=wrapper))

    def as_subject(self) -> Named:
        """Mark the driver as the grammatical subject of the clause."""
        return Named(self.register, replace(self.mention, subject=True))

    def by_name(self) -> Named:
        """Ask for a name where a pronoun or a description would be unclear."""
        return Named(self.register, replace(self.mention, form="name"))

    def by_mate(self) -> Named:
        """Ask for a name whose team is that of somebody named beside."""
        return Named(self.register, replace(self.mention, form="mate"))

    @property
    def gender(self) -> Gender:
        """Grammatical gender."""
        return self.mention.gender

    @property
    def team(self) -> Phrase | None:
        """The driver's team, where known."""
        team = self.mention.driver.team
        return Phrase(text=team, proper=True) if team else None


@dataclass(frozen=True)
class Scene:
    """What every template may speak of, whichever its storyline."""

    facts: Facts
    language: Language
    register: Register
    shape: str
    """Shape of the plan: a template may word a preview otherwise than a report."""
    clear: frozenset[int] = frozenset()
    """Storylines, by id, of which the reader knows in which race they happen."""
    titled: frozenset[int] = frozenset()
    """Storylines, by id, of the class that the one before them was about."""
    introduced: frozenset[int] = frozenset()
    """Storylines, by id, of whose subject the stakes have given the standing."""

    def shared(self) -> dict[str, Value]:
        """Return the names that every template knows."""
        facts, calendar = self.facts, self.facts.calendar
        championship = facts.season.championship
        return {
            "here": Place(self.language, calendar.here),
            "previous": self._place(calendar.previous),
            "next": self._place(calendar.next),
            "cup": phrase_of(championship.name, self.language),
            "short_cup": phrase_of(championship.short, self.language),
            "car": phrase_of(championship.car, self.language),
            "car_type": championship.car_type,
            "year": facts.season.year,
            "weather": facts.meeting.weather,
            "preview": self.shape == "preview",
            "finale": self.shape == "title_finale",
            "aside": MARK,
            "race_days": self.facts.race_days,
        }

    def of(self, story: Storyline) -> dict[str, Value]:
        """Return the names that one storyline's templates know besides."""
        own = {
            name: self._view(getattr(story, name))
            for name in story.field_names
            if name not in _PLANNING
        }
        own["n"] = apart = self._told_apart(story)
        number, days = story.race if apart else None, self.facts.race_days
        own["the_race"] = self.language.race_of(number, days)
        own["in_the_race"] = self.language.in_race(number, days)
        title = story.title or self.facts.overall
        own["title"] = self.facts.season.titles[title].name.get(self.language.code)
        own["overall"] = title == self.facts.overall
        own["same_title"] = id(story) in self.titled
        own["introduced"] = id(story) in self.introduced
        return own

    def _told_apart(self, story: Storyline) -> bool:
        """Tell whether the race must be told from the others of the meeting."""
        races = len(self.facts.races) or self.facts.calendar.here.round.races
        return bool(story.race) and races > 1 and id(story) not in self.clear

    def of_driver(self, driver: Driver, mate: Driver | None) -> dict[str, Value]:
        """Return what the descriptions of a driver may speak of.

        A demonym or a nationality is given only where it fits nobody else in
        the field. The mate is a team-mate who is the subject just now, if there is one.
        """
        code, others = self.language.code, set(self.facts.field.values()) - {driver}
        # A description agrees with the driver, so it needs to know the gender.
        known, gender = driver.entry.gender is not None, driver.entry.gender or "m"
        demonym = driver.entry.demonym.get(code) if known else None
        return {
            "who": Named(self.register, Mention(driver)),
            "mate": Named(self.register, Mention(mate)) if mate else None,
            "team": None if driver.entry.crew else driver.team,
            "demonym": Phrase(text=self.language.agree(demonym, gender), gender=gender)
            if demonym and all(o.entry.demonym.get(code) != demonym for o in others)
            else None,
            "leads": bool(self.leading(driver)),
            "national": self._national(driver, others),
            "age": driver.entry.age,
        }

    def leading(self, driver: Driver) -> Evidence:
        """Give what says that a driver led before the meeting and leads after it.

        Nothing where that is not known; before a meeting, only the first is asked. Nor
        where the meeting has decided the title: a champion leads no more.
        """
        fight = self.facts.fights[self.facts.overall]
        if self.facts.run and fight.after and fight.after.decided:
            return ()
        tables = (fight.before, fight.after if self.facts.run else fight.before)
        leaders = [table.leader if table else None for table in tables]
        led = all(one is not None and known_to_be(one, driver) for one in leaders)
        return evidence_of(*leaders) if led else ()

    def alone_in_team(self, driver: Driver) -> bool:
        """Tell whether nobody else in the field drives for the team."""
        field = self.facts.field.values()
        return all(other.team != driver.team for other in field if other != driver)

    def _national(self, driver: Driver, others: set[Driver]) -> Phrase | None:
        code, gender = driver.entry.nationality, driver.entry.gender
        name = self.language.national(code) if code else None
        if (
            name is None
            or gender is None
            or any(other.entry.nationality == code for other in others)
        ):
            return None
        return Phrase(text=self.language.agree(name, gender), gender=gender)

    def _place(self, venue: Venue | None) -> Place | None:
        return Place(self.language, venue) if venue else None

    def _view(self, value: Value) -> Value:
        if isinstance(value, Driver):
            return Named(self.register, Mention(value))
        if isinstance(value, Venue):
            return Place(self.language, value)
        if isinstance(value, tuple):
            return tuple(self._view(item) for item in value)
        if isinstance(value, Mapping):
            return self._localised(value)
        return value

    def _localised(self, value: Mapping[str, Value]) -> Value:
        words = value.get(self.language.code)
        if isinstance(words, Noun):
            return phrase_of({self.language.code: words}, self.language)
        return words
