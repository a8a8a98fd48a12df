"""Where and when the championship races next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Ref, stated
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.analysis.calendar import Venue
    from generator.evidence import Evidence
    from generator.facts import Facts


class NextMeeting(Storyline):
    """The round to come."""

    beat: ClassVar[Beat] = Beat.OUTLOOK
    essential: ClassVar[bool] = True

    dates: tuple[dt.date, dt.date]
    round: int
    last: bool
    penultimate: bool
    summer_break: bool
    same_year: bool
    days: int | None
    """Days from this meeting to that one, in whole weeks."""
    abroad: bool | None
    """Whether it is outside the championship's home country, and this one is not."""
    back_home: bool | None
    """Whether it is in the home country, and this one is not."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the next round after a report, if the season goes on."""
    calendar = facts.calendar
    if calendar.next is None or not facts.run:
        return
    home = facts.season.championship.country
    there, here = calendar.next.circuit.country, calendar.here.circuit.country
    countries = (
        *stated(home, Ref("season", ("championship", "country"))),
        *_country(calendar.next),
        *_country(calendar.here),
    )
    last = calendar.next.number == calendar.rounds
    rounds = facts.rounds(calendar.next.number, calendar.rounds)
    weeks = round((calendar.next.end - calendar.here.end).days / 7)
    known = bool(home and there and here)
    yield NextMeeting(
        evidence=(calendar.next.ref,),
        grounds={
            "round": facts.rounds(1, calendar.next.number),
            "last": rounds,
            "penultimate": rounds,
            "summer_break": (calendar.here.ref,),
            "days": (calendar.here.ref,),
            "abroad": countries,
            "back_home": countries,
        },
        value=4.0,
        dates=(calendar.next.start, calendar.next.end),
        round=calendar.next.number,
        last=last,
        penultimate=calendar.next.number == calendar.rounds - 1,
        summer_break=calendar.summer_break_follows,
        same_year=calendar.next.start.year == calendar.here.end.year,
        days=weeks * 7 if weeks > 0 else None,
        abroad=here == home != there if known else None,
        back_home=here != home == there if known else None,
    )


def _country(venue: Venue) -> Evidence:
    ref = Ref("season", ("circuits", venue.round.circuit, "country"))
    return stated(venue.circuit.country, ref)
