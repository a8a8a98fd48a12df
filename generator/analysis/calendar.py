"""Where the meeting stands in the season."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Ref
from generator.value import positional

if TYPE_CHECKING:
    import datetime as dt

    from generator.results.season import Circuit, Round, SeasonFile

MONTHS_OF_A_BREAK = 2
"""A summer break is a gap of at least this many months that holds August."""
AUGUST = 8
UNKNOWN = 9999
"""Rounds and races to come of a calendar with gaps: as many as there may be."""


@positional
class Venue:
    """One round of the calendar with its circuit."""

    number: int
    """Round number, from 1."""
    round: Round
    circuit: Circuit
    ref: Ref

    @property
    def start(self) -> dt.date:
        """First day of the meeting."""
        return self.round.start

    @property
    def end(self) -> dt.date:
        """Last day of the meeting."""
        return self.round.end


@positional
class Calendar:
    """The season's rounds around this one."""

    here: Venue
    previous: Venue | None
    next: Venue | None
    rounds: int
    races_left: int
    """Races of the rounds to come."""
    complete: bool = True
    """Whether the calendar names every round: else nobody knows which are missing."""

    @property
    def is_opening(self) -> bool:
        """Whether this is known to be the first round."""
        return self.complete and self.here.number == 1

    @property
    def is_finale(self) -> bool:
        """Whether this is known to be the last round."""
        return self.complete and self.next is None

    @property
    def summer_break_follows(self) -> bool:
        """Whether no round falls in the August between this one and the next."""
        if self.next is None:
            return False
        months = self.next.start.month - self.here.end.month
        return self.here.end.month < AUGUST < self.next.start.month and (
            months >= MONTHS_OF_A_BREAK
        )

    @property
    def next_is_last(self) -> bool:
        """Whether the next round is known to be the last."""
        return self.next is not None and self.next.number == self.rounds

    @property
    def next_in_same_year(self) -> bool:
        """Whether the next round begins in the year in which this one ends."""
        return self.next is not None and self.next.start.year == self.here.end.year

    @property
    def weeks_to_next(self) -> int | None:
        """Whole weeks from this meeting's end to the next one's, if any."""
        if self.next is None:
            return None
        return round((self.next.end - self.here.end).days / 7)

    @property
    def weeks_since_previous(self) -> int | None:
        """Whole weeks from the previous meeting's end to this one's, if any."""
        if self.previous is None:
            return None
        return round((self.here.end - self.previous.end).days / 7)


def calendar_of(season: SeasonFile, name: str) -> Calendar:
    """Place a meeting in its season; KeyError if the calendar does not name it."""
    venues = [
        Venue(i + 1, one, season.circuits[one.circuit], Ref("season", ("calendar", i)))
        for i, one in enumerate(season.calendar)
    ]
    at = next((i for i, v in enumerate(venues) if v.round.meeting == name), None)
    if at is None:
        raise KeyError(name)
    if not season.calendar_complete:
        return Calendar(venues[at], None, None, UNKNOWN, UNKNOWN, complete=False)
    return Calendar(
        here=venues[at],
        previous=venues[at - 1] if at else None,
        next=venues[at + 1] if at + 1 < len(venues) else None,
        rounds=len(venues),
        races_left=sum(v.round.races for v in venues[at + 1 :]),
    )
