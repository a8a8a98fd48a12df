"""Two drivers are level at the top of the championship after the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of, value_of
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class StandingsTie(Storyline):
    """Nothing between the first two."""

    beat: ClassVar[Beat] = Beat.TITLES
    essential: ClassVar[bool] = True

    drivers: tuple[Driver, ...]
    points: int | None
    """Points of each, where known."""
    races_left: int
    caught: Driver | None
    """Who led alone before the meeting, where two are level now..."""
    gap_before: int | None
    """... by so many points..."""
    catcher: Driver | None
    """... from the other of the two."""
    place: int | None
    """Place of the leader of old in the last race, where known and no win."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield a tie on points at the top of the overall standing."""
    fight = facts.fights[facts.overall]
    before, after = fight.before, fight.after
    if after is None or after.decided:
        return
    totals = after.standing.totals
    top = max(totals.values(), default=0)
    level = tuple(key for key, points in totals.items() if points == top)
    if len(level) > 1 and not facts.calendar.is_finale:
        drivers = facts.drivers(*level)
        led = before.leader if before else None
        caught = value_of(led)
        catcher = next((one for one in drivers if one != caught), None)
        pair = len(level) == 2 and caught in drivers  # noqa: PLR2004  one caught one
        gap = before.gap(catcher) if before and catcher and pair else None
        last = facts.races[-1].order.of(caught) if caught and facts.races else None
        lost = pair and isinstance(gap, Known) and gap.value > 0
        yield StandingsTie(
            evidence=(after.stated("totals"),),
            grounds={
                "caught": evidence_of(led, gap),
                "catcher": evidence_of(led, gap),
                "gap_before": evidence_of(led, gap),
                "place": evidence_of(led, gap, last),
                "races_left": facts.rounds_to_come,
            },
            value=8.5,
            drivers=drivers,
            points=top,
            races_left=facts.calendar.races_left,
            caught=caught if lost else None,
            gap_before=gap.value if lost and isinstance(gap, Known) else None,
            catcher=catcher if lost else None,
            place=last.value
            if lost and isinstance(last, Known) and last.value > 1
            else None,
        )
