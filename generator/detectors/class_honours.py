"""Who won a class in each race of the meeting, in one sentence.

For accounts that are not told race by race: a finale told title by title, or a meeting
of which little more than the winners is known.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.evidence import Maybe
    from generator.facts import Facts


class ClassHonours(Storyline):
    """The winners of a class, race by race."""

    beat: ClassVar[Beat] = Beat.CLASSES
    essential: ClassVar[bool] = True

    winners: tuple[Driver, ...]
    """In the order of the races, the same driver as often as he or she won."""
    seconds: tuple[Driver, ...] | None
    """Who came second behind each of them; None where not all are known."""
    sweep: Driver | None
    """Who won every race."""
    follower: Driver | None
    """Who was second in every race."""
    swapped: bool
    """Whether each of two winners was second behind the other."""
    most: Driver | None
    """Who won more races than anybody else, where not all."""
    wins: int | None
    """How many those were."""
    others: tuple[Driver, ...]
    """Who won besides."""
    races: int


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each class that every race of the meeting has a known winner of."""
    expected = facts.calendar.here.round.races
    if not len(facts.races) == expected > 1:
        return
    overall = {one.value for r in facts.races if isinstance(one := r.winner, Known)}
    for key in facts.titles("class", "rookie"):
        first = [race.orders[key].winner for race in facts.races]
        winners = [one for one in first if isinstance(one, Known)]
        # Who won a race overall is told of with that win.
        others = overall.isdisjoint(one.value for one in winners)
        if others and len(winners) == expected and _tellable(winners):
            second = [race.orders[key].at(2) for race in facts.races]
            yield _story(facts, key, winners, second)


def _tellable(winners: list[Known[Driver]]) -> bool:
    """Tell whether a sentence holds it: nobody but one won twice."""
    counts = Counter(one.value for one in winners).most_common()
    return len(counts) == 1 or counts[1][1] == 1


def _story(
    facts: Facts,
    key: str,
    first: list[Known[Driver]],
    second: list[Maybe[Driver]],
) -> ClassHonours:
    winners = tuple(one.value for one in first)
    known = [one for one in second if isinstance(one, Known)]
    seconds = tuple(one.value for one in known)
    whole = len(seconds) == len(winners)
    sweep = winners[0] if len(set(winners)) == 1 else None
    most, wins = Counter(winners).most_common(1)[0]
    alone = 1 < wins < len(winners)
    won = tuple(ref for one in first for ref in one.evidence)
    return ClassHonours(
        evidence=won,
        grounds=dict.fromkeys(("seconds", "follower", "swapped"), evidence_of(*second)),
        counted={"wins": won, "races": won},
        value=4.5,
        title=key,
        moment=facts.titles("class", "rookie").index(key),
        subject=sweep,
        mood=Mood.GAIN,
        winners=winners,
        seconds=seconds if whole else None,
        sweep=sweep,
        follower=seconds[0] if whole and len(set(seconds)) == 1 else None,
        swapped=whole and len(winners) == 2 and seconds == winners[::-1],  # noqa: PLR2004  each the other's
        most=most if alone else None,
        wins=wins if alone else None,
        others=tuple(dict.fromkeys(one for one in winners if one != most)),
        races=len(winners),
    )
