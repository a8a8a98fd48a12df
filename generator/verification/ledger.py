"""What the facts answer to a claim: yes, no, or that they do not say (None)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.history import RaceId, exact_streak, streak, wins, wins_at_least
from generator.evidence import Known
from generator.verification.claim import Judgement, RaceKey, Scope, either, judged
from generator.verification.known import Results

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.analysis.history import Outcome


class Ledger(Results):
    """The facts of a meeting, asked claim by claim."""

    def _season(self, key: RaceKey | None) -> tuple[Outcome, ...]:
        if key is None:
            return self.facts.history.outcomes
        return self.facts.history.through(RaceId(*key))

    def won(
        self, driver: str, title: str, count: int, until: RaceKey | None
    ) -> bool | None:
        """Whether a driver had so many wins of the season up to a race."""
        if not self.member(driver, title):
            return False
        outcomes = self._season(until)
        known = wins(outcomes, self.driver(driver), title)
        if isinstance(known, Known):
            return known.value == count
        least, _ = wins_at_least(outcomes, self.driver(driver), title)
        return False if least > count else None

    def won_of(
        self, races: tuple[RaceKey, ...], driver: str, title: str, count: int
    ) -> bool | None:
        """Whether a driver won so many of some races."""
        came = [self.came(race, title, driver, 1) for race in races]
        if not races or None in came:
            return None
        return came.count(True) == count

    def in_a_row(
        self, driver: str, title: str, count: int, until: RaceKey
    ) -> bool | None:
        """Whether a race was a driver's so-manieth win in a row."""
        outcomes = self._season(until)
        exact = exact_streak(outcomes, self.driver(driver), title)
        if isinstance(exact, Known):
            return exact.value == count
        least, _ = streak(outcomes, self.driver(driver), title)
        return None if least < count else False

    def counts_of_races(self) -> frozenset[int]:
        """Give the numbers of races a text may tell of: season, meeting, so far."""
        calendar, outcomes = self.facts.calendar, self.facts.history.outcomes
        before = len(outcomes) - len(self.facts.races)
        found = {sum(one.races for one in self.facts.season.calendar), len(self.here)}
        found |= {*range(before, len(outcomes) + 1), calendar.races_left}
        found |= {calendar.previous.round.races} if calendar.previous else set()
        return frozenset(found)

    def titles(self, key: str) -> tuple[str, ...]:
        """Give the titles that a driver races for."""
        return tuple(one for one in self.facts.fights if self.member(key, one))

    def rows(
        self, drivers: tuple[str, ...], *, ever: bool = False, rookies: bool = True
    ) -> frozenset[int]:
        """Give how many races drivers had won in a row, before or at this meeting.

        Where no driver is given, anybody may be meant; rows among the rookies are
        left out where nobody speaks of them.
        """
        found = set[int]()
        last = self.races_of((self.round - 1,))[-1:]
        races = tuple(self._outcomes) if ever else (*last, *self.here)
        for driver in drivers or tuple(self.facts.field):
            for title in self.titles(driver):
                if title == self.rookies and not rookies:
                    continue
                for until in races:
                    outcomes = self._season(until)
                    found.add(streak(outcomes, self.driver(driver), title)[0])
        return frozenset(found - {0, 1})

    def weigh(
        self,
        scope: Scope,
        test: Callable[[RaceKey, str], bool | None],
        results: str = "",
    ) -> Judgement:
        """Judge a claim over the races and titles that it may be about."""
        titles = (*scope.titles, *scope.other_titles)
        meant = [test(race, title) for race in scope.races for title in titles]
        others = [test(race, title) for race in scope.others for title in titles]
        return judged(either(meant), either(others) if others else False, results)

    def results(self, scope: Scope, driver: str) -> str:
        """Say where a driver came, for a message."""
        told = []
        for race in (*scope.races, *scope.others):
            for title in (*scope.titles, *scope.other_titles):
                place = self.place(race, title, driver)
                if place is not None:
                    told.append(
                        f"{self.name(driver)} was {place} in {self.shown(race, title)}"
                    )
        return "; ".join(told)

    def shown(self, race: RaceKey, title: str) -> str:
        """Name a race and class for a message."""
        of = "" if title == self.overall else f" ({title})"
        where = f"race {race[1]}"
        if race[0] != self.round:
            where += f" of {self.facts.season.calendar[race[0] - 1].meeting}"
        return where + of

    def holder(self, race: RaceKey, title: str, position: int) -> str:
        """Say who came in a place, for a message."""
        who = self.at(race, title, position)
        return f"{self.shown(race, title)}: {position}. {self.name(who)}" if who else ""
