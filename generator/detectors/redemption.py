"""Victory for somebody whom a race of the meeting before it had disappointed.

The Saturday explains the Sunday: a penalty, a contact, a retirement, then the win.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.setbacks import setback
from generator.evidence import Known, evidence_of, known_to_be, stated, value_of
from generator.results.events import Start
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.facts import Facts


class Redemption(Storyline):
    """A winner with something to put right."""

    beat: ClassVar[Beat] = Beat.MOTIVE
    satellite: ClassVar[bool] = True

    driver: Driver
    before: int
    """Number of the race that went wrong."""
    penalised: bool
    """Whether it was a penalty that hurt."""
    collided: bool
    """Whether it was a contact that hurt."""
    retired: bool
    """Whether the driver did not reach the flag."""
    trouble: str | None
    """spin, puncture or off, where nothing else went wrong."""
    place: int | None
    """Overall place in that race, where known."""
    since: int | None
    """Place in the race between that one and this, where there was one."""
    day: dt.date | None
    """Where the account of the race begins with the driver, in front at the start..."""
    part_of_day: str | None
    """... morning, afternoon, evening or night."""
    then: dt.date | None
    """The day of that race."""
    eve: bool
    """Whether it was the race before, and on the day before."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield who won a race after a setback earlier in the meeting."""
    for index, race in enumerate(facts.races):
        winner = race.winner
        if not isinstance(winner, Known):
            continue
        driver = winner.value
        bad = setback(facts.races[:index], driver)
        if bad is None:
            continue
        then, now = bad.race.race.day, race.race.day
        front = _in_front(race, driver)
        yield Redemption(
            evidence=bad.evidence + winner.evidence,
            grounds={
                "penalised": bad.penalised,
                "collided": bad.collided,
                "retired": bad.retired,
                "place": evidence_of(bad.place),
                "since": evidence_of(bad.since),
                "day": stated(now, race.ref("day")),
                "part_of_day": stated(race.race.part_of_day, race.ref("part_of_day")),
                "then": stated(then, bad.race.ref("day")),
                "eve": (
                    *stated(then, bad.race.ref("day")),
                    *stated(now, race.ref("day")),
                ),
            },
            value=6.0,
            race=race.number,
            subject=driver,
            mood=Mood.GAIN,
            driver=driver,
            before=bad.race.number,
            penalised=bool(bad.penalised),
            collided=bool(bad.collided),
            retired=bool(bad.retired),
            trouble=bad.trouble,
            place=value_of(bad.place),
            since=value_of(bad.since),
            day=now if front else None,
            part_of_day=race.race.part_of_day if front else None,
            then=then,
            eve=bad.since is None
            and then is not None
            and now is not None
            and (now - then).days == 1,
        )


def _in_front(race: RaceFacts, driver: Driver) -> bool:
    led = (e.leader for _, e, _ in race.events() if isinstance(e, Start))
    return known_to_be(race.pole, driver) or driver.key in led
