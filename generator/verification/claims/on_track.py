"""What happened on the track: who took, kept and lost the lead, who passed whom.

Also safety cars and contacts. Only the files' own events support it; what they do not
tell may have happened all the same, so only a turned pair is contradicted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.verification.claim import NO, YES, Judgement, RaceKey, Verdict, judged
from generator.verification.track_events import pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_JOINED = 6
_DEEDS = {
    "takes_lead": "took the lead",
    "starts_ahead": "led at the start",
    "pulls_away": "pulled away",
    "passes": "passed",
    "defends": "held off",
    "contact": "touched",
}


def find(told: Context) -> Iterator[Claim]:
    """Find deeds with who did them and to whom."""
    for name, deed in _DEEDS.items():
        for match in told.matches(name):
            yield from _deed(told, match, name, deed)
    for match in told.matches("all_the_way"):
        driver, sure = told.subject(match.start())
        if driver:
            scope = told.scope(match.start(), match.end())
            said = f"{driver} led from start to finish"
            yield told.claim(
                match,
                "all_the_way",
                said,
                drivers=(driver,),
                scope=scope,
                sure=sure * 0.9,
            )
    for name in ("safety_car", "red_flag"):
        for match in told.matches(name):
            scope = told.scope(match.start(), match.end())
            yield told.claim(match, name, name.replace("_", " "), scope=scope)
    for match in told.marked.find("last_minutes"):
        number = told.marked.number(match[0])
        scope = told.scope(match.start(), match.end())
        said = f"within {number} minutes of the end"
        yield told.claim(match, "last_minutes", said, number=number, scope=scope)
    yield from _dropped(told)


def _deed(told: Context, match: re.Match[str], name: str, deed: str) -> Iterator[Claim]:
    if told.lexicon.pattern("PASSIVE").search(told.text[: match.start()]):
        return  # "was passed by X": who did it stands behind
    drivers, sure = told.subjects(match.start())
    doer = [r.driver for r in told.roles if 0 <= match.start() - r.end <= 1]
    if told.lexicon.pattern("AND").search(told.text[: match.start()][-_JOINED:]):
        doer, sure = [], 0.5  # "beat X into the corner and passed Y": whose deed?
    drivers, sure = ((doer[-1],), 0.95) if doer else (drivers, sure)
    around = told.text[match.start() : match.end() + 30]
    if not drivers or told.lexicon.pattern("standing_words").search(around):
        return
    others = _patients(told, match, name)
    said = f"{' and '.join(drivers)} {deed} {', '.join(others)}".strip()
    scope = told.scope(match.start(), match.end())
    for driver in drivers[:1] if others else drivers:
        yield told.claim(
            match, name, said, drivers=(driver, *(o for o in others if o != driver)),
            scope=scope, sure=sure * 0.8, number=_place_taken(told, match, name),
        )  # fmt: skip


def _place_taken(told: Context, match: re.Match[str], name: str) -> int | None:
    """Give the place that a pass was for: "délogeait Latorre de la deuxième place"."""
    low, high = told.clause(match.start())
    if name != "passes":
        return None
    if (own := told.marked.first("OF", match[0])) is not None:
        return own.number  # "took third from"
    places = [m for m in told.marked.find("position") if low <= m.start() < high]
    return told.marked.number(places[0][0]) if places else None


def _patients(told: Context, match: re.Match[str], name: str) -> tuple[str, ...]:
    """Give to whom it is done: the first drivers after the verb that are no subject."""
    _, high = told.segment(match.start())
    later = [m.start() for name in _DEEDS for m in told.marked.find(name)]
    high = min([high, *(at for at in later if at >= match.end())])
    after = [
        role
        for role in told.roles
        if match.start() <= role.start < high and role.role != "subject"
    ]
    if not after or told.lexicon.pattern("AND").search(
        told.text, match.end(), after[0].start
    ):
        return ()
    listed = after if "pulls_away" in name else after[:1]
    return tuple(role.driver for role in listed if role.group == after[0].group)


def _dropped(told: Context) -> Iterator[Claim]:
    for match in told.marked.find("last_places"):
        driver, sure = told.subject(match.start())
        if driver:
            scope = told.scope(match.start(), match.end())
            said = f"{driver} fell to the last places"
            yield told.claim(
                match, "dropped", said, drivers=(driver,), scope=scope, sure=sure * 0.7
            )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a deed against the events."""
    if claim.what in _JUDGES:
        return _JUDGES[claim.what](claim, ledger)
    races = (*claim.scope.races, *claim.scope.others)
    answers = [_done(claim, ledger, race) for race in claim.scope.races]
    others = [_done(claim, ledger, race) for race in races]
    if _other_place(claim, ledger):
        return Judgement(Verdict.CONTRADICTED, "it was for another place", 0.8)
    if True in answers or (True in others and not claim.scope.explicit):
        return judged(YES, None)
    turned = any(answer is False for answer in answers)
    if turned:
        return Judgement(
            Verdict.CONTRADICTED, "the files tell it the other way round", 0.8
        )
    return Judgement(Verdict.NOT_SUPPORTED, "the files tell no such event", 0.7)


def _other_place(claim: Claim, ledger: Ledger) -> bool:
    """Whether every pass of these two that the files tell was for another place."""
    places = {
        event.position
        for race in (*claim.scope.races, *claim.scope.others)
        for event in ledger.events(race, "overtaking")
        if event.event == "overtaking"
        and (event.driver, event.over) == (*claim.drivers, "")[:2]
    }
    return bool(places) and claim.number is not None and claim.number not in places


def _told(claim: Claim, ledger: Ledger) -> Judgement:
    races = (*claim.scope.races, *claim.scope.others)
    found = any(tuple(ledger.events(race, claim.what)) for race in races)
    return judged(True if found else None, None)


def _minutes(claim: Claim, ledger: Ledger) -> Judgement:
    races = (*claim.scope.races, *claim.scope.others)
    known = {
        event.last_minutes
        for race in races
        for event in ledger.events(race)
        if event.last_minutes is not None
    }
    right = claim.number in known or (False if known else None)
    return judged(right, NO, f"minutes from the end: {sorted(known)}" if known else "")


def _all_the_way(claim: Claim, ledger: Ledger) -> Judgement:
    def holds(race: RaceKey, _: str) -> bool | None:
        facts = ledger.race(race)
        leader = facts.led_throughout if facts else None
        if isinstance(leader, Known):
            return leader.value.key == claim.drivers[0]
        leads = {
            e.driver
            for e in ledger.events(race, "lead_change")
            if e.event == "lead_change"
        }
        return False if leads else None

    return ledger.weigh(claim.scope, holds)


def _done(claim: Claim, ledger: Ledger, race: RaceKey) -> bool | None:
    """Whether the events tell the deed; False where they tell it turned round."""
    doer, *others = claim.drivers
    told = list(pairs(claim.what, ledger, race))
    for who, whom in told:
        alike = set(others) <= set(whom) if len(others) > 1 else set(others) & set(whom)
        if who == doer and (not others or alike):
            return True
    turned = any(who in others and doer in whom for who, whom in told)
    return False if turned else None


_JUDGES = {
    "safety_car": _told,
    "red_flag": _told,
    "last_minutes": _minutes,
    "all_the_way": _all_the_way,
}
