"""Classes of which no more is known than who won, and of which the same can be said.

One after the other they read as a list: two or three with a winner a race, or with one
winner of all, are said in one sentence. Where a second place, standings or a row of
wins gives a class a story of its own, it is told by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.class_races import TWO, ClassRaces
from generator.analysis.sweep import every_winner, unbeaten
from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.analysis.field import Driver
    from generator.facts import Facts
    from generator.results.words import Text


MOST = {True: 2, False: 3}
"""Classes that a sentence holds, whether swept or not: the rest are told one by one."""
FIRST = -1
"""Before each of them by itself."""


class ClassesAlike(Storyline):
    """The winners of several classes at a meeting of two races."""

    beat: ClassVar[Beat] = Beat.CLASSES
    incidental: ClassVar[bool] = True

    classes: tuple[Text, ...]
    """Two or three."""
    first: tuple[Driver, ...]
    """Who won the first race in each of them."""
    second: tuple[Driver, ...]
    """Who won the second."""
    swept: bool
    """Whether these are the same, and not others in each class."""
    three: bool


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the classes with a winner a race, and those with one winner of both."""
    if len(facts.races) != TWO:
        return
    known = {key: _bare(facts, key) for key in facts.titles("class", "rookie")}
    found = {key: run for key, run in known.items() if run is not None}
    for swept in (True, False):
        alike = [key for key, run in found.items() if bool(run.sweep) == swept]
        told = alike[: MOST[swept]]
        if len(told) > 1:
            yield _story(facts, told, [found[key] for key in told])


def _bare(facts: Facts, key: str) -> ClassRaces | None:
    """Give the winners of a class, unless there is more to tell of it."""
    first = every_winner(facts.races, key)
    second = tuple(race.orders[key].at(2) for race in facts.races if key in race.orders)
    if len(first) != TWO or facts.fights[key].after is not None:
        return None
    run = ClassRaces(first, second)
    row = unbeaten(facts.history.through(facts.races[-1].id), key, first)
    overall = {one.value for r in facts.races if isinstance(one := r.winner, Known)}
    more = run.mates or any(isinstance(one, Known) for one in (row, *second))
    return None if more or not overall.isdisjoint(run.winners) else run


def _story(
    facts: Facts, keys: Sequence[str], runs: Sequence[ClassRaces]
) -> ClassesAlike:
    titles = facts.season.titles
    return ClassesAlike(
        evidence=evidence_of(*(one for run in runs for one in run.first)),
        value=4.5,
        covers=tuple(keys),
        moment=FIRST,
        mood=Mood.GAIN,
        classes=tuple(titles[key].name for key in keys),
        first=tuple(run.winners[0] for run in runs),
        second=tuple(run.winners[1] for run in runs),
        swept=runs[0].sweep is not None,
        three=len(keys) > TWO,
    )
