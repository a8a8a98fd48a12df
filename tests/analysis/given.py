"""Seasons to analyse: some rounds with their races, as far as they are known.

facts(race("Klein"))                     the last of the rounds given
history([race("Klein")], [], [UNKNOWN])  three rounds of one race each
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from generator.analysis.chronicle import history_of
from generator.facts import establish
from generator.results.bundle import Bundle
from generator.results.meeting import MeetingFile, Race
from tests.builders import bundle, circuit, meeting, round_, season

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.analysis.history import Outcome
    from generator.facts import Facts
    from generator.results.season import SeasonFile

UNKNOWN = Race()
"""A race of which nothing is known."""


def name(number: int) -> str:
    """Name the meeting of a round."""
    return f"round-{number}"


def season_of(rounds: int, races: int = 1, **overrides: Any) -> SeasonFile:  # noqa: ANN401  fields of SeasonFile
    """Make a season of rounds a fortnight apart, from 2 April 2021 on."""
    first = date(2021, 4, 2)
    calendar = tuple(
        round_(name(i + 1), "dijon", first + timedelta(weeks=2 * i), races=races)
        for i in range(rounds)
    )
    return season(
        **{"circuits": {"dijon": circuit("Dijon")}, "calendar": calendar, **overrides}
    )


def rounds(
    *given: MeetingFile | Sequence[Race] | None, season: SeasonFile | None = None
) -> Bundle:
    """Gather meetings in order, each by its file or its races; None has no file."""
    meetings = {
        name(i): one if isinstance(one, MeetingFile) else meeting(races=tuple(one))
        for i, one in enumerate(given, 1)
        if one is not None
    }
    return bundle(season or season_of(len(given)), meetings)


def facts_of(
    *given: MeetingFile | Sequence[Race] | None, season: SeasonFile | None = None
) -> Facts:
    """Establish the facts of the last of these meetings."""
    return establish(rounds(*given, season=season), name(len(given)))


def outcomes(
    *given: MeetingFile | Sequence[Race] | None, season: SeasonFile | None = None
) -> tuple[Outcome, ...]:
    """Give every race up to the last of these meetings."""
    return history_of(
        rounds(*given, season=season), name(len(given)), "Overall"
    ).outcomes


def not_won(*drivers: str, title: str = "Overall") -> Race:
    """Run a race of which it is only known who did not win."""
    return replace(UNKNOWN, not_won={title: drivers})
