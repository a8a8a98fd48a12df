"""Facts: all that analysis establishes of a meeting, without a word of language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.analysis.calendar import Venue, calendar_of
from generator.analysis.chronicle import history_of
from generator.analysis.effect import Effect, effect_of
from generator.analysis.field import field_of
from generator.analysis.history import RaceId, row_ended
from generator.analysis.races import RaceFacts
from generator.analysis.standings import fights_of
from generator.analysis.tally import season_wins, winning_row
from generator.evidence import (
    Evidence,
    Known,
    Maybe,
    Ref,
    Unknown,
    known_to_be,
    value_of,
)
from generator.value import positional

if TYPE_CHECKING:
    import datetime as dt

    from generator.analysis.calendar import Calendar
    from generator.analysis.field import Driver, Field
    from generator.analysis.history import Broken, History, Outcome
    from generator.analysis.standings import TitleFight
    from generator.results.bundle import Bundle
    from generator.results.meeting import MeetingFile
    from generator.results.season import Points, SeasonFile


@positional
class Scored:
    """A race in which a driver is known to have scored nothing for a title."""

    driver: Driver
    title: str
    venue: Venue
    race: int | None
    ref: Ref


@positional
class Facts:
    """One meeting in its season."""

    name: str
    """Name of the meeting, also the stem of its file."""
    season: SeasonFile
    meeting: MeetingFile
    field: Field
    calendar: Calendar
    history: History
    races: tuple[RaceFacts, ...]
    """The races that the file tells of; none before they are run."""
    fights: Mapping[str, TitleFight]
    overall: str
    """Key of the overall title."""
    without_points: tuple[Scored, ...]
    """Races before this meeting that are known to have given somebody no point."""

    def ref(self, *path: str | int) -> Ref:
        """Return where a value of the meeting's file stands."""
        return Ref(self.name, path)

    def drivers(self, *keys: str) -> tuple[Driver, ...]:
        """Look drivers up by their keys."""
        return tuple(self.field[key] for key in keys)

    @property
    def races_so_far(self) -> tuple[Outcome, ...]:
        """Races of the season before this meeting."""
        return self.history.before(RaceId(self.calendar.here.number, 1))

    def rounds(self, first: int, last: int) -> Evidence:
        """Return where rounds of the calendar stand, by number, from 1, both included.

        Rounds beyond either end of the calendar are none.
        """
        count = len(self.season.calendar)
        numbers = range(max(first, 1), min(last, count) + 1)
        return tuple(self.venue(number).ref for number in numbers)

    @property
    def rounds_to_come(self) -> Evidence:
        """Return where the rounds after this one stand, the last of them included."""
        return self.rounds(self.calendar.here.number + 1, self.calendar.rounds)

    @property
    def race_days(self) -> tuple[dt.date, ...] | None:
        """Return the day of each race, where each of several has its own.

        Not where the part of a day is known, which then tells when it was.
        """
        days = tuple(race.race.day for race in self.races)
        known = tuple(day for day in days if day is not None)
        if any(race.race.part_of_day for race in self.races):
            return None
        return known if len(set(known)) == len(days) > 1 else None

    def venue(self, number: int) -> Venue:
        """Return a round of the calendar by its number, from 1."""
        one = self.season.calendar[number - 1]
        ref = Ref("season", ("calendar", number - 1))
        return Venue(number, one, self.season.circuits[one.circuit], ref)

    def scoreless(self, driver: Driver, title: str) -> tuple[Scored, ...]:
        """Return the races before this meeting in which a driver scored nothing."""
        return tuple(
            one
            for one in self.without_points
            if one.driver == driver and one.title == title
        )

    def champion_before(self, title: str) -> Maybe[Driver]:
        """Return who was champion before the meeting, declared so or by arithmetic.

        By arithmetic: the leader is further ahead than the points scale, where it is
        stated, can give anybody at this meeting, which is the last.
        """
        before, points = self.fights[title].before, self.scale
        if before is None or before.decided:
            return before.champion if before else Unknown("nothing is known before")
        second = next(iter(before.pursuers), None)
        gap = before.gap(second.value) if second is not None else None
        if not isinstance(gap, Known) or not isinstance(before.leader, Known):
            return Unknown("the gap is not given")
        if points is None:
            return Unknown("the points scale is not stated")
        races = max(self.calendar.here.round.races, len(self.meeting.races))
        if self.calendar.is_finale and gap.value > points.most * races:
            stated = Ref("season", ("points",))
            refs = (*before.leader.evidence, *gap.evidence, stated)
            return Known(before.leader.value, refs)
        return Unknown("the title was still open")

    def race_before(self, race: RaceFacts) -> RaceFacts | None:
        """Return the race of the meeting before this one, if there was one."""
        return self.races[race.number - 2] if race.number > 1 else None

    def season_wins(self, race: RaceFacts) -> Maybe[int]:
        """Count the winner's wins of the season so far, where that is worth telling.

        That a rookie or a debutant had not won before goes without saying.
        """
        outcomes = self.history.through(race.id)
        count = season_wins(race, self.races, outcomes, self.overall)
        debutants = {d.driver for d in self.meeting.debuts if d.category is None}
        winner = value_of(race.winner)
        new = winner and (winner.entry.rookie or winner.key in debutants)
        if new and known_to_be(count, 1):
            return Unknown("nobody expected one before")
        return count

    def winning_row(self, race: RaceFacts) -> Maybe[int]:
        """Count the winner's wins in a row, where that is worth telling."""
        outcomes = self.history.through(race.id)
        return winning_row(race, self.races, outcomes, self.overall)

    def row_ended(self, race: RaceFacts) -> Broken | None:
        """Give whose run of overall wins the winner of a race ended, if anybody's."""
        return row_ended(self.history.through(race.id), self.overall)

    def effect(self) -> Effect:
        """Establish what the meeting's last race means in the season for its winner."""
        last = self.races[-1]
        return effect_of(
            self.history.through(last.id),
            self.overall,
            streak=self.winning_row(last),
            wins=self.season_wins(last),
            rounds=self.rounds(1, self.calendar.here.number),
        )

    @property
    def scale(self) -> Points | None:
        """Return the points scale, where it is stated and says what a win is worth."""
        points = self.season.points
        known = points is not None and points.status == "stated" and points.positions
        return points if known else None

    @property
    def run(self) -> bool:
        """Whether any race has a known winner: a report can be written."""
        return any(1 in race.order.places for race in self.races)

    def titles(self, *kinds: str) -> tuple[str, ...]:
        """Name the season's titles of these kinds, in the file's order."""
        return tuple(k for k, t in self.season.titles.items() if t.kind in kinds)


def establish(bundle: Bundle, name: str) -> Facts:
    """Establish the facts of a meeting from its season's files."""
    season, meeting = bundle.season, bundle.meetings[name]
    overall = next(key for key, t in season.titles.items() if t.kind == "overall")
    field = field_of(season, name, meeting)
    calendar = calendar_of(season, name)
    history = history_of(bundle, name, overall)
    here = history.of_round(calendar.here.number)
    races = tuple(
        RaceFacts(
            id=RaceId(calendar.here.number, i + 1),
            of=max(calendar.here.round.races, len(meeting.races)),
            race=race,
            at=Ref(name, ("races", i)),
            field=field,
            orders=here[i].orders,
            overall=overall,
        )
        for i, race in enumerate(meeting.races)
    )
    return Facts(
        name=name,
        season=season,
        meeting=meeting,
        field=field,
        calendar=calendar,
        history=history,
        races=races,
        fights=fights_of(bundle, name, field),
        overall=overall,
        without_points=tuple(_scoreless(bundle, calendar.here.number, field)),
    )


def _scoreless(bundle: Bundle, number: int, field: Field) -> Iterator[Scored]:
    season = bundle.season
    for i, one in enumerate(season.calendar[: number - 1]):
        meeting = bundle.meetings.get(one.meeting)
        venue = Venue(
            i + 1, one, season.circuits[one.circuit], Ref("season", ("calendar", i))
        )
        for j, entry in enumerate(meeting.scoreless if meeting else ()):
            if entry.driver in field:
                ref = Ref(one.meeting, ("scoreless", j))
                yield Scored(field[entry.driver], entry.title, venue, entry.race, ref)
