"""Whether the files' events tell a deed of a race: a pass, a contact, a lead taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.results.events import Contact
    from generator.verification.claim import Claim, RaceKey
    from generator.verification.ledger import Ledger


def _passed(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    facts = ledger.race(race)
    for event in ledger.events(race):
        who = getattr(event, "driver", None) or getattr(event, "leader", None)
        whom = getattr(event, "over", None)
        if event.event == "start" and facts:
            # Who leads at the start has passed the whole grid before him.
            grid = {driver: place for place, driver in facts.race.grid.items()}
            ahead = grid.get(claim.drivers[-1], 0) < grid.get(who or "", 99)
            whom = claim.drivers[-1] if ahead else None
        place = getattr(event, "position", None)
        fits = claim.number is None or place in (None, claim.number)
        # "Il perdait la tête au profit de X": who was passed is not said.
        if (who, whom)[: len(claim.drivers)] == claim.drivers and whom and fits:
            return True
    return False


def _passed_at_start(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    """Whether a pass may be one of the start: nobody has passed there who led then."""
    starts = [e for e in ledger.events(race, "start") if e.event == "start"]
    if any(event.leader == claim.drivers[-1] for event in starts):
        return False
    return _passed(claim, ledger, race)


def _restarted(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    """Whether somebody took a place at a restart, or led all the race."""
    who, whom = claim.drivers
    for event in ledger.events(race, "lead_change", "overtaking"):
        at_once = getattr(event, "how", None) in (None, "restart")
        over = getattr(event, "over", None)
        if getattr(event, "driver", "") == who and over in (None, whom) and at_once:
            return True
    return _led_all(claim, ledger, race)


def _drew_away(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    """Whether the files let somebody lead alone; where they tell of nobody, anybody."""
    told = [(key, e) for key in ledger.here for e in ledger.events(key, "pull_away")]
    alone = any(
        key == race and getattr(event, "driver", "") == claim.drivers[0]
        for key, event in told
    )
    return alone or not told or _led_all(claim, ledger, race)


def _retook(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    who, *whom = claim.drivers
    return any(
        event.driver == who and (not whom or event.over in (None, whom[0]))
        for event in ledger.events(race, "lead_change")
        if event.event == "lead_change"
    )


def _led(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    facts, who = ledger.race(race), claim.drivers[0]
    for event in ledger.events(race, "start", "lead_change"):
        if who in (getattr(event, "leader", None), getattr(event, "driver", None)):
            return True
    if facts is None:
        return False
    known = {facts.race.grid.get(1), ledger.at(race, ledger.overall, 1)}
    return who in known or _led_all(claim, ledger, race)


def _started(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    return any(
        event.leader == claim.drivers[0]
        for event in ledger.events(race, "start")
        if event.event == "start"
    )


def _chased(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    """Whether all of those were left behind; in which order the words do not say."""
    return any(
        event.event == "pull_away" and {*claim.drivers} <= {*event.chasers}
        for event in ledger.events(race, "pull_away")
    )


def _contacts(ledger: Ledger, race: RaceKey) -> Iterator[Contact]:
    events = ledger.events(race, "contact")
    return (event for event in events if event.event == "contact")


def _touched(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    pairs = [{event.driver, event.other} for event in _contacts(ledger, race)]
    punished = any(
        p.reason == "contact" for p in ledger.penalties(race, claim.drivers[0])
    )
    return any({*claim.drivers} <= pair for pair in pairs) or (
        punished and len(claim.drivers) == 1
    )


def _dropped(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    """Whether a contact put the first of two back, not the other."""
    pairs = [(event.driver, event.other) for event in _contacts(ledger, race)]
    return claim.drivers in pairs


def _hit(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    who, whom = claim.drivers[0], claim.drivers[-1]
    return any(
        {event.driver, event.other} == {who, whom} and event.at_fault in (None, who)
        for event in _contacts(ledger, race)
    )


def _defended(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    return any(
        (event.driver, event.against) == claim.drivers
        for event in ledger.events(race, "defence")
        if event.event == "defence"
    )


def _in_trouble(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    named = ("driver", "other", "cause")
    return any(
        claim.drivers[0] in {getattr(event, name, None) for name in named}
        for event in ledger.events(race)
    )


def _pursued(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    """Whether the files tell of a pursuit, a defence, or two places side by side."""
    who, whom = claim.drivers
    for event in ledger.events(race, "pursuit", "defence"):
        chaser = getattr(event, "against", None) or getattr(event, "driver", None)
        chased = getattr(event, "ahead", None) or getattr(event, "driver", None)
        if (chaser, chased) == (who, whom):
            return True
    places = [ledger.place(race, ledger.overall, one) for one in (whom, who)]
    return bool(places[0] and places[1]) and places[1] == (places[0] or 0) + 1


def _led_all(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    facts = ledger.race(race)
    led = facts.led_throughout if facts else None
    return isinstance(led, Known) and led.value.key == claim.drivers[0]


DONE = {
    "pursue": _pursued,
    "lead all": _led_all,
    "defend": _defended,
    "incident": _in_trouble,
    "pass": _passed,
    "start pass": _passed_at_start,
    "restart": _restarted,
    "away": _drew_away,
    "retake": _retook,
    "lead": _led,
    "start": _started,
    "chasers": _chased,
    "contact": _touched,
    "hit": _hit,
    "dropped": _dropped,
}
"""What must have happened in a race, by what is claimed of it."""
