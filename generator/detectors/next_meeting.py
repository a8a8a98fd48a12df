"""Where and when the championship races next, and what is still open there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, Ref, evidence_of, stated, value_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.analysis.calendar import Venue
    from generator.analysis.field import Driver
    from generator.analysis.standings import Table
    from generator.evidence import Evidence, Maybe
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
    races: int
    """Races of that meeting."""
    left: int
    """Meetings still to come, that one included."""
    days: int | None
    """Days from this meeting to that one, in whole weeks."""
    abroad: bool | None
    """Whether it is outside the championship's home country, and this one is not."""
    back_home: bool | None
    """Whether it is in the home country, and this one is not."""
    leader: Driver | None
    """Who leads the championship after this meeting, while nobody has won it."""
    rival: Driver | None
    """Who is nearest to that leader."""
    gap: int | None
    """Points between them, where known."""
    tight: bool
    """Whether that is known to be no more than a win is worth."""
    open: bool
    """Whether the title is known to be within somebody else's reach."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the next round after a report, if the season goes on."""
    calendar = facts.calendar
    if calendar.next is None or not facts.run:
        return
    home, after = facts.season.championship.country, _undecided(facts)
    there, here = calendar.next.circuit.country, calendar.here.circuit.country
    countries = (
        *stated(home, Ref("season", ("championship", "country"))),
        *_country(calendar.next),
        *_country(calendar.here),
    )
    leader = after.leader if after else None
    rival = next(iter(after.pursuers), after.place(2)) if after else None
    gap = after.gap(rival.value) if after and isinstance(rival, Known) else None
    weeks = round((calendar.next.end - calendar.here.end).days / 7)
    known = bool(home and there and here)
    yield NextMeeting(
        evidence=(calendar.next.ref,),
        grounds={
            "round": facts.rounds(1, calendar.next.number),
            "last": facts.rounds(calendar.next.number, calendar.rounds),
            "penultimate": facts.rounds(calendar.next.number, calendar.rounds),
            "summer_break": (calendar.here.ref,),
            "left": facts.rounds(calendar.next.number, calendar.rounds),
            "days": (calendar.here.ref,),
            "abroad": countries,
            "back_home": countries,
            "leader": evidence_of(leader),
            "rival": evidence_of(leader, rival),
            "gap": evidence_of(leader, rival, gap),
            "tight": (*evidence_of(leader, rival, gap), Ref("season", ("points",))),
            "open": _openness(facts, after),
        },
        value=4.0,
        dates=(calendar.next.start, calendar.next.end),
        round=calendar.next.number,
        last=calendar.next.number == calendar.rounds,
        penultimate=calendar.next.number == calendar.rounds - 1,
        summer_break=calendar.summer_break_follows,
        same_year=calendar.next.start.year == calendar.here.end.year,
        races=calendar.next.round.races,
        left=calendar.rounds - calendar.here.number,
        days=weeks * 7 if weeks > 0 else None,
        abroad=here == home != there if known else None,
        back_home=here != home == there if known else None,
        leader=value_of(leader),
        rival=rival.value
        if isinstance(leader, Known) and isinstance(rival, Known)
        else None,
        gap=value_of(gap),
        tight=_tight(facts, gap),
        open=bool(_openness(facts, after)),
    )


def _tight(facts: Facts, gap: Maybe[int] | None) -> bool:
    if facts.scale is None or not isinstance(gap, Known):
        return False
    return gap.value <= facts.scale.positions[0]


def _undecided(facts: Facts) -> Table | None:
    """Return the standing after the meeting, unless the title is settled."""
    after = facts.fights[facts.overall].after
    if after is None or after.decided:
        return None
    return None if isinstance(facts.champion_before(facts.overall), Known) else after


def _openness(facts: Facts, after: Table | None) -> Evidence:
    """Give what says that the leader can still be beaten: gap and points to come."""
    points, calendar = facts.scale, facts.calendar
    rival = next(iter(after.pursuers), None) if after else None
    if after is None or rival is None or points is None:
        return ()
    gap = after.gap(rival.value)
    if not isinstance(gap, Known) or gap.value > points.most * calendar.races_left:
        return ()
    rounds = facts.rounds(calendar.here.number + 1, calendar.rounds)
    return (*evidence_of(gap, rival, after.leader), Ref("season", ("points",)), *rounds)


def _country(venue: Venue) -> Evidence:
    ref = Ref("season", ("circuits", venue.round.circuit, "country"))
    return stated(venue.circuit.country, ref)
