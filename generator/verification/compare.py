"""Two texts of one meeting, claim by claim: what one tells and the other lacks.

A claim is the same in two languages if its kind, its drivers, its number and what it
names are; where only the number or one driver differs, it is told differently.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.verification.claim import Finding
    from generator.verification.verify import Report

_COMPARED = frozenset(
    (
        "contacts",
        "counts",
        "dates",
        "fastest_lap",
        "field_size",
        "grid",
        "names",
        "penalties",
        "people",
        "places",
        "rounds",
        "rows_ended",
        "scoreless",
        "positions",
        "standings",
        "team_of",
        "timetable",
        "titles",
        "wins",
    )
)
_SURE = 0.5
_Key = tuple[str, str, tuple[str, ...], int | None, str]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that two texts do not tell alike."""

    what: str
    """lacks: the second does not tell it; adds: only the second does; differs."""
    line: int = 0
    other_line: int = 0
    said: str = ""
    other_said: str = ""


def compare(report: Report, other: Report) -> tuple[Difference, ...]:
    """Say what two texts tell differently."""
    mine, theirs = _keyed(report), _keyed(other)
    lacking = {key: one for key, one in mine.items() if key not in theirs}
    adding = {key: one for key, one in theirs.items() if key not in mine}
    found: list[Difference] = []
    for key, one in lacking.items():
        twin = next((k for k in adding if _near(key, k)), None)
        if twin is None:
            found.append(Difference("lacks", one.line, 0, one.claim.said))
        else:
            there = adding.pop(twin)
            found.append(
                Difference(
                    "differs", one.line, there.line, one.claim.said, there.claim.said
                )
            )
    found += [
        Difference("adds", 0, one.line, "", one.claim.said) for one in adding.values()
    ]
    return tuple(found)


def _keyed(report: Report) -> dict[_Key, Finding]:
    keyed: dict[_Key, Finding] = {}
    for one in report.findings:
        claim = one.claim
        if claim.kind in _COMPARED and claim.sure >= _SURE:
            keyed.setdefault(_key(one), one)
    return keyed


def _key(one: Finding) -> _Key:
    claim = one.claim
    value = claim.value if claim.kind not in ("names", "titles", "standings") else ""
    races = (
        ",".join(map(str, claim.scope.races))
        if claim.kind in ("wins", "positions")
        else ""
    )
    return (
        claim.kind,
        claim.what.removesuffix("_row"),
        claim.drivers,
        claim.number,
        value + races,
    )


def _near(a: _Key, b: _Key) -> bool:
    """Whether two claims ask one question and answer it differently."""
    if a[:2] != b[:2] or a[0] in ("names", "team_of", "places"):
        return False
    return (a[2] == b[2]) != (a[3:] == b[3:]) and bool(a[2] or a[3])
