"""Which win a win is, of the season or in a row, where that is worth telling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.history import (
    SHORTEST_ROW,
    exact_streak,
    row_ended,
    streak,
    wins,
)
from generator.evidence import Known, Unknown, known_to_be

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.analysis.history import Outcome
    from generator.analysis.races import RaceFacts
    from generator.evidence import Maybe

EARLIEST = 3
"""Before this race everybody's win is a first."""


def season_wins(
    race: RaceFacts,
    run: Sequence[RaceFacts],
    outcomes: tuple[Outcome, ...],
    title: str,
) -> Maybe[int]:
    """Count the winner's wins of the season, with this race as the last of them.

    Unknown where it goes without saying or is told otherwise: in a season's first
    races, in a long row, with the row that it ends, where all of them are of the
    races run here. Who wins again later at the meeting has the wins counted then.
    """
    winner = race.winner
    if not isinstance(winner, Known):
        return winner
    count = wins(outcomes, winner.value, title)
    if known_to_be(count, 1):
        told = len(outcomes) < EARLIEST or row_ended(outcomes, title) is not None
    else:
        here = [known_to_be(one.winner, winner.value) for one in run]
        until, later = here[: race.number], here[race.number :]
        all_won = known_to_be(count, len(outcomes)) or known_to_be(count, sum(until))
        in_a_row, _ = streak(outcomes, winner.value, title)
        told = any(later) or all_won or in_a_row >= SHORTEST_ROW
    return Unknown("it is told otherwise, or not worth it") if told else count


def winning_row(
    race: RaceFacts,
    run: Sequence[RaceFacts],
    outcomes: tuple[Outcome, ...],
    title: str,
) -> Maybe[int]:
    """Count the winner's wins in a row, with this race as the last of them.

    Unknown where they are few, where it is uncertain when the row began, where they are
    all of this meeting, or where it goes on with the next race: it is counted then.
    """
    winner = race.winner
    if not isinstance(winner, Known):
        return winner
    if any(known_to_be(one.winner, winner.value) for one in run[race.number :][:1]):
        return Unknown("the row goes on")
    count = exact_streak(outcomes, winner.value, title)
    # Two wins are a coincidence, or a double.
    here = sum(known_to_be(one.winner, winner.value) for one in run[: race.number])
    few = isinstance(count, Known) and count.value < max(SHORTEST_ROW, here + 1)
    return Unknown("no row to speak of") if few else count
