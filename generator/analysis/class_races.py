"""How the races of a class were shared: one winner of all, two who swapped places."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.analysis.field import shared_team
from generator.evidence import Known, evidence_of
from generator.value import positional

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.evidence import Evidence, Maybe

TWO = 2
"""Races of most meetings, and winners that may have swapped places."""
BEHIND = ("follower", "swapped", "rose", "fell")
"""What rests on who came second."""


@positional
class ClassRaces:
    """Who won each race of a class at a meeting, and who came second."""

    first: tuple[Known[Driver], ...]
    second: tuple[Maybe[Driver], ...]

    @property
    def winners(self) -> tuple[Driver, ...]:
        """In the order of the races, the same driver as often as he or she won."""
        return tuple(one.value for one in self.first)

    @property
    def seconds(self) -> tuple[Driver, ...] | None:
        """Who came second behind each of them; None where not all are known."""
        known = tuple(one.value for one in self.second if isinstance(one, Known))
        return known if len(known) == len(self.first) else None

    @property
    def sweep(self) -> Driver | None:
        """Who won every race."""
        return self.winners[0] if len(set(self.winners)) == 1 else None

    @property
    def follower(self) -> Driver | None:
        """Who was second in every race."""
        seconds = self.seconds
        return seconds[0] if seconds and len(set(seconds)) == 1 else None

    @property
    def pair(self) -> bool:
        """Whether there were two races, and two winners."""
        return len(set(self.winners)) == len(self.winners) == TWO

    @property
    def mates(self) -> Evidence:
        """What shows that such a pair are team-mates, if they are known to be."""
        return shared_team(self.winners[0], self.first[1]) if self.pair else ()

    @property
    def swapped(self) -> bool:
        """Whether each of two winners was second behind the other."""
        return self._behind(0) and self._behind(1)

    @property
    def rose(self) -> bool:
        """Whether only the second of two winners was second to the other."""
        return self._behind(0) and not self._behind(1)

    @property
    def fell(self) -> bool:
        """Whether only the first of two winners was."""
        return self._behind(1) and not self._behind(0)

    def _behind(self, race: int) -> bool:
        """Tell whether one of two winners was second in the race that the other won."""
        seconds, other = self.seconds, self.winners[1 - race]
        return self.pair and seconds is not None and seconds[race] == other

    @property
    def most(self) -> Driver | None:
        """Who won more races than anybody else, where not all."""
        return self._most[0] if 1 < self._most[1] < len(self.winners) else None

    @property
    def wins(self) -> int | None:
        """How many those were."""
        return self._most[1] if self.most else None

    @property
    def others(self) -> tuple[Driver, ...]:
        """Who won besides."""
        best = self._most[0]
        return tuple(dict.fromkeys(one for one in self.winners if one != best))

    @property
    def _most(self) -> tuple[Driver, int]:
        return Counter(self.winners).most_common(1)[0]

    @property
    def grounds(self) -> dict[str, Evidence]:
        """Give what second places and the team rest on, by the name of the field."""
        behind = dict.fromkeys(BEHIND, evidence_of(*self.second))
        return {**behind, "mates": self.mates}

    @property
    def counted(self) -> dict[str, Evidence]:
        """Give what the races and the wins were counted over."""
        return dict.fromkeys(("wins", "races"), evidence_of(*self.first))
