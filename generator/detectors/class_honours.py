"""Who won a class in each race of the meeting, in one sentence.

Told race by race, three or four classes are a list that stands in the way of each race;
told title by title they have a paragraph of their own.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

from generator.analysis.field import shared_team
from generator.analysis.history import exact_streak
from generator.evidence import (
    Known,
    Unknown,
    counted_over,
    evidence_of,
    value_of,
)
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.standings import TitleFight
    from generator.evidence import Maybe
    from generator.facts import Facts

TWO = 2
"""Races of most meetings."""


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
    rose: bool
    """Whether only the second of two winners was second to the other."""
    fell: bool
    """Whether only the first of two winners was."""
    mates: bool
    """Whether two who won a race each are known to be team-mates."""
    most: Driver | None
    """Who won more races than anybody else, where not all."""
    wins: int | None
    """How many those were."""
    others: tuple[Driver, ...]
    """Who won besides."""
    races: int
    unbeaten: int | None
    """Races of the season so far, where who won every race here has won them all."""
    leads: Driver | None
    """Who led the class before the meeting and leads it still, where that is known."""
    chaser: Driver | None
    """Who is known to be next..."""
    lead: int | None
    """... by how many points."""


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
    two = len(set(winners)) == len(winners) == TWO
    team = shared_team(winners[0], first[1]) if two else ()
    # Of two races: who won one was second in the other.
    pair = whole and two
    rose, fell = pair and seconds[0] == winners[1], pair and seconds[1] == winners[0]
    sweep = winners[0] if len(set(winners)) == 1 else None
    most, wins = Counter(winners).most_common(1)[0]
    alone = 1 < wins < len(winners)
    won = tuple(ref for one in first for ref in one.evidence)
    row = _unbeaten(facts, key, sweep)
    leads, chaser, lead = _standing(facts.fights[key])
    ahead = evidence_of(leads, chaser)
    return ClassHonours(
        evidence=won,
        grounds=dict.fromkeys(
            ("seconds", "follower", "swapped", "rose", "fell"), evidence_of(*second)
        )
        | {"mates": team, "leads": evidence_of(leads), "chaser": ahead}
        | {"lead": (*ahead, *evidence_of(lead))},
        counted={"wins": won, "races": won} | counted_over(unbeaten=row),
        value=4.5,
        title=key,
        moment=facts.titles("class", "rookie").index(key),
        subject=sweep,
        mood=Mood.GAIN,
        winners=winners,
        seconds=seconds if whole else None,
        sweep=sweep,
        follower=seconds[0] if whole and len(set(seconds)) == 1 else None,
        swapped=rose and fell,
        rose=rose and not fell,
        fell=fell and not rose,
        mates=bool(team),
        most=most if alone else None,
        wins=wins if alone else None,
        others=tuple(dict.fromkeys(one for one in winners if one != most)),
        races=len(winners),
        unbeaten=value_of(row),
        leads=value_of(leads),
        chaser=value_of(chaser),
        lead=value_of(lead),
    )


def _unbeaten(facts: Facts, key: str, sweep: Driver | None) -> Maybe[int]:
    """Count the races of a season in which nobody else has won the class."""
    outcomes = facts.history.through(facts.races[-1].id)
    row = exact_streak(outcomes, sweep, key) if sweep else Unknown("several won")
    whole = isinstance(row, Known) and row.value == len(outcomes) > len(facts.races)
    return row if whole else Unknown("others have won, or it is the first meeting")


def _standing(
    fight: TitleFight,
) -> tuple[Maybe[Driver], Maybe[Driver], Maybe[int]]:
    """Find who leads an open class as before, who is next, and by how many points."""
    unknown = Unknown("nobody is known to lead as before")
    after, leaders = fight.after, fight.leaders
    if after is None or leaders is None or leaders[0].value != leaders[1].value:
        return unknown, unknown, unknown
    both = Known(leaders[1].value, evidence_of(*reversed(leaders)))
    if not after.pursuers:
        return both, unknown, unknown
    chaser = after.pursuers[0]
    return both, chaser, after.gap(chaser.value)
