"""Who won a class in each race of the meeting, in one sentence.

Told race by race, three or four classes are a list that stands in the way of each race;
told title by title they have a paragraph of their own. What became of the class, a new
leader or a champion, is told in the same sentence where a wording holds both.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, ClassVar

from generator.analysis.class_outcome import Crowned, crowned, kept, taken
from generator.analysis.class_races import ClassRaces
from generator.analysis.sweep import (
    every_winner,
    mate_overall,
    one_podium,
    others_shared,
    unbeaten,
)
from generator.evidence import Known, counted_over, evidence_of, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts


class ClassHonours(Storyline):
    """The winners of a class, race by race."""

    beat: ClassVar[Beat] = Beat.CLASSES
    essential: ClassVar[bool] = True

    winners: tuple[Driver, ...]
    """In the order of the races, the same driver as often as he or she won."""
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
    pair: bool
    """Whether there were two races, and two winners."""
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
    new_leader: Driver | None
    """Who has taken the lead of the class at this meeting, where that is known..."""
    old_leader: Driver | None
    """... from whom..."""
    gap: int | None
    """... and is how many points ahead of him or her..."""
    deficit: int | None
    """... after having been how many behind."""
    passed: bool
    """Whether new and old leader are the two who won a race each."""
    champion: Driver | None
    """Who won the title of the class with the last race, where one word tells it..."""
    runner_up: Driver | None
    """... ahead of whom..."""
    margin: int | None
    """... by how many points."""
    retained: bool
    """Whether the champion held the title already."""
    in_a_row: int | None
    """How many titles in a row that makes, where known to be two or more."""
    first_title: bool
    """Whether it is known to be the champion's first in the class."""
    titles: int | None
    """How many titles in the class that makes, where known."""
    lone: bool
    """Whether, of several classes, this one alone is known to have had one winner."""
    podium: int | None
    """Place among the first three overall of who won every race, where it is one..."""
    podium_race: int | None
    """... in this race."""
    stable: Driver | None
    """Who won every race overall, a team-mate of who won every one of the class."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each class that every race of the meeting has a known winner of."""
    overall = {one.value for r in facts.races if isinstance(one := r.winner, Known)}
    for key in facts.titles("class", "rookie"):
        first = every_winner(facts.races, key)
        # Who won a race overall is told of with that win.
        others = overall.isdisjoint(one.value for one in first)
        if len(first) > 1 and others and _tellable(first):
            second = tuple(race.orders[key].at(2) for race in facts.races)
            yield _story(facts, key, ClassRaces(first, second))


def _tellable(first: tuple[Known[Driver], ...]) -> bool:
    """Tell whether a sentence holds it: nobody but one won twice."""
    counts = Counter(one.value for one in first).most_common()
    return len(counts) == 1 or counts[1][1] == 1


def _story(facts: Facts, key: str, run: ClassRaces) -> ClassHonours:
    classes, sweep = facts.titles("class", "rookie"), run.sweep
    same, new = kept(facts.fights[key]), taken(facts.fights[key])
    won = _crowned(facts, key)
    row = unbeaten(facts.history.through(facts.races[-1].id), key, run.first)
    lone = others_shared(facts.races, classes, key)
    podium, at = one_podium(facts.races, sweep)
    stable = mate_overall(facts.races, sweep)
    return ClassHonours(
        evidence=evidence_of(*run.first),
        grounds={
            **run.grounds,
            **same.grounds,
            **new.grounds,
            **won.grounds,
            "lone": lone,
            "podium": evidence_of(podium),
            "podium_race": evidence_of(podium),
            "stable": evidence_of(stable),
        },
        counted={**run.counted, **counted_over(unbeaten=row)},
        value=4.5,
        title=key,
        moment=classes.index(key),
        subject=sweep,
        mood=Mood.GAIN,
        winners=run.winners,
        sweep=sweep,
        follower=run.follower,
        swapped=run.swapped,
        rose=run.rose,
        fell=run.fell,
        pair=run.pair,
        mates=bool(run.mates),
        most=run.most,
        wins=run.wins,
        others=run.others,
        races=len(run.winners),
        unbeaten=value_of(row),
        leads=value_of(same.leader),
        chaser=value_of(same.chaser),
        lead=value_of(same.lead),
        new_leader=value_of(new.leader),
        old_leader=value_of(new.before),
        gap=value_of(new.gap),
        deficit=value_of(new.deficit),
        passed=run.pair
        and isinstance(new.before, Known)
        and new.before.value in run.winners,
        champion=value_of(won.champion),
        runner_up=value_of(won.runner_up),
        margin=value_of(won.margin),
        retained=won.nth.again,
        in_a_row=won.nth.in_a_row,
        first_title=won.nth.first,
        titles=won.nth.times,
        lone=bool(sweep and lone),
        podium=value_of(podium),
        podium_race=at,
        stable=value_of(stable),
    )


def _crowned(facts: Facts, key: str) -> Crowned:
    """Find the champion of a class, unless one was known before the meeting."""
    if isinstance(facts.champion_before(key), Known):
        return Crowned()
    races, last = len(facts.races), facts.calendar.is_finale
    return crowned(facts.fights[key], races=races, last=last)
