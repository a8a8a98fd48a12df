"""A class has a new leader after the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.evidence import (
    Known,
    Unknown,
    counted_over,
    evidence_of,
    known_to_be,
    value_of,
)
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.standings import TitleFight
    from generator.evidence import Maybe
    from generator.facts import Facts


class ClassLead(Storyline):
    """The lead of a class changes hands."""

    beat: ClassVar[Beat] = Beat.TITLES

    leader: Driver
    before: Driver
    gap: int | None
    """Points ahead of the former leader, where known."""
    deficit: int | None
    """Points behind the former leader before the meeting, where known and not none."""
    won: int | None
    """How many races of the class the new leader won here; None where not all known."""
    races: int
    """How many races the meeting had."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each class whose known leader is another than before."""
    for key in facts.titles("class", "rookie"):
        fight = facts.fights[key]
        if fight.leaders and fight.leaders[0].value != fight.leaders[1].value:
            yield _story(facts, key, fight, *fight.leaders)


def _story(
    facts: Facts, key: str, fight: TitleFight, old: Known[Driver], new: Known[Driver]
) -> ClassLead:
    unknown = Unknown("there is no such table")
    gap = fight.after.gap(old.value) if fight.after else unknown
    deficit = fight.before.gap(new.value) if fight.before else unknown
    won, lost = (_won(facts, key, one.value) for one in (new, old))
    more = isinstance(won, Known) and isinstance(lost, Known) and won.value > lost.value
    behind = isinstance(deficit, Known) and deficit.value > 0
    return ClassLead(
        evidence=old.evidence + new.evidence,
        grounds={"gap": evidence_of(gap), "deficit": evidence_of(deficit)},
        counted=counted_over(won=won),
        value=4.0,
        title=key,
        moment=5,
        subject=new.value,
        mood=Mood.GAIN,
        # Who won no more races than the former leader owes the lead to something else.
        causes=evidence_of(won) if more else (),
        leader=new.value,
        before=old.value,
        gap=value_of(gap),
        deficit=value_of(deficit) if behind else None,
        won=value_of(won),
        races=len(facts.races),
    )


def _won(facts: Facts, key: str, driver: Driver) -> Maybe[int]:
    """Count the races of a class that a driver won at this meeting."""
    winners = [race.orders[key].winner for race in facts.races]
    whole = len(winners) == facts.calendar.here.round.races
    if not whole or not all(isinstance(one, Known) for one in winners):
        return Unknown("a winner is not known")
    own = [one for one in winners if known_to_be(one, driver)]
    return Known(len(own), evidence_of(*own))
