"""The facts of a meeting as claims ask for them: who, where, in which order."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from generator.evidence import Known, value_of
from generator.verification.claim import RaceKey
from generator.verification.roster import Roster, roster_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.history import Outcome
    from generator.analysis.orders import Order
    from generator.analysis.races import RaceFacts
    from generator.facts import Facts
    from generator.results.events import Event, Penalty


class Results:
    """The facts of a meeting, its calendar, its field and its races."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.overall = facts.overall
        self.round = facts.calendar.here.number

    @cached_property
    def roster(self) -> Roster:
        """Every name that the results know."""
        return roster_of(self.facts)

    @cached_property
    def here(self) -> tuple[RaceKey, ...]:
        """The races of this meeting, run or to come."""
        count = max(self.facts.calendar.here.round.races, len(self.facts.races))
        return tuple((self.round, number) for number in range(1, count + 1))

    @cached_property
    def _outcomes(self) -> dict[RaceKey, Outcome]:
        return {(o.id.round, o.id.race): o for o in self.facts.history.outcomes}

    @cached_property
    def rookies(self) -> str | None:
        """The rookies' title, where the season has one."""
        titles = self.facts.season.titles.items()
        return next((key for key, one in titles if one.kind == "rookie"), None)

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """Those whom a text may call leader or champion."""
        fights = self.facts.fights.values()
        tables = [t for f in fights for t in (f.before, f.between, f.after) if t]
        found = [t.leader.value.key for t in tables if isinstance(t.leader, Known)]
        found += [
            key
            for key, driver in self.facts.field.items()
            if any(honour.reigning for honour in driver.entry.honours)
        ]
        return tuple(dict.fromkeys(found))

    def elsewhere(self, rounds: tuple[int, ...]) -> bool:
        """Whether a place is of other rounds than this one."""
        return bool(rounds) and self.round not in rounds

    def before(self, rounds: tuple[int, ...]) -> bool:
        """Whether a place is that of the meeting before this one."""
        previous = self.facts.calendar.previous
        return previous is not None and previous.number in rounds

    def races_of(self, rounds: tuple[int, ...]) -> tuple[RaceKey, ...]:
        """Give the races of rounds."""
        return tuple(key for key in self._outcomes if key[0] in rounds)

    def race_on(self, weekday: int) -> int | None:
        """Give the one race of a day of the week."""
        days = {
            race.number: race.race.day for race in self.facts.races if race.race.day
        } or {s.race: s.day for s in self.facts.meeting.schedule if s.race}
        found = [n for n, day in days.items() if day.weekday() == weekday]
        return found[0] if len(found) == 1 else None

    def driver(self, key: str) -> Driver:
        """Look a driver up."""
        return self.facts.field[key]

    def name(self, key: str) -> str:
        """Name a driver for a message."""
        return self.driver(key).full_name if key in self.facts.field else key

    def title_of(self, key: str) -> str:
        """Give the title that a driver races for: a class, or the overall one."""
        return self.driver(key).entry.category or self.overall

    def member(self, key: str, title: str) -> bool:
        """Whether a driver is of a class."""
        driver = self.driver(key)
        kind = self.facts.season.titles[title].kind
        if kind == "rookie":
            return driver.entry.rookie
        return kind != "class" or driver.entry.category == title

    def race(self, key: RaceKey) -> RaceFacts | None:
        """Give a race of this meeting."""
        found = (r for r in self.facts.races if (r.id.round, r.id.race) == key)
        return next(found, None)

    def order(self, key: RaceKey, title: str) -> Order | None:
        """Give the order of a title in a race."""
        outcome = self._outcomes.get(key)
        return outcome.orders.get(title) if outcome else None

    def place(self, key: RaceKey, title: str, driver: str) -> int | None:
        """Give a driver's place, where it is known."""
        order = self.order(key, title)
        found = order.of(self.driver(driver)) if order else None
        return value_of(found)

    def at(self, key: RaceKey, title: str, position: int) -> str | None:
        """Say who is known to have come in a place."""
        order = self.order(key, title)
        found = order.at(position) if order else None
        return found.value.key if isinstance(found, Known) else None

    def came(self, key: RaceKey, title: str, driver: str, position: int) -> bool | None:
        """Whether a driver came in a place."""
        if not self.member(driver, title):
            return False
        known = self.place(key, title, driver)
        if known == position or self._on_road(key, title, driver) == position:
            return True
        if known is not None or self._unplaced(key, driver):
            return False
        if self.at(key, title, position) is not None:
            return False
        if position == 1 and driver in self.not_won(key, title):
            return False
        return None

    def not_won(self, key: RaceKey, title: str) -> tuple[str, ...]:
        """Say who is known not to have won."""
        outcome = self._outcomes.get(key)
        return tuple(d.key for d in outcome.not_won.get(title, ())) if outcome else ()

    def _unplaced(self, key: RaceKey, driver: str) -> bool:
        race = self.race(key)
        rows = race.race.classification if race else ()
        return any(
            r.driver == driver and r.status not in ("finished", "retired") for r in rows
        )

    def _on_road(self, key: RaceKey, title: str, driver: str) -> int | None:
        for event in self.penalties(key, driver):
            if (event.category or self.overall) == title:
                return event.on_road
        return None

    def within(self, key: RaceKey, title: str, driver: str, top: int) -> bool | None:
        """Whether a driver came in the first so many."""
        known = self.place(key, title, driver)
        if known is not None:
            return known <= top
        race = self.race(key)
        for bound in race.race.within if race else ():
            about = (bound.driver, bound.category or self.overall) == (driver, title)
            if about and bound.top <= top:
                return True
        places = [self.at(key, title, n) for n in range(1, top + 1)]
        return False if all(places) or not self.member(driver, title) else None

    def ahead(self, key: RaceKey, title: str, first: str, second: str) -> bool | None:
        """Whether one driver finished before another."""
        if first == second:
            return False
        answers = []
        for one in {title, self.overall}:
            a, b = self.place(key, one, first), self.place(key, one, second)
            if a is not None and b is not None:
                return a < b
            answers += [True] if a == 1 else []
            answers += [False] if b == 1 else []
        if not (self.member(first, title) and self.member(second, title)):
            return False
        return answers[0] if answers else None

    def events(self, key: RaceKey, *kinds: str) -> Iterator[Event]:
        """Give the events of some kinds, of a race of this meeting."""
        race = self.race(key)
        for event in race.race.events if race else ():
            if not kinds or event.event in kinds:
                yield event

    def penalties(self, key: RaceKey, driver: str) -> tuple[Penalty, ...]:
        """Give a driver's penalties in a race."""
        found = (e for e in self.events(key, "penalty") if e.event == "penalty")
        return tuple(event for event in found if event.driver == driver)
