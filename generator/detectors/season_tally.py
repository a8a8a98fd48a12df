"""How many races of the season the champion has won.

It says how deserved a title is, with a count for evidence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import wins
from generator.evidence import Known, counted_over, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class SeasonTally(Storyline):
    """Wins out of races."""

    beat: ClassVar[Beat] = Beat.TITLES
    satellite: ClassVar[bool] = True

    champion: Driver
    wins: int
    races: int
    already: bool
    """Whether the title had been settled before this meeting."""
    runner_up: Driver | None
    margin: int | None
    """Points ahead of the runner-up in the end, where known and told nowhere else."""


MANY = 2
"""Wins that make a tally."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the overall champion's count where every winner is known."""
    fight = facts.fights[facts.overall]
    champion = fight.after.champion if fight.after else None
    earlier = facts.champion_before(facts.overall)
    settled = isinstance(earlier, Known)
    # Before the last round it is a count that the races to come will change.
    if not isinstance(champion, Known) or not facts.calendar.is_finale:
        return
    second = next(iter(fight.after.pursuers), None) if fight.after else None
    gap = fight.after.gap(second.value) if fight.after and second is not None else None
    leader = fight.after.leader if fight.after else None
    outcomes = facts.history.outcomes
    count = wins(outcomes, champion.value, facts.overall)
    if not isinstance(count, Known) or count.value < MANY:
        return
    # Where the runner-up won more often, the count speaks for another champion.
    other = wins(outcomes, second.value, facts.overall) if second is not None else None
    if not isinstance(other, Known) or other.value <= count.value:
        yield SeasonTally(
            evidence=evidence_of(count, champion),
            counted=counted_over(wins=count),
            grounds={
                "races": facts.rounds(1, facts.calendar.here.number),
                "already": evidence_of(earlier),
                "runner_up": evidence_of(second, earlier),
                "margin": evidence_of(gap, earlier, leader),
            },
            value=5.0,
            moment=1,
            subject=champion.value,
            mood=Mood.GAIN,
            champion=champion.value,
            wins=count.value,
            races=len(outcomes),
            already=settled,
            runner_up=second.value if second is not None and settled else None,
            margin=gap.value if settled and isinstance(gap, Known) else None,
        )
