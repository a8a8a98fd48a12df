"""Where and when the championship races next, and what that decides.

A date alone is a calendar's; with the title or the lead that is open there it is the
next episode: "The title could be settled at Zolder, from 5 to 7 September."
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.prospects import prospects
from generator.evidence import Known, Ref, evidence_of, stated
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.analysis.calendar import Calendar, Venue
    from generator.analysis.standings import Table
    from generator.evidence import Evidence
    from generator.facts import Facts

TWO = 2
"""So many who can still win make a title open."""


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
    half: bool
    """Whether it is the first of the second half of the season's rounds."""
    left: int
    """Rounds to come, this one included."""
    can_decide: bool
    """Whether the title can be settled there, though it is not the last."""
    decides: bool
    """Whether it is the last and the title is certain to be open until then."""


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
    last, rounds = calendar.next_is_last, facts.rounds_to_come
    weeks = calendar.weeks_to_next
    known = bool(home and there and here)
    after = facts.fights[facts.overall].after
    title = prospects(after, facts.scale, calendar)
    sums = title.known if title else ()
    open_until = _open(after, calendar) if last else ()
    yield NextMeeting(
        evidence=(calendar.next.ref,),
        grounds={
            "round": facts.rounds(1, calendar.next.number),
            "last": rounds,
            "penultimate": rounds,
            "summer_break": (calendar.here.ref,),
            "same_year": (calendar.here.ref,),
            "days": (calendar.here.ref,),
            "abroad": countries,
            "back_home": countries,
            "half": facts.rounds(1, calendar.rounds),
            "left": rounds,
            "can_decide": (*sums, *rounds),
            "decides": (*sums, *open_until),
        },
        value=4.0,
        dates=(calendar.next.start, calendar.next.end),
        round=calendar.next.number,
        last=last,
        penultimate=calendar.next.number == calendar.rounds - 1,
        summer_break=calendar.summer_break_follows,
        same_year=calendar.next_in_same_year,
        days=weeks * 7 if weeks and weeks > 0 else None,
        abroad=here == home != there if known else None,
        back_home=here != home == there if known else None,
        half=calendar.here.number * 2 == calendar.rounds,
        left=calendar.rounds - calendar.here.number,
        can_decide=title is not None and not last and title.can_decide,
        decides=last and (bool(open_until) or (title is not None and title.at_stake)),
    )


def _open(after: Table | None, calendar: Calendar) -> Evidence:
    """Give what shows, without any sum, that a title is open with races to come."""
    if after is None or after.decided or not calendar.races_left:
        return ()
    named = after.contenders
    if isinstance(named, Known):
        return evidence_of(named) if len(named.value) >= TWO else ()
    tied = len(after.level) >= TWO and not isinstance(after.leader, Known)
    by = "level" if after.standing.level else "totals"
    return (after.stated(by),) if tied else ()


def _country(venue: Venue) -> Evidence:
    ref = Ref("season", ("circuits", venue.round.circuit, "country"))
    return stated(venue.circuit.country, ref)
