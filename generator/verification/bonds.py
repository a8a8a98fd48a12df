"""Wordings that name for themselves who is meant: "X est revenu à cinq points de Y".

The patterns stand in the `bonds` of the lexicons; each of their groups is a driver, a
class or a number. As no subject has to be guessed, such a claim is read in one way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from generator.verification.context import Context

SURE = 0.55
"""Enough to be told, too little to be called wrong: words mean more than they say."""


@dataclass(frozen=True, slots=True)
class Bond:
    """A pattern that was found, with what its groups stand for."""

    told: Context
    match: re.Match[str]

    def drivers(self, group: str) -> tuple[str, ...]:
        """Give the drivers of a group, in order; none where it matched nothing."""
        return self.told.listed(self.match.groupdict().get(group) or "")

    def driver(self, group: str) -> str | None:
        """Give the driver of a group."""
        return next(iter(self.drivers(group)), None)

    @property
    def doubted(self) -> bool:
        """Whether what is told is wished or denied: "le titre peut revenir à X"."""
        names = ("HEDGES", "NEGATED")
        words = any(self.told.lexicon.pattern(n).search(self.match[0]) for n in names)
        return words or self.told.hedged(self.match.start())

    def role(self, group: str) -> str:
        """Give the part that the driver of a group plays in the sentence."""
        at = self.match.start(group)
        return next((r.role for r in self.told.roles if r.start == at), "")

    def given(self, group: str) -> bool:
        """Whether something goes to the driver of a group: "le titre revenait à X"."""
        before = self.told.text[: self.match.start(group)]
        return bool(self.told.lexicon.pattern("GOES_OVER").search(before))

    def number(self, group: str) -> int | None:
        """Give the number of a group."""
        return self.told.marked.number(self.match.groupdict().get(group))

    def title(self, group: str = "class") -> str:
        """Give the class of a group, or that of the clause; "" for none."""
        own = self.told.marked.first("C", self.match.groupdict().get(group) or "")
        return own.name if own else self.told.title(self.match.start()) or ""


def bonds(told: Context, name: str) -> Iterator[Bond]:
    """Find a pattern of the bonds, denied and wished ones included."""
    for match in told.marked.find(name):
        yield Bond(told, match)
