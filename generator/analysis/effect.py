"""What wins mean in the season so far: the run, the count, whose run they ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.history import broken_streaks
from generator.evidence import Known, counted_over, value_of
from generator.value import positional

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.analysis.history import Broken, Outcome
    from generator.evidence import Evidence, Maybe


@positional
class Effect:
    """What a meeting's last race brought the season to, for its winner."""

    streak: Maybe[int]
    wins: Maybe[int]
    run: int
    """Races of the season so far."""
    broken: Broken | None
    """Whose run of wins the winner ended at this meeting."""
    rounds: Evidence
    """Where the rounds of those races stand."""

    @property
    def row(self) -> int | None:
        """Wins in a row, where that is worth telling."""
        return value_of(self.streak)

    @property
    def total(self) -> int | None:
        """Wins of the season so far, where that is worth telling."""
        return value_of(self.wins)

    @property
    def victim(self) -> Driver | None:
        """Whose run of wins is over by that..."""
        return self.broken.victim if self.broken else None

    @property
    def ended(self) -> int | None:
        """... and how many wins it had."""
        return self.broken.length if self.broken else None

    @property
    def counted(self) -> dict[str, Evidence]:
        """Give what was counted, by the name of the field."""
        ended = {"ended": self.broken.row} if self.broken else {}
        return {**counted_over(row=self.streak, total=self.wins), **ended}

    @property
    def grounds(self) -> dict[str, Evidence]:
        """Give what the season so far and whose run was ended rest on."""
        victim = self.broken.evidence if self.broken else ()
        return {"run": self.rounds, "victim": victim}


def effect_of(
    outcomes: tuple[Outcome, ...],
    title: str,
    *,
    streak: Maybe[int],
    wins: Maybe[int],
    rounds: Evidence,
) -> Effect:
    """Put together what the last race means for its winner, by two counts and a row."""
    last = outcomes[-1]
    winner = last.orders[title].winner
    ended = broken_streaks(outcomes, title)
    broken = ended.get(winner.value) if isinstance(winner, Known) else None
    here = broken is not None and broken.race.round == last.id.round
    return Effect(
        streak=streak,
        wins=wins,
        run=len(outcomes),
        broken=broken if here else None,
        rounds=rounds,
    )
