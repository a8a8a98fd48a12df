"""What a place of a sentence is about: who does it, in which race and class."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from generator.verification.claim import Claim, RaceKey, Scope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from generator.verification.ledger import Ledger
    from generator.verification.marking import Entity, Marked

_COMMA = re.compile(r"<D\d+>,(?= <D)|([,;:()])")
_ARTICLE = re.compile(r"\b(?:le|la|l'|the) ?$")
_GOES_ON = re.compile(
    r",? (?:et|and|ou|or|puis|then)(?: encore)?(?: de| d'| from)? ?<D|, <D"
)
"""What follows a driver within a list."""
_NEARBY = 28
"""Letters around a claim in which "overall" belongs to it."""


@dataclass(frozen=True, slots=True)
class Role:
    """A driver at a place of the marked text."""

    start: int
    end: int
    driver: str
    role: str
    """subject, oblique, object or possessive."""
    group: int
    """Drivers of one list share it."""


@dataclass(frozen=True, slots=True)
class Before:
    """What earlier sentences leave behind."""

    subject: tuple[str, ...] = ()
    race: int | None = None
    paragraph: int = -1
    told: int = -1
    """The paragraph that named a race last."""
    named: tuple[str, ...] = ()
    """Drivers named so far, the last one last."""

    def within(self, paragraph: int, race: int) -> Before:
        """Suppose that a paragraph is about one race."""
        return replace(self, race=race, paragraph=paragraph, told=paragraph)


class Context:
    """A marked sentence with what went before."""

    def __init__(self, marked: Marked, ledger: Ledger, before: Before) -> None:
        self.marked, self.ledger, self.before = marked, ledger, before
        self.text = marked.text
        self.lexicon = marked.lexicon

    # Who

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """Every driver of the sentence with the part that each plays."""
        found: list[Role] = []
        for start, end, entity in self.marked.marks("D"):
            role, group = self._role(start, end, found)
            found.append(Role(start, end, entity.name, role, group))
        return tuple(found)

    def _role(self, start: int, end: int, found: list[Role]) -> tuple[str, int]:
        if self.lexicon.pattern("POSSESSIVE").match(self.text, end):
            return "possessive", len(found)
        ahead = _ARTICLE.sub("", self.text[:start])
        if found:
            between = self.text[found[-1].end : start]
            last = found[-1]
            if self._coordinates(between, end):
                return last.role, last.group
        if self.lexicon.pattern("OBLIQUE").search(ahead):
            return "oblique", len(found)
        if self.lexicon.pattern("SUBJECT_AFTER").search(ahead):
            return "subject", len(found)
        return "object", len(found)

    def _coordinates(self, between: str, end: int) -> bool:
        if not self.lexicon.pattern("COORDINATION").match(between):
            return False
        return between.strip() != "," or bool(_GOES_ON.match(self.text, end))

    def subjects(self, at: int) -> tuple[tuple[str, ...], float]:
        """Say who does what is told at a place, and how sure that is."""
        groups: dict[int, list[Role]] = {}
        for role in self.roles:
            if role.role == "subject":
                groups.setdefault(role.group, []).append(role)
        earlier = [roles for roles in groups.values() if roles[-1].end <= at]
        if apposed := self._apposed(at):
            return (apposed,), 0.85
        if pair := self._former_or_latter(at, earlier):
            return (pair,), 0.75
        _, high = self.segment(at)
        later = [roles for roles in groups.values() if at <= roles[0].start < high]
        return self._before_it(at, earlier) or self._guessed(at, later)

    def _before_it(
        self, at: int, earlier: list[list[Role]]
    ) -> tuple[tuple[str, ...], float] | None:
        """Give the subject before a place, named or by a pronoun."""
        pronoun = max((e for _, e, _ in self.marked.marks("S") if e <= at), default=-1)
        if earlier:
            last = earlier[-1]
            named = pronoun < last[-1].end
            if named or len(last) == 1:
                doubt = 0.6 if named and self._between(last[-1].end, at) else 1.0
                sure = (0.95 if named else 0.8) * doubt
                return tuple(role.driver for role in last), sure
        if pronoun < 0:
            return None
        owner = [role for role in self.roles if role.end <= pronoun]
        return ((owner[-1].driver,), 0.65) if owner else (self.before.subject, 0.7)

    def _guessed(
        self, at: int, later: list[list[Role]]
    ) -> tuple[tuple[str, ...], float]:
        """Give the subject of the main clause behind, or whoever was named before."""
        low, _ = self.clause(at)
        owner = [role for role in self.roles if low <= role.start and role.end <= at]
        if owner:  # "le butin de Klein se bornait à"
            return (owner[-1].driver,), 0.6
        pronoun = next((s for s, _, _ in self.marked.marks("S") if s >= at), None)
        if pronoun is not None and (not later or pronoun < later[0][0].start):
            return self.before.subject, 0.7
        if later:
            return tuple(role.driver for role in later[0]), 0.85
        owner = [role for role in self.roles if role.end <= at]
        if owner:
            return (owner[-1].driver,), 0.5
        return (() if self.roles else self.before.subject), 0.55

    def _apposed(self, at: int) -> str | None:
        """Give whom an apposition is of: "devant Boullery, également pénalisé"."""
        comma = self.text.rfind(",", 0, at)
        for role in self.roles:
            if role.end == comma and self.lexicon.pattern("APPOSED").match(
                self.text[comma:at]
            ):
                return role.driver
        return None

    def _between(self, start: int, at: int) -> bool:
        """Whether somebody else is named between a subject and a comma."""
        comma = self.text.rfind(",", 0, at)
        return any(start < role.start and role.end <= comma for role in self.roles)

    def _former_or_latter(self, at: int, earlier: list[list[Role]]) -> str | None:
        """Give one of two: "le premier", "the latter"."""
        found = [m for m in self.marked.find("ONE_OF_TWO") if m.start() <= at]
        pairs = [roles for roles in earlier if len(roles) == 2]  # noqa: PLR2004  a pair
        if not found or not pairs or pairs[-1][-1].end > found[-1].start():
            return None
        return pairs[-1][0 if found[-1]["first"] else 1].driver

    def subject(self, at: int) -> tuple[str | None, float]:
        """Say which one driver does it; None where several or nobody."""
        drivers, sure = self.subjects(at)
        return (drivers[0], sure) if len(drivers) == 1 else (None, 0.0)

    def listed(self, text: str) -> tuple[str, ...]:
        """Give the drivers of a stretch of marked text, in order."""
        return tuple(
            self.marked.entities[int(match[1])].name
            for match in re.finditer(r"<D(\d+)>", text)
        )

    def last_subject(self) -> tuple[str, ...]:
        """Give whom "il" of the next sentence means."""
        groups = [r for r in self.roles if r.role == "subject"]
        if not groups:
            return self.before.subject
        first = groups[0].group
        return tuple(role.driver for role in groups if role.group == first)

    def after(self) -> Before:
        """Say what this sentence leaves behind."""
        here = tuple(role.driver for role in self.roles)
        kept = tuple(one for one in self.before.named if one not in here)
        paragraph = self.marked.sentence.paragraph
        told = paragraph if self._named else self.before.told
        return Before(self.last_subject(), self.race, paragraph, told, (*kept, *here))

    # Where

    def clause(self, at: int) -> tuple[int, int]:
        """Give the bounds of the clause around a place, by commas."""
        bounds = [m.start() for m in _COMMA.finditer(self.text) if m[1]]
        bounds += [m.start() for m in self.marked.find("STRONG")]
        start = max((b for b in bounds if b < at), default=0)
        end = min((b for b in bounds if b > at), default=len(self.text))
        return start, end

    def segment(self, at: int) -> tuple[int, int]:
        """Give the bounds of the main clause around a place, by conjunctions."""
        bounds = [m.start() for m in self.marked.find("STRONG")]
        start = max((b for b in bounds if b < at), default=0)
        end = min((b for b in bounds if b > at), default=len(self.text))
        return start, end

    def hedged(self, at: int) -> bool:
        """Whether what is told at a place is wished, denied or doubted."""
        start, end = self.clause(at)
        return any(
            start <= m.start() < at or (m.start() < end and m.start() <= at < m.end())
            for m in self.marked.find("HEDGES")
        )

    def near(self, name: str, start: int, end: int) -> bool:
        """Whether a pattern of the lexicon stands around a claim."""
        low, high = max(0, start - _NEARBY), end + _NEARBY
        return bool(self.lexicon.pattern(name).search(self.text[low:high]))

    # Which race and title

    @cached_property
    def race(self) -> int | None:
        """The race that the text has come to at the end of this sentence."""
        named = self._named
        if len({number for _, number in named}) > 1 and self.before.told < 0:
            return None  # the opening sums up several races
        return self._running(len(self.text))

    @property
    def names_a_race(self) -> bool:
        """Whether words of the sentence name a race of this meeting."""
        return bool(self._named)

    @cached_property
    def _named(self) -> tuple[tuple[int, int], ...]:
        marks = ((s, self._number(e)) for s, _, e in self.marked.marks("R"))
        return tuple((start, number) for start, number in marks if number)

    def _running(self, at: int) -> int | None:
        """Give the race that the text has come to; it goes on, not back."""
        running = self.before.race
        fresh = self.before.told != self.marked.sentence.paragraph
        for start, number in self._named:
            if start < at and (running is None or number >= running or fresh):
                running, fresh = number, False
        return running

    def _number(self, entity: Entity) -> int | None:
        """Give the race that a mark means; None where it is none of this meeting."""
        count = len(self.ledger.here)
        if entity.how == "weekday":
            return self.ledger.race_on(self.lexicon.data.WEEKDAYS.index(entity.name))
        if entity.how == "eve":
            return max(1, (self.before.race or 2) - 1) if count > 1 else None
        if entity.number == -1:
            return count or None
        return entity.number if entity.number and entity.number <= count else None

    def scope(
        self, start: int, end: int | None = None, driver: str | None = None
    ) -> Scope:
        """Say which races and titles a claim at a place may be about."""
        stop = start if end is None else end
        races, others, explicit = self._races(start, stop)
        titles, rest = self._titles(start, stop, driver)
        settled = races == self._of(self._running(stop)) and self._settled(stop)
        return Scope(races, others, titles, rest, explicit, settled)

    def _settled(self, at: int) -> bool:
        """Whether the paragraph is about one race at a place, and no word of another.

        "La veille" and a race that the text goes back to leave it open.
        """
        here = {number for _, number in self._named}
        told = self.before.told == self.marked.sentence.paragraph or bool(here)
        return told and here <= {self._running(at)}

    def _races(
        self, start: int, end: int
    ) -> tuple[tuple[RaceKey, ...], tuple[RaceKey, ...], bool]:
        here = self.ledger.here
        low, high = self.clause(start)
        if rounds := self.rounds(start):
            return self.ledger.races_of(rounds), (), True
        running = self._running(start)
        inside = [
            (abs(s - start), n) for s, n in self._named if low <= s < max(high, end)
        ]
        if inside:
            number = min(inside)[1]
            back = running is not None and number < running
            return (
                (*self._of(number), *(self._of(running) if back else ())),
                (),
                not back,
            )
        earlier = [n for s, n in self._named if s < start]
        if running is None:
            running = next((n for _, n in self._named), None)
        if running is None:
            return here, (), False
        meant = dict.fromkeys(
            (*self._of(running), *(k for n in earlier for k in self._of(n)))
        )
        plain = bool(earlier) and set(earlier) == {running}
        rest = () if plain else tuple(key for key in here if key not in meant)
        return tuple(meant), rest, plain

    def _of(self, number: int | None) -> tuple[RaceKey, ...]:
        return (self.ledger.here[number - 1],) if number else ()

    def _titles(
        self, start: int, end: int, driver: str | None
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        overall = self.ledger.overall
        low, high = self.clause(start)
        low, high = max(low, start - _NEARBY), min(max(high, end), end + _NEARBY)
        if self.lexicon.pattern("OVERALL").search(self.text[low:high]):
            return (overall,), ()
        named = self.title(start)
        own = self.ledger.title_of(driver) if driver else None
        if named:
            return (named,), tuple(t for t in (overall,) if own in (None, overall))
        if own and own != overall:
            return (own, overall), ()
        return (overall,), ()

    @cached_property
    def classes(self) -> tuple[tuple[int, str], ...]:
        """Where the sentence names a class, by its name or as "the rookies"."""
        named = [(start, one.name) for start, _, one in self.marked.marks("C")]
        rookies = self.ledger.rookies
        if rookies:
            found = self.lexicon.pattern("ROOKIES").finditer(self.text)
            named += [(match.start(), rookies) for match in found]
        return tuple(sorted(named))

    def title(self, at: int) -> str | None:
        """Give the title that words of the clause name, or that was named last."""
        low, high = self.clause(at)
        inside = [(abs(s - at), name) for s, name in self.classes if low <= s < high]
        if inside:
            return min(inside)[1]
        earlier = [name for s, name in self.classes if s < at]
        return earlier[-1] if earlier else None

    def rounds(self, start: int) -> tuple[int, ...]:
        """Give the other rounds that words of the clause name."""
        low, high = self.clause(start)
        after = self.lexicon.pattern("WHERE_FOLLOWS").match(self.text, high)
        high = self.clause(high + 1)[1] if after else high
        return next(
            (
                e.rounds for s, _, e in self.marked.marks("PA")
                if low <= s < high and self.ledger.elsewhere(e.rounds)
            ),
            (),
        )  # fmt: skip

    def matches(self, *names: str) -> Iterator[re.Match[str]]:
        """Find patterns that are neither wished, denied nor doubted."""
        for name in names:
            for match in self.marked.find(name):
                if not self.hedged(match.start()):
                    yield match

    def claim(
        self,
        match: re.Match[str] | tuple[int, int],
        what: str,
        said: str,
        **fields: Any,  # noqa: ANN401  fields of Claim
    ) -> Claim:
        """State a claim about a stretch of the marked text."""
        start, end = match if isinstance(match, tuple) else match.span()
        origin = self.marked.origin
        return Claim(what, origin(start), origin(end), said, **fields)
