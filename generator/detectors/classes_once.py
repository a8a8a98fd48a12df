"""Classes of which no more is known than who won one of the races, and the same one.

One after the other they ask twice which race it was, and leave twice open who won the
other: said in one sentence, the race is named once.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Known, evidence_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.evidence import Evidence
    from generator.facts import Facts
    from generator.results.words import Text


MOST = 3
"""Classes that a sentence holds."""
WHICH = ("", "classes", "winners", "three")
"""A class of which another race is known, too, is not among them."""


class ClassesOnce(Storyline):
    """The winners of several classes in one race of a meeting."""

    beat: ClassVar[Beat] = Beat.CLASSES
    essential: ClassVar[bool] = True

    classes: tuple[Text, ...]
    """Two or three."""
    winners: tuple[Driver, ...]
    """Who won each of them."""
    number: int
    """The race."""
    three: bool


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the classes whose winner is known of one race alone, and nothing else."""
    if len(facts.races) < 2:  # noqa: PLR2004  one race is told as such
        return
    found: defaultdict[int, dict[str, Known[Driver]]] = defaultdict(dict)
    for key in facts.titles("class", "rookie"):
        for number, winner in _only(facts, key):
            found[number][key] = winner
    for number, classes in found.items():
        if not 1 < len(classes) <= MOST:
            continue
        titles = facts.season.titles
        every = _places(facts, *facts.titles("class", "rookie"))
        yield ClassesOnce(
            evidence=evidence_of(*classes.values()),
            grounds=dict.fromkeys(WHICH, every),
            value=4.5,
            covers=tuple(classes),
            mood=Mood.GAIN,
            classes=tuple(titles[key].name for key in classes),
            winners=tuple(one.value for one in classes.values()),
            number=number,
            three=len(classes) == MOST,
        )


def _only(facts: Facts, key: str) -> Iterator[tuple[int, Known[Driver]]]:
    """Yield the one race of a class whose winner is known, unless more is."""
    if facts.fights[key].after is not None or len(_places(facts, key)) != 1:
        return
    for race in facts.races:
        winner = race.orders[key].winner
        if isinstance(winner, Known):
            yield race.number, winner


def _places(facts: Facts, *keys: str) -> Evidence:
    """Give what says who was first or second of classes in any race."""
    orders = [race.orders[key] for race in facts.races for key in keys]
    return evidence_of(*(order.at(place) for order in orders for place in (1, 2)))
