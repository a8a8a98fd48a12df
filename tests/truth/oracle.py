"""What a season's files say of a claim, read without the stages of the generator.

It knows classifications, classes, grids, entries and counts, and nothing of facts: a
fact that was established wrongly is told by templates and confirmed by `verify`, and
contradicted here. It answers None where the files leave room.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from generator.results.bundle import Bundle
from generator.results.meeting import Race
from generator.verification.claim import Claim, RaceKey

Answer = bool | None


@dataclass(frozen=True)
class Oracle:
    """The files of a season, and the meeting that a text is about."""

    bundle: Bundle
    meeting: str

    def says(self, claim: Claim) -> Answer:
        """Answer a claim of a kind that it knows; None for all others."""
        question = _QUESTIONS.get((claim.kind, claim.what))
        return question(self, claim) if question else None

    def race(self, key: RaceKey) -> Race | None:
        """Give a race by its round and number."""
        name = self.bundle.season.calendar[key[0] - 1].meeting
        file = self.bundle.meetings.get(name)
        races = file.races if file else ()
        return races[key[1] - 1] if key[1] <= len(races) else None

    def place(self, key: RaceKey, title: str, driver: str) -> int | None:
        """Give a place; 0 for somebody who cannot have one in that title."""
        race = self.race(key)
        if race is None:
            return None
        if not self.races_for(driver, title):
            return 0
        by_class = {who: n for n, who in race.by_class.get(title, {}).items()}
        if driver in by_class:
            return by_class[driver]
        rows = [row for row in race.classification if row.pos is not None]
        if self.bundle.season.titles[title].kind == "overall":
            return next((row.pos for row in rows if row.driver == driver), None)
        order = [row.driver for row in rows if self.races_for(row.driver, title)]
        whole = [row.pos for row in rows] == list(range(1, len(rows) + 1))
        return order.index(driver) + 1 if whole and driver in order else None

    def races_for(self, driver: str, title: str) -> bool:
        """Whether a driver scores for a title."""
        entry = self.bundle.entries(self.meeting)[driver]
        kind = self.bundle.season.titles[title].kind
        if kind == "rookie":
            return entry.rookie
        return kind == "overall" or entry.category == title

    def wins(self, driver: str, title: str, until: RaceKey | None) -> int | None:
        """Count the wins of the season up to a race; None where a winner is unknown."""
        count = 0
        for number, one in enumerate(self.bundle.season.calendar, 1):
            for index in range(1, one.races + 1):
                if until is not None and (number, index) > until:
                    return count
                if self.race((number, index)) is None:
                    continue
                place = self.place((number, index), title, driver)
                if place is None and self.winner((number, index), title) is None:
                    return None
                count += place == 1
        return count

    def winner(self, key: RaceKey, title: str) -> str | None:
        """Say who won, where the files do."""
        entries = self.bundle.entries(self.meeting)
        won = (d for d in entries if self.place(key, title, d) == 1)
        return next(won, None)


def _anywhere(claim: Claim, test: Callable[[RaceKey, str], Answer]) -> Answer:
    """Answer no where it is no in every race and title that may be meant."""
    answers = [
        test(race, title)
        for race in (*claim.scope.races, *claim.scope.others)
        for title in (*claim.scope.titles, *claim.scope.other_titles)
    ]
    if True in answers:
        return True
    return None if None in answers or not answers else False


def _came(oracle: Oracle, claim: Claim) -> Answer:
    def test(race: RaceKey, title: str) -> Answer:
        place = oracle.place(race, title, claim.drivers[0])
        if place is None:
            taken = any(
                oracle.place(race, title, other) == claim.number
                for other in oracle.bundle.entries(oracle.meeting)
            )
            return False if taken else None
        return place == claim.number

    return _anywhere(claim, test)


def _order(oracle: Oracle, claim: Claim) -> Answer:
    def test(race: RaceKey, title: str) -> Answer:
        places = [oracle.place(race, title, driver) for driver in claim.drivers]
        if None in places:
            return None
        known = [place or 0 for place in places]
        return 0 not in known and all(a < b for a, b in pairwise(known))

    return _anywhere(claim, test)


def _team(oracle: Oracle, claim: Claim) -> Answer:
    team = oracle.bundle.entries(oracle.meeting)[claim.drivers[0]].team
    return None if team is None else team.replace("\u2019", "'") == claim.value


def _fastest(oracle: Oracle, claim: Claim) -> Answer:
    def test(race: RaceKey, _: str) -> Answer:
        found = oracle.race(race)
        lap = found.fastest_lap if found else None
        return lap.driver == claim.drivers[0] if lap else None

    return _anywhere(claim, test)


def _pole(oracle: Oracle, claim: Claim) -> Answer:
    def test(race: RaceKey, _: str) -> Answer:
        found = oracle.race(race)
        pole = found.grid.get(1) if found else None
        return pole == claim.drivers[0] if pole else None

    return _anywhere(claim, test)


def _cars(oracle: Oracle, claim: Claim) -> Answer:
    size = oracle.bundle.meetings[oracle.meeting].field_size
    return None if size is None else size == claim.number


def _counted(oracle: Oracle, claim: Claim) -> Answer:
    """Answer a number of wins: of the season up to any race of this meeting."""
    driver, number = claim.drivers[0], claim.number
    here = [r.meeting for r in oracle.bundle.season.calendar].index(oracle.meeting) + 1
    counts = [
        oracle.wins(driver, title, until)
        for title in (*claim.scope.titles, *claim.scope.other_titles)
        for until in ((here, 0), (here, 1), (here, 2), (here, 3))
    ]
    if number in counts or None in counts:
        return True if number in counts else None
    most = max((count for count in counts if count is not None), default=0)
    # Those of the meeting alone may be meant.
    return None if number is not None and number <= most else False


_QUESTIONS: dict[tuple[str, str], Callable[[Oracle, Claim], Answer]] = {
    ("wins", "win"): _came,
    ("positions", "place"): _came,
    ("who_beat_whom", "order"): _order,
    ("team_of", "team"): _team,
    ("fastest_lap", "fastest"): _fastest,
    ("grid", "pole"): _pole,
    ("field_size", "cars"): _cars,
    ("counts", "wins"): _counted,
}
