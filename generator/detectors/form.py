"""Somebody comes from a meeting at which nobody else won.

Form is the first thing that a reader wants to know of a favourite: all races of the
last meeting won by one driver.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class Form(Storyline):
    """Unbeaten at the meeting before."""

    beat: ClassVar[Beat] = Beat.STAKES

    driver: Driver
    wins: int
    poles: bool | None
    """Whether each of those wins came from pole; None where a grid is unknown."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the winner of every race of the last meeting, if it had two or more."""
    previous = facts.calendar.previous
    fight = facts.fights[facts.overall]
    before = fight.before
    if previous is None or (not facts.run and before is not None):
        return
    outcomes = facts.history.of_round(previous.number)
    winners = [o.orders[facts.overall].winner for o in outcomes if o.orders]
    known = [one for one in winners if isinstance(one, Known)]
    drivers = {one.value for one in known}
    if len(outcomes) < 2 or len(known) < len(outcomes) or len(drivers) != 1:  # noqa: PLR2004  a double
        return
    driver = drivers.pop()
    pair = [one.value for one in fight.duellists]
    decided = before is None or before.decided
    if len(pair) == 2 and driver in pair and not decided:  # noqa: PLR2004  a duel
        # The duel for the title tells of form.
        return
    poles = [outcome.pole for outcome in outcomes]
    yield Form(
        evidence=tuple(ref for one in known for ref in one.evidence),
        counted={"wins": tuple(ref for one in known for ref in one.evidence)},
        grounds={
            "poles": evidence_of(*poles),
        },
        value=5.0,
        moment=1,
        subject=driver,
        mood=Mood.GAIN,
        driver=driver,
        wins=len(known),
        poles=all(isinstance(p, Known) and p.value == driver for p in poles)
        if all(isinstance(p, Known) for p in poles)
        else None,
    )
