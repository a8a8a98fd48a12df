"""Deeds on the track whose doer and sufferer the words name themselves.

"X débordait Y", "X took the lead back from Y", "accroché par Y". A pass, a contact or a
lead taken is supported by the files' events alone; another doer than theirs is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim, RaceKey
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_OF = 40
"""Letters after a deed, up to a comma, in which "of the championship" belongs to it."""
_PAIRED = {
    "passing": ("pass", "passed"),
    "retakes": ("retake", "took the lead back"),
    "leads_a_race": ("lead", "came to lead"),
    "best_start": ("start", "made the best start"),
    "hit_by": ("hit", "hit"),
    "loses_to": ("pass", "passed"),
    "lets_go": ("pass", "passed"),
    "holds_off": ("defend", "held off"),
    "pursues": ("pursue", "pursued"),
    "led_all": ("lead all", "led all the way"),
    "incident_of": ("incident", "was in an incident"),
}
_UNDERGONE = ("hit_by", "loses_to", "incident_of")
"""Wordings whose doer is no subject."""


def find(told: Context) -> Iterator[Claim]:
    """Find deeds that name who did them."""
    for name, (what, said) in _PAIRED.items():
        for one in bonds(told, name):
            if not one.doubted and not _of_a_season(one):
                yield from _paired(one, what, said, whoever=name in _UNDERGONE)
    for one in bonds(told, "draws_away"):
        chasers = one.drivers("chasers")
        if len(chasers) > 1:
            said = f"{', '.join(chasers)} were left behind in that order"
            yield _claim(one, "chasers", chasers, said)
    for one in bonds(told, "contact_with"):
        yield from _contact(one)


def _paired(one: Bond, what: str, said: str, *, whoever: bool) -> Iterator[Claim]:
    for end in ("", "2", "3"):
        who, whom = one.driver(f"who{end}"), one.driver(f"whom{end}")
        # "X passed Y and took the lead": it is not Y who took it.
        if (
            who is None
            or who == whom
            or (not whoever and one.role(f"who{end}") != "subject")
        ):
            continue
        names = tuple(filter(None, (who, whom)))
        place = one.number(f"place{end}")
        yield _claim(one, what, names, f"{who} {said} {whom or ''}", place)


def _contact(one: Bond) -> Iterator[Claim]:
    """Give a contact as one of two, where no third is named."""
    who = one.driver("one") or ""
    low, high = one.told.segment(one.match.start())
    here = (r.driver for r in one.told.roles if low <= r.start < high)
    both = tuple(dict.fromkeys((who, *here)))
    pair = both if len(both) == 2 else (who,)  # noqa: PLR2004  a contact is of two
    yield _claim(one, "contact", pair, f"{' and '.join(pair)} touched")


def _of_a_season(one: Bond) -> bool:
    """Whether the lead or the place is of a championship, or of a class."""
    low, high = one.told.clause(one.match.start())
    classed = any(low <= s < high for s, _ in one.told.classes)
    low, _ = one.told.segment(one.match.start())
    # "Passed Klein into second place in the championship".
    _, high = one.told.clause(one.match.end())
    high = min(high, one.match.end() + _OF)
    # "Passed Klein and scored a lot of points" goes on to something else.
    goes_on = one.told.lexicon.pattern("AND").search(
        one.told.text, one.match.end(), high
    )
    high = goes_on.start() if goes_on else high
    # "Prenait la tête de la catégorie", whose name the sentence told at its head.
    of_class = one.told.lexicon.pattern("CLASS_WORD").search(
        one.told.text, one.match.end(), high
    )
    standing = one.told.marked.has("standing_words", low, high)
    return classed or standing or bool(of_class)


def _claim(
    one: Bond, what: str, drivers: tuple[str, ...], said: str, number: int | None = None
) -> Claim:
    scope = one.told.scope(one.match.start(), one.match.end())
    return one.told.claim(
        one.match, what, said.strip(), drivers=drivers, number=number, sure=SURE,
        scope=scope,
    )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Look for the deed among the events of the meeting."""
    if not any(any(ledger.events(race)) for race in ledger.here):
        return judged(True, None, "the files tell nothing of the races")  # noqa: FBT003
    settled = claim.scope.explicit or claim.scope.settled
    races = claim.scope.races if settled else ledger.here
    right = any(_JUDGES[claim.what](claim, ledger, race) for race in races)
    return judged(right, None, "the files tell no such event")


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
    led = facts.led_throughout
    known = {facts.race.grid.get(1), ledger.at(race, ledger.overall, 1)}
    return who in known or (isinstance(led, Known) and led.value.key == who)


def _started(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    return any(
        event.leader == claim.drivers[0]
        for event in ledger.events(race, "start")
        if event.event == "start"
    )


def _chased(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    for event in ledger.events(race, "pull_away"):
        chasers = event.chasers if event.event == "pull_away" else ()
        if tuple(d for d in chasers if d in claim.drivers) == claim.drivers:
            return True
    return False


def _touched(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    pairs = [
        {event.driver, event.other}
        for event in ledger.events(race, "contact")
        if event.event == "contact"
    ]
    punished = any(
        p.reason == "contact" for p in ledger.penalties(race, claim.drivers[0])
    )
    return any({*claim.drivers} <= pair for pair in pairs) or (
        punished and len(claim.drivers) == 1
    )


def _hit(claim: Claim, ledger: Ledger, race: RaceKey) -> bool:
    who, whom = claim.drivers[0], claim.drivers[-1]
    return any(
        {event.driver, event.other} == {who, whom} and event.at_fault in (None, who)
        for event in ledger.events(race, "contact")
        if event.event == "contact"
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


_JUDGES = {
    "pursue": _pursued,
    "lead all": _led_all,
    "defend": _defended,
    "incident": _in_trouble,
    "pass": _passed,
    "retake": _retook,
    "lead": _led,
    "start": _started,
    "chasers": _chased,
    "contact": _touched,
    "hit": _hit,
}
