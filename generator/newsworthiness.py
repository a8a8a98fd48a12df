"""News value here and now: whom an event concerns, and whether it surprises.

What a storyline is worth by its kind, and by what is rare in it, its detector says.
What the same event is worth in this season follows the news values found in published
news (T. Harcup and D. O'Neill, "What is News? News values revisited (again)",
Journalism Studies 18, 2017): the elite, bad news for them, surprise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.storyline import Beat, Mood

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Set

    from generator.analysis.field import Driver
    from generator.facts import Facts
    from generator.storyline import Storyline

ELITE = 0.5
"""It concerns one of the first two of the championship."""
SETBACK = 0.5
"""More, if it is a loss."""
SURPRISE = 0.5
"""Somebody from lower down the standings has won."""
TOP = 5
"""Places of the championship from which a win is expected."""


def weighed(facts: Facts, storylines: Iterable[Storyline]) -> Iterator[Storyline]:
    """Yield each storyline with its news value in this season.

    Only what happened in a race, overall: in a class it is told who won, whoever it
    is, and what is told of the standings is about their first places anyway.
    """
    places = _places(facts)
    elite = {one.value for one in facts.fights[facts.overall].duellists}
    for story in storylines:
        raced = story.race is not None and story.title is None
        more = _more(story, story.subject, places, elite) if raced else 0.0
        yield story.worth(story.value + more) if more else story


def _more(
    story: Storyline,
    driver: Driver | None,
    places: Mapping[Driver, int],
    elite: Set[Driver],
) -> float:
    if driver is None:
        return 0.0
    if story.beat == Beat.FINISH:
        # That one of the first two wins is what everybody expects.
        return SURPRISE if places.get(driver, 1) > TOP else 0.0
    return (ELITE + SETBACK * (story.mood is Mood.LOSS)) * (driver in elite)


def _places(facts: Facts) -> dict[Driver, int]:
    """Give the places of the championship before the meeting, as far as known."""
    before = facts.fights[facts.overall].before
    if before is None:
        return {}
    given = ((n, before.place(n)) for n in before.standing.order)
    places = {one.value: n for n, one in given if isinstance(one, Known)}
    if isinstance(before.leader, Known):
        places.setdefault(before.leader.value, 1)
    return places
