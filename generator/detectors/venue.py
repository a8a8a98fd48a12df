"""The meeting begins: from one circuit to the next, with how many cars.

Every account places its reader first: where the field comes from, where it goes, how
large it is, and who leads there while the title is open. A circuit's fame and a trip
abroad are said only where the files say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, Ref, evidence_of, stated, value_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.calendar import Venue as VenueOfCalendar
    from generator.analysis.field import Driver
    from generator.evidence import Evidence, Maybe
    from generator.facts import Facts


BREAK = 8
"""Weeks without racing that a reader has noticed: of fewer nobody wants to hear."""


class Venue(Storyline):
    """The setting of the meeting."""

    beat: ClassVar[Beat] = Beat.SETTING

    field_size: int | None
    abroad: bool | None
    """Whether the meeting is outside the championship's home country."""
    opening: bool
    """Whether it is the first of the season."""
    finale: bool
    """Whether it is the last."""
    penultimate: bool
    number: int | None
    """Round number, from 1; None where the calendar has gaps."""
    days: int | None
    """Days since the meeting before, in whole weeks: after a long break, or where the
    meeting is still to come."""
    crossing: bool
    """Whether the meeting before was in another country."""
    back_home: bool
    """Whether the meeting before was abroad and this one is in the home country."""
    races: int | None
    """Races run here; None where one is missing or none is run yet."""
    rounds: int | None
    """Meetings of the season; None where the calendar has gaps."""
    leader: Driver | None
    """Who led the championship before it, where known and not yet champion."""
    pursuer: Driver | None
    """Who was nearest to that leader."""
    crowning: bool
    """Whether the championship is known to have been won here."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the setting of every meeting."""
    here, home = facts.calendar.here, facts.season.championship.country
    size, previous = facts.meeting.field_size, facts.calendar.previous
    weeks = facts.calendar.weeks_since_previous
    country, before = (
        here.circuit.country,
        previous.circuit.country if previous else None,
    )
    leader, pursuer = _leaders(facts)
    run, fight = len(facts.meeting.races), facts.fights[facts.overall]
    champion = fight.after.champion if fight.after else None
    home_ref = stated(home, Ref("season", ("championship", "country")))
    yield Venue(
        evidence=(here.ref, *((facts.ref("field_size"),) if size else ())),
        grounds={
            "abroad": home_ref + _country(here),
            "opening": (here.ref,),
            "finale": (here.ref,),
            "penultimate": facts.rounds(here.number, facts.calendar.rounds),
            "number": facts.rounds(1, here.number),
            "days": () if previous is None else (previous.ref, here.ref),
            "crossing": _country(previous) + _country(here),
            "back_home": home_ref + _country(previous) + _country(here),
            "races": (here.ref,),
            "rounds": facts.rounds(1, facts.calendar.rounds),
            "leader": evidence_of(leader),
            "pursuer": evidence_of(leader, pursuer),
            "crowning": evidence_of(champion),
        },
        value=3.0,
        field_size=size,
        abroad=country != home if country and home else None,
        opening=facts.calendar.is_opening,
        finale=facts.calendar.is_finale,
        penultimate=here.number == facts.calendar.rounds - 1,
        number=here.number if facts.calendar.complete else None,
        days=weeks * 7 if weeks and (weeks >= BREAK or not facts.run) else None,
        crossing=bool(before and country) and before != country,
        back_home=before is not None and before != home == country,
        races=run if facts.run and run == here.round.races else None,
        rounds=facts.calendar.rounds if facts.calendar.complete else None,
        leader=value_of(leader),
        pursuer=value_of(pursuer),
        crowning=isinstance(champion, Known)
        and not isinstance(facts.champion_before(facts.overall), Known),
    )


def _leaders(facts: Facts) -> tuple[Maybe[Driver] | None, Maybe[Driver] | None]:
    """Look up the leader before the meeting and the nearest to him or her.

    Neither where the title was settled by then: who has won it defends nothing.
    """
    before = facts.fights[facts.overall].before
    if before is None or isinstance(facts.champion_before(facts.overall), Known):
        return None, None
    if not isinstance(before.leader, Known):
        return None, None
    return before.leader, next(iter(before.pursuers), before.place(2))


def _country(venue: VenueOfCalendar | None) -> Evidence:
    if venue is None:
        return ()
    ref = Ref("season", ("circuits", venue.round.circuit, "country"))
    return stated(venue.circuit.country, ref)
