"""Which races and titles a place of a sentence is about."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from generator.verification.claim import RaceKey, Scope
from generator.verification.clauses import NEARBY, Clauses

if TYPE_CHECKING:
    from generator.verification.entities import Entity

_RANKED = re.compile(r"<[OF]\d+>(?: [\w-]+)? $")
"""A place of which the next word says more: "ninth overall", "9e place générale"."""
_AT_A_PLACE = re.compile(r"<R\d+>(?: \w+ <C\d+>)? (?:\w+ |\w')<P\d+>")
"""A race and where it was run."""


class Scopes(Clauses):
    """A marked sentence within the account of a meeting."""

    @cached_property
    def race(self) -> int | None:
        """The race that the text has come to at the end of this sentence."""
        named = self._gone_to
        if len({number for _, number in named}) > 1 and self.before.told < 0:
            return None  # the opening sums up several races
        return self._running(len(self.text))

    @property
    def names_a_race(self) -> bool:
        """Whether words of the sentence name a race of this meeting to tell of it."""
        return bool(self._gone_to)

    @cached_property
    def _named(self) -> tuple[tuple[int, int], ...]:
        called = self.lexicon.pattern("RACE_OF_A_WINNER")
        marks = (
            (s, self._number(e))
            for s, _, e in self.marked.marks("R")
            if not (self._of_what_went_before(s) or self._run_elsewhere(s))
            and not called.match(self.text, s)
        )
        return tuple((start, number) for start, number in marks if number)

    def _run_elsewhere(self, at: int) -> bool:
        """Whether a race is of another place: "the last race in Bronze at Mugello"."""
        found = _AT_A_PLACE.match(self.text, at)
        place = self.marked.first("P", found[0]) if found else None
        return place is not None and self.ledger.elsewhere(place.rounds)

    @cached_property
    def _gone_to(self) -> tuple[tuple[int, int], ...]:
        """The races that the text comes to, not those that only say who somebody is.

        "Lacroisade won from Figueirinha, the winner of race 2": it is not race 2.
        """
        apposed = self.lexicon.pattern("WINNER_OF")
        return tuple(
            one for one in self._named if not apposed.search(self.text, 0, one[0])
        )

    def _of_what_went_before(self, at: int) -> bool:
        """Whether a race is told as past: "After Klein in race 1, it was..."."""
        clause = self.text[self.opening(at) : at]
        return bool(self.lexicon.pattern("PAST_RACE").match(clause))

    def _set_out_from(self, race: int, at: int) -> bool:
        """Whether a race is only where something set out from, told before a place.

        "Passait de la deuxième place de la course 1 à la victoire": not in race 1.
        """
        found = self.marked.find("SETS_OUT")
        return any(m.start() <= race < m.end() <= at for m in found)

    def _running(self, at: int) -> int | None:
        """Give the race that the text has come to; it goes on, not back."""
        running = self.before.race
        fresh = self.before.told != self.marked.sentence.paragraph
        for start, number in self._gone_to:
            if start < at and (running is None or number >= running or fresh):
                running, fresh = number, False
        return running

    @cached_property
    def moves_on(self) -> bool:
        """Whether the paragraph goes from race to race: back, or on without a word.

        "Wynants made it two out of two" tells of the next race and does not name it.
        """
        before, paragraph = self.before, self.marked.sentence.paragraph
        numbers = [number for _, number in self._named]
        within = before.told == paragraph and before.race is not None
        if within and numbers and min(numbers) < (before.race or 0):
            return True
        past = any(self._of_what_went_before(s) for s, _, _ in self.marked.marks("R"))
        if past or self.lexicon.pattern("THIS_TIME").search(self.text):
            return len(numbers) < 2  # noqa: PLR2004  both races are named
        goes_on = bool(self.lexicon.pattern("DOUBLES_UP").search(self.text))
        return goes_on and not numbers

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
        if self.lexicon.pattern("THIS_TIME").search(self.text):
            return False
        if any(self._set_out_from(start, at) for start, _ in self._named):
            return False
        if self.moves_on or self.before.loose == self.marked.sentence.paragraph:
            return False
        here = {number for _, number in self._gone_to}
        told = self.before.told == self.marked.sentence.paragraph or bool(here)
        return told and here <= {self._running(at)}

    def _races(
        self, start: int, end: int
    ) -> tuple[tuple[RaceKey, ...], tuple[RaceKey, ...], bool]:
        here = self.ledger.here
        low, high = self.clause(start)
        if rounds := self.rounds(start):
            return self.ledger.races_of(rounds), (), True
        if self.lexicon.pattern("THIS_TIME").search(self.text):
            return here, (), False
        running = self._running(start)
        inside = [
            (abs(s - start), n)
            for s, n in self._named
            if low <= s < max(high, end) and not self._set_out_from(s, start)
        ]
        if inside:
            number = min(inside)[1]
            back = running is not None and number < running
            return (
                (*self._of(number), *(self._of(running) if back else ())),
                (),
                not back,
            )
        earlier = [
            n
            for s, n in self._gone_to
            if s < start and not self._set_out_from(s, start)
        ]
        if running is None:
            running = next((n for _, n in self._gone_to), None)
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
        low, high = max(low, start - NEARBY), min(max(high, end), end + NEARBY)
        inside = [name for at, name in self.classes if start <= at < end]
        if not inside and self._overall(low, high, start, end):
            return (overall,), ()
        named = inside[0] if inside else self.title(start)
        own = self.ledger.title_of(driver) if driver else None
        if named:
            return (named,), (overall,) if overall != named else ()
        if own and own != overall:
            return (own, overall), ()
        return (overall,), ()

    def _overall(self, low: int, high: int, start: int, end: int) -> bool:
        """Whether words around a claim say "overall", and not of another place.

        "Sandiford was ninth overall and took the Independents win": the ninth is.
        """
        found = self.lexicon.pattern("OVERALL").finditer(self.text, low, high)
        places = [_RANKED.search(self.text[: match.start()]) for match in found]
        return any(
            place is None or start <= place.start() < max(end, start + 1)
            for place in places
        )

    @cached_property
    def classes(self) -> tuple[tuple[int, str], ...]:
        """Where the sentence names a class: by its name, "the rookies", "the class"."""
        named = [(start, one.name) for start, _, one in self.marked.marks("C")]
        rookies = self.ledger.rookies
        if rookies:
            found = self.lexicon.pattern("ROOKIES").finditer(self.text)
            named += [(match.start(), rookies) for match in found]
        paragraph = self.marked.sentence.paragraph
        if not named and self.before.title and self.before.paragraph == paragraph:
            found = self.lexicon.pattern("THE_CLASS").finditer(self.text)
            named = [(match.start(), self.before.title) for match in found]
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
        if low and self.lexicon.pattern("WHERE").match(self.text[low:].lstrip(", ")):
            head = len(self.text[:low].rstrip(", "))
            low, _ = self.clause(head)  # "at Spa, where he won"
        after = self.lexicon.pattern("WHERE_FOLLOWS").match(self.text, high)
        high = self.clause(high + 1)[1] if after else high
        return next(
            (
                e.rounds for s, _, e in self.marked.marks("PA")
                if low <= s < high and self.ledger.elsewhere(e.rounds)
            ),
            (),
        )  # fmt: skip
