"""Referring expressions: how each mention is named, from left to right.

A driver is named in full, with the team in brackets, where the house rule asks for it;
then by surname, by a description that fits nobody else, or by a pronoun where only one
person can be meant.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from generator.language import Phrase
from generator.sentences import pronouns
from generator.sentences.focus import Focus
from generator.sentences.mentions import Mention, Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.analysis.field import Driver
    from generator.evidence import Evidence, Ref
    from generator.sentences.wordings import Wordings

DESCRIPTIONS = ("mate", "leader", "demonym", "team", "national")
"""In the order in which they are tried."""
CLEAR = frozenset({"mate", "team"})
"""What tells who is meant by itself; the others fit whom the reader has in mind."""
SHORT = 5
"""Words of so many letters may come again at once."""
BRIEF = 2
"""A team's name of more words is too long to call its driver by."""
Brackets = Literal["paragraph", "first"]


@dataclass
class Naming:
    """Names the mentions of one release."""

    wordings: Wordings
    brackets: Brackets
    present: frozenset[Driver] | None = None
    """Who is named in this release; None where anybody may be."""
    _release: set[Driver] = field(default_factory=set)
    """Drivers named with their team in this release."""
    _paragraph: dict[Driver, int] = field(default_factory=dict)
    """How often each driver was named in this paragraph."""
    _described: set[str] = field(default_factory=set)
    """Descriptions used in this release: each comes once."""
    _team_here: dict[Driver, int] = field(default_factory=dict)
    """In which sentence this paragraph has named whose team."""
    _described_here: set[Driver] = field(default_factory=set)
    """Drivers described in this paragraph: each is once."""
    _again: set[Driver] = field(default_factory=set)
    """Whom the sentence under way names twice: once by what they are would be two."""
    _here: set[Driver] = field(default_factory=set)
    """Who was named in the sentence under way."""
    _described_now: bool = False
    """Whether the sentence under way describes somebody: one is enough."""
    _focus: Focus = field(default_factory=Focus)
    _last_pronoun: bool = False
    _part: Part = "other"
    """What the mention is in its sentence."""
    _count: int = 0
    """Sentences begun."""
    _seen: dict[Driver, int] = field(default_factory=dict)
    """The last sentence of this paragraph in which each driver was named."""
    _before: str = ""
    """The words of the last sentence."""
    _now: str = ""
    """The words of the sentence under way."""
    cited: list[Evidence] = field(default_factory=list)
    """What the names of each sentence rest on, in the order of naming."""
    _leader: Evidence = ()
    """What calling somebody the leader rests on, in the sentence under way."""

    def paragraph(self, sentences: Iterable[str]) -> list[str]:
        """Name the mentions of one paragraph's sentences."""
        self._paragraph.clear()
        self._described_here.clear()
        self._team_here.clear()
        self._seen.clear()
        self._focus.begin_paragraph()
        return [self._sentence(text) for text in sentences]

    def headline(self, text: str) -> str:
        """Name by surname, as a headline does; always telling namesakes apart."""
        return self._replace(
            text, lambda m: self._set(_proper(m.driver.short_name), m.wrapper)
        )

    def _sentence(self, text: str) -> str:
        self._before, self._now = self._now, text.lower()
        self._focus.begin_sentence()
        self._count += 1
        self._described_now = False
        self._here.clear()
        named = self.wordings.scene.register.drivers(text)
        self._again = {who for who, times in named.items() if times > 1}
        return self._replace(text, self._name)

    def _replace(self, text: str, name: Callable[[Mention], str]) -> str:
        pieces: list[str] = []
        entries: dict[Ref, None] = {}
        self._leader, done = (), 0
        found = self.wordings.scene.register.mentions(text)
        parts = self.wordings.lists.parts(text, found)
        for (at, mention), part in zip(found, parts, strict=True):
            entries[mention.driver.ref] = None
            self._part = part
            if at == 0 and mention.wrapper is None:
                self._focus.open_with(mention.driver)
            pieces += text[done:at], name(mention)
            done = at + 1
        pieces.append(text[done:])
        self.cited.append((*entries, *self._leader))
        return self.wordings.scene.language.contract("".join(pieces))

    def _set(self, phrase: Phrase, wrapper: str | None) -> str:
        if wrapper is None:
            return phrase.text
        return self.wordings.scene.language.wrappers[wrapper](phrase)

    def _name(self, mention: Mention) -> str:
        driver = mention.driver
        pronoun = self._pronoun(mention)
        phrase = pronoun or self._full(mention) or self._description(mention)
        self._last_pronoun = pronoun is not None and mention.subject
        self._here.add(driver)
        self._seen[driver] = self._count
        self._focus.name(driver, self._part)
        if pronoun is not None:
            own = mention.wrapper == pronouns.POSSESSIVE
            return self._set(pronoun, None if own else mention.wrapper)
        self._paragraph[driver] = self._paragraph.get(driver, 0) + 1
        return self._set(phrase or _proper(self._short(driver)), mention.wrapper)

    def _short(self, driver: Driver) -> str:
        """Give the surname, with the first name where another here has it too."""
        if self.present is None:
            return driver.short_name
        others = {other.surname for other in self.present if other != driver}
        return driver.full_name if driver.surname in others else driver.surname

    def _pronoun(self, mention: Mention) -> Phrase | None:
        wanted = pronouns.case(mention, self._part, self._focus, self._here)
        if wanted is None or (wanted != "possessive" and self._last_pronoun):
            return None
        return self._words(wanted, mention.driver)

    def _full(self, mention: Mention) -> Phrase | None:
        driver = mention.driver
        known = self._release if self.brackets == "first" else self._paragraph
        if driver in known:
            return None
        self._release.add(driver)
        if not driver.team or mention.form == "mate":
            return _proper(driver.full_name)
        self._team_here[driver] = self._count
        return _proper(f"{driver.full_name} ({driver.team})")

    def _description(self, mention: Mention) -> Phrase | None:
        driver = mention.driver
        if not self._describable(mention):
            return None
        focus = self._focus
        in_mind = driver == focus.subject and focus.since <= 1 and not focus.beside
        for shape in DESCRIPTIONS:
            if not in_mind and shape not in CLEAR:
                continue
            if shape != "mate" and not mention.subject:
                continue
            if shape == "team" and not self._told_by_team(driver):
                continue
            phrase = self._words(shape, driver, self._mate(driver))
            if phrase and not self._echoes(phrase.text):
                self._described.add(phrase.text)
                self._described_here.add(driver)
                self._described_now = True
                if shape == "leader":
                    self._leader = self.wordings.scene.leading(driver)
                return phrase
        return None

    def _describable(self, mention: Mention) -> bool:
        """Tell whether a description would be clear here, whichever it is."""
        driver = mention.driver
        recent = self._seen.get(driver, -1) >= self._count - 1
        once = driver not in self._described_here and not self._described_now
        # "Klein led, and the championship leader went past Maurice": who is that?
        second = mention.subject and self._here - {driver}
        plain = mention.form == "any" and self._part != "listed" and not second
        return plain and recent and once and driver not in self._again

    def _echoes(self, description: str) -> bool:
        """Tell whether a description, or a word of it, has just been read."""
        said = f"{self._before} {self._now}"
        told = description.lower().split()
        words = (word for word in told if len(word) > SHORT or word.isdigit())
        return description in self._described or any(word in said for word in words)

    def _told_by_team(self, driver: Driver) -> bool:
        """Tell whether the reader knows the team, and nobody else is in it.

        Not in the sentence after the one that gave it, and not by a name of many words.
        """
        given = self._team_here.get(driver, self._count)
        known = given < self._count - 1 and len((driver.team or "").split()) <= BRIEF
        return known and self.wordings.scene.alone_in_team(driver)

    def _mate(self, driver: Driver) -> Driver | None:
        """Return the subject of the clause if it can only have this one team-mate."""
        subject = self._focus.subject
        if (
            subject is None
            or self._focus.since > 0
            or not driver.team
            or subject == driver
        ):
            return None
        # "Klein kept Latorre behind, then his team-mate": whose?
        if self._focus.others - {driver}:
            return None
        # Who is introduced just now is nobody's team-mate yet.
        if self._team_here.get(subject) == self._count:
            return None
        known = self._release | set(self._seen)
        mates = {other for other in known if other.team == subject.team}
        return subject if mates | {subject} == {driver, subject} else None

    def _words(
        self, shape: str, driver: Driver, mate: Driver | None = None
    ) -> Phrase | None:
        found = self.wordings.names(shape, driver, mate)
        gender = driver.entry.gender or "m"
        return Phrase(text=found, gender=gender) if found else None


def _proper(name: str) -> Phrase:
    return Phrase(text=name, proper=True)
