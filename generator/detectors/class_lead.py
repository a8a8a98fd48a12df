"""A class has a new leader after the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.class_outcome import taken
from generator.analysis.sweep import every_winner
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

    from generator.analysis.class_outcome import Taken
    from generator.analysis.field import Driver
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
        lead = taken(facts.fights[key])
        old, new = lead.before, lead.leader
        if isinstance(old, Known) and isinstance(new, Known):
            yield _story(facts, key, lead, old, new)


def _story(
    facts: Facts, key: str, lead: Taken, old: Known[Driver], new: Known[Driver]
) -> ClassLead:
    won, lost = (_won(facts, key, one.value) for one in (new, old))
    more = isinstance(won, Known) and isinstance(lost, Known) and won.value > lost.value
    return ClassLead(
        evidence=old.evidence + new.evidence,
        grounds={"gap": evidence_of(lead.gap), "deficit": evidence_of(lead.deficit)},
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
        gap=value_of(lead.gap),
        deficit=value_of(lead.deficit),
        won=value_of(won),
        races=len(facts.races),
    )


def _won(facts: Facts, key: str, driver: Driver) -> Maybe[int]:
    """Count the races of a class that a driver won at this meeting."""
    winners = every_winner(facts.races, key)
    if not winners:
        return Unknown("a winner is not known")
    own = [one for one in winners if known_to_be(one, driver)]
    return Known(len(own), evidence_of(*own))
