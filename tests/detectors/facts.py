"""How a detector is asked what it finds: facts from races, then its storylines.

facts_of(race("Klein", "Latorre"))          round 2 of four, with one race
facts_of(past=[[race("Klein")]])            a preview of round 2
facts_of(WON, before=Standing(leader="Klein"), field_size=23)
only(Win, facts).winner.key                 the one storyline of its kind
told(Win, facts) == []                      none
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from generator.facts import establish
from generator.results.meeting import Standing, Standings
from tests.builders import bundle, circuit, meeting, round_, season

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.facts import Facts
    from generator.results.meeting import Race
    from generator.results.season import SeasonFile
    from generator.storyline import Storyline

S = TypeVar("S", bound="Storyline")

Given = Standing | dict[str, Standing]
"""The standing of the overall title, or those of several titles."""


def calendar(rounds: int = 4, races: int = 2) -> dict[str, Any]:
    """Give a calendar of rounds two weeks apart, and its circuits."""
    first = date(2021, 4, 2)
    return {
        "circuits": {"here": circuit("Monza", "IT"), "there": circuit("Dijon")},
        "calendar": tuple(
            round_(
                f"round-{number}",
                "there" if number % 2 else "here",
                first + timedelta(weeks=2 * (number - 1)),
                races=races,
            )
            for number in range(1, rounds + 1)
        ),
    }


def season_of(rounds: int = 4, races: int = 2, **overrides: Any) -> SeasonFile:  # noqa: ANN401  fields of SeasonFile
    """Make a season of four rounds with two races each."""
    return season(**{**calendar(rounds, races), **overrides})


def facts_of(
    *races: Race,
    past: Sequence[Sequence[Race]] = ((),),
    season: SeasonFile | None = None,
    standings: Mapping[str, Given] | None = None,
    **overrides: Any,  # noqa: ANN401  fields of MeetingFile
) -> Facts:
    """Establish the facts of the meeting after the rounds whose races are given.

    Standings are keyed by when: before, between, after.
    """
    given = {when: _by_title(one) for when, one in (standings or {}).items()}
    here = meeting(races=races, standings=Standings(**given), **overrides)
    meetings = {
        f"round-{number}": meeting(races=tuple(earlier))
        for number, earlier in enumerate(past, 1)
        if earlier
    }
    name = f"round-{len(past) + 1}"
    return establish(bundle(season or season_of(), {**meetings, name: here}), name)


def facts_after(
    earlier: Mapping[str, Any],
    *races: Race,
    season: SeasonFile | None = None,
    **overrides: Any,  # noqa: ANN401  fields of MeetingFile
) -> Facts:
    """Establish the facts of round 2 after a round 1 with these fields."""
    meetings = {
        "round-1": meeting(**earlier),
        "round-2": meeting(races=races, **overrides),
    }
    return establish(bundle(season or season_of(), meetings), "round-2")


def told(kind: type[S], facts: Facts) -> list[S]:
    """Ask the detector of a kind of storyline what it finds of that kind."""
    detect = import_module(kind.__module__).detect
    return [story for story in detect(facts) if isinstance(story, kind)]


def only(kind: type[S], facts: Facts) -> S:
    """Ask for the one storyline of a kind; ValueError if there are none or several."""
    (story,) = told(kind, facts)
    return story


def leading(leader: str, **overrides: Any) -> Standing:  # noqa: ANN401  fields of Standing
    """Give a standing by its leader."""
    return replace(Standing(leader=leader), **overrides)


def _by_title(given: Given) -> dict[str, Standing]:
    return {"Overall": given} if isinstance(given, Standing) else given
