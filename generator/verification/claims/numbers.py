"""Numbers with a unit that the files count: races, meetings, seasons, winners, days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.verification.claim import Judgement, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_OF_SOME = re.compile(r"<N\d+> (?:of|des) [^,;.<]{0,30}$")


def find(told: Context) -> Iterator[Claim]:
    """Find numbers before a unit."""
    for unit, source in told.lexicon.data.UNITS.items():
        for match in told.lexicon.compiled(source).finditer(told.text):
            number = told.marked.number(match[0])
            if number is not None:
                drivers = tuple(r.driver for r in told.roles) or told.before.subject
                row = unit == "races" and told.near("ROW", match.start(), match.end())
                # "Winner of two of the previous four races": no row.
                row = row and not _OF_SOME.search(told.text[: match.start()])
                if row:
                    drivers += () if told.roles else told.before.subject
                    drivers += told.before.named[-3:]
                said = f"{number} {unit}"
                value = "first" if "<F" in told.text[: match.start()] else ""
                if told.lexicon.pattern("TO_SPARE").match(told.text, match.end()):
                    value = "spare"
                if unit == "races to spare" and not _settled(told):
                    value = "left"
                yield told.claim(
                    match,
                    "row" if row else unit,
                    said,
                    number=number,
                    drivers=drivers,
                    sure=0.65,
                    value=value,
                )


def _settled(told: Context) -> bool:
    """Whether something was settled in the course of a meeting, a title above all."""
    return told.marked.has("champion_now") or told.names_a_race


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a number against what the files count; several counts may be meant."""
    known = set(_KNOWN[claim.what](claim, ledger))
    right = True if claim.number in known else None
    shown = ", ".join(map(str, sorted(known)))
    return judged(right, None, f"{claim.what}: {shown or 'unknown'}")


def _row(claim: Claim, ledger: Ledger) -> Iterator[int]:
    rows = ledger.rows(claim.drivers, ever=True)
    yield from rows
    # "Premier à battre Klein en cinq courses": four were won.
    yield from (row + 1 for row in rows) if claim.value == "first" else ()


def _races(claim: Claim, ledger: Ledger) -> Iterator[int]:
    yield from ledger.counts_of_races()
    yield from range(2, len(ledger.here))  # some of them
    yield sum(one.races for one in ledger.facts.season.calendar)
    yield len(ledger.facts.history.outcomes)
    yield len(ledger.here)
    left = ledger.facts.calendar.races_left
    # With so many to spare: those of this meeting that were still to be run, too.
    yield from range(
        left, left + (len(ledger.here) if claim.value == "spare" else 0) + 1
    )
    for venue in (ledger.facts.calendar.previous, ledger.facts.calendar.next):
        if venue:
            yield venue.round.races


def _left(_: Claim, ledger: Ledger) -> Iterator[int]:
    """Give how many races were left before the meeting, and are after it."""
    spared = tuple(_spared(_, ledger))
    yield from (spared[0], spared[-1], ledger.facts.calendar.races_left)


def _spared(claim: Claim, ledger: Ledger) -> Iterator[int]:
    """Give how many races were left, or were when something was settled."""
    total = sum(one.races for one in ledger.facts.season.calendar)
    run = len(ledger.facts.history.outcomes)
    before = run - len(ledger.facts.races)
    if claim.value == "left":  # "à quatre courses de la fin": of the text as a whole
        yield from (total - before, total - run)
    else:
        yield from (total - done for done in range(before, run + 1))


def _meetings(_: Claim, ledger: Ledger) -> Iterator[int]:
    rounds, here = ledger.facts.calendar.rounds, ledger.round
    yield from (rounds, here, rounds - here, rounds - here + 1)  # left before this one


def _seasons(_: Claim, ledger: Ledger) -> Iterator[int]:
    for driver in ledger.facts.field.values():
        if driver.entry.seasons:
            yield driver.entry.seasons


def _winners(_: Claim, ledger: Ledger) -> Iterator[int]:
    found = {
        order.winner.value.key
        for outcome in ledger.facts.history.outcomes
        if (order := outcome.orders.get(ledger.overall))
        and isinstance(order.winner, Known)
    }
    yield len(found)
    rounds = {key[0] for key in ledger.here} | {ledger.round - 1}
    for one in rounds:
        for title in ledger.facts.fights:
            winners = {ledger.at(r, title, 1) for r in ledger.races_of((one,))}
            yield len(winners - {None})


def _days(_: Claim, ledger: Ledger) -> Iterator[int]:
    calendar = ledger.facts.calendar
    for other in (calendar.previous, calendar.next):
        if other:
            days = abs((calendar.here.end - other.end).days)
            # "Quinze jours" are two weeks, counted as the French do.
            yield from (days, days + 1)


def _weeks(_: Claim, ledger: Ledger) -> Iterator[int]:
    yield from {round(days / 7) for days in _days(_, ledger)}


def _cars(_: Claim, ledger: Ledger) -> Iterator[int]:
    for noun in ledger.facts.season.championship.car.values():
        yield from (int(word) for word in noun.text.split() if word.isdigit())
    if kind := ledger.facts.season.championship.car_type:
        yield from (int(kind),) if kind.isdigit() else ()


def _podiums(claim: Claim, ledger: Ledger) -> Iterator[int]:
    for driver in claim.drivers:
        places = [ledger.place(race, ledger.overall, driver) for race in ledger.here]
        yield sum(place is not None and place <= 3 for place in places)  # noqa: PLR2004  a podium


def _top(_: Claim, ledger: Ledger) -> Iterator[int]:
    """Give the tops that are told as such, and the bounds of the files."""
    yield from (1, 2, 3, 5, 10)
    for race in ledger.facts.races:
        yield from (bound.top for bound in race.race.within)


def _people(claim: Claim, ledger: Ledger) -> Iterator[int]:
    yield len(set(claim.drivers))
    yield from (2,) if len(set(claim.drivers)) > 2 else ()  # noqa: PLR2004  two of those named
    if size := ledger.facts.meeting.field_size:
        yield size


_KNOWN = {
    "people": _people,
    "races": _races,
    "races left": _left,
    "races to spare": _spared,
    "row": _row,
    "meetings": _meetings,
    "seasons": _seasons,
    "winners": _winners,
    "days": _days,
    "weeks": _weeks,
    "type of car": _cars,
    "podiums": _podiums,
    "first": _top,
}
