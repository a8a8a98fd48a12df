"""A driver and a team: "Marvin Klein (CLRT)", "le pilote Racing Technology".

Also team-mates. A driver whose team the files do not know supports nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.claim import Judgement, Verdict
from generator.verification.letters import distance, folded
from generator.verification.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger


_NEXT = 3
"""Letters between "le pilote CLRT" and the name that follows."""


def find(told: Context) -> Iterator[Claim]:
    """Find teams in brackets, and teams that a role names."""
    for start, end, one in told.marked.marks("D"):
        if one.team and any(letter.isupper() for letter in one.team):
            said = f"{one.name} drives for {one.team}"
            yield told.claim(
                (start, end), "team", said, drivers=(one.name,), value=one.team
            )
    for match in told.matches("team_possessor"):
        beside = [r.driver for r in told.roles if 0 <= r.start - match.end() <= _NEXT]
        driver, sure = (beside[0], 1.0) if beside else (None, 0.0)
        team = told.marked.first("T", match[0])
        if driver and team:
            said = f"{driver} drives for {team.name}"
            yield told.claim(
                match,
                "driver_of",
                said,
                drivers=(driver,),
                value=team.name,
                sure=sure * 0.7,
            )


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a team against the entry."""
    team = ledger.driver(claim.drivers[0]).team
    if team is None:
        return Judgement(Verdict.NOT_SUPPORTED, "the files do not know the team")
    right, written = plain(team), claim.value.strip()
    results = f"{ledger.name(claim.drivers[0])} drives for {team}"
    if written == right or written.upper() == right.upper():
        return Judgement(Verdict.SUPPORTED, results)
    known = folded(written) in ledger.roster.teams
    if claim.what == "driver_of":  # whose is a guess, where no bracket ties them
        return Judgement(Verdict.NOT_SUPPORTED, results)
    near = any(distance(folded(written), name) <= 3 for name in ledger.roster.teams)  # noqa: PLR2004
    if known or near:
        return Judgement(Verdict.CONTRADICTED, results)
    return Judgement(Verdict.NOT_SUPPORTED, results)
