"""Where and when the championship races next, and what is still open there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, Ref, evidence_of, stated
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.analysis.calendar import Venue
    from generator.analysis.field import Driver
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
    leader: Driver | None
    """Who leads the championship, where the finale is next and can cost the title."""
    rival: Driver | None
    """Who is nearest to that leader, known to be within reach."""


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
    duel = _duel(facts) if last else None
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
            **dict.fromkeys(("leader", "rival"), duel[2] if duel else ()),
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
        leader=duel[0] if duel else None,
        rival=duel[1] if duel else None,
    )


def _duel(facts: Facts) -> tuple[Driver, Driver, Evidence] | None:
    """Give who leads, who is nearest, and what says that the gap can be made good."""
    after = facts.fights[facts.overall].after
    settled = isinstance(facts.champion_before(facts.overall), Known)
    if after is None or after.decided or settled or not after.pursuers:
        return None
    points, leader, rival = facts.scale, after.leader, after.pursuers[0]
    gap, calendar = after.gap(rival.value), facts.calendar
    if points is None or not isinstance(gap, Known) or not isinstance(leader, Known):
        return None
    if gap.value > points.most * calendar.races_left:
        return None
    rounds = facts.rounds(calendar.here.number + 1, calendar.rounds)
    evidence = evidence_of(gap, rival, leader)
    return (
        leader.value,
        rival.value,
        (*evidence, Ref("season", ("points",)), *rounds),
    )


def _country(venue: Venue) -> Evidence:
    ref = Ref("season", ("circuits", venue.round.circuit, "country"))
    return stated(venue.circuit.country, ref)
