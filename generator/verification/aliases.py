"""Drivers meant without their names: by their team or by their country.

"Le pilote Racing Technology", "the YDEO driver", "le Belge", "the 18-year-old Belgian":
each means the last driver named whom it fits.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.letters import folded
from generator.verification.names import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.lexicon import Lexicon
    from generator.verification.roster import Roster


def aliases(
    text: str,
    roster: Roster,
    lexicon: Lexicon,
    recent: tuple[str, ...],
    named: tuple[Mention, ...],
) -> Iterator[Mention]:
    """Find drivers whom a text means by a team or a country."""
    for start, end, fits in _found(text, roster, lexicon):
        so_far = (*recent, *(one.driver for one in named if one.start < start))
        meant = [key for key in so_far if key in fits]
        if meant:
            yield Mention(start, end, meant[-1])


def _found(
    text: str, roster: Roster, lexicon: Lexicon
) -> Iterator[tuple[int, int, frozenset[str]]]:
    data, plain = lexicon.data, folded(text)
    words = data.DRIVER_WORDS
    if any(word in plain for word in words):
        for match in _team_pattern(roster, lexicon).finditer(plain):
            name = match["before"] or match["after"]
            team = roster.teams[name]
            yield match.start(), match.end(), _of_team(roster, team)
    for code, (_, adjective) in data.COUNTRIES.items():
        if any(folded(one[:4]) in plain for one in adjective.split("|")):
            for match in re.finditer(data.BY_NATION.format(adjective), text):
                yield match.start(), match.end(), _of_nation(roster, code)


def _team_pattern(roster: Roster, lexicon: Lexicon) -> re.Pattern[str]:
    name = f"team driver {lexicon.code}"
    if name not in roster.patterns:
        teams = "|".join(
            map(re.escape, sorted(roster.teams, key=lambda n: (-len(n), n)))
        )
        source = lexicon.data.TEAM_DRIVER.format(teams or "(?!)")
        roster.patterns[name] = re.compile(source)
    return roster.patterns[name]


def _of_team(roster: Roster, team: str) -> frozenset[str]:
    return frozenset(
        key
        for key, driver in roster.drivers.items()
        if folded(driver.team or "") == folded(team)
    )


def _of_nation(roster: Roster, code: str) -> frozenset[str]:
    return frozenset(
        key
        for key, driver in roster.drivers.items()
        if driver.entry.nationality == code
    )
