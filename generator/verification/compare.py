"""Two texts of one meeting, claim by claim: what one tells and the other lacks.

Two languages word one fact in many ways, so a claim counts as told where a paragraph of
the other text names the same people and the same number. Where it names another number
for the same question, the two tell it differently.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.verification.claim import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Finding
    from generator.verification.verify import Report

_NAMED = frozenset(("names", "team_of"))
"""Claims that a text makes by naming somebody."""
_NUMBERED = frozenset(
    (
        "counts", "field_size", "grid", "people", "penalties", "positions",
        "standings", "titles",
    )
)  # fmt: skip
"""Claims that stand with a number."""
_EXACT = frozenset(("contacts", "dates"))
"""Claims that are written alike in every language."""
_SURE = 0.6
_UNTOLD = frozenset(("somebody", "reason", "races"))
_Key = tuple[str, str, tuple[str, ...]]


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
    lacking, adding = _untold(report, other), _untold(other, report)
    found: list[Difference] = []
    for key, one in lacking.items():
        twin = next((k for k in adding if _question(k) == _question(key)), None)
        if twin is None:
            found.append(Difference("lacks", one.line, 0, one.claim.said))
            continue
        there = adding.pop(twin)
        said, other_said = one.claim.said, there.claim.said
        found.append(Difference("differs", one.line, there.line, said, other_said))
    found += [
        Difference("adds", 0, one.line, "", one.claim.said) for one in adding.values()
    ]
    return tuple(found)


def _question(key: tuple[_Key, int | None, str]) -> tuple[object, ...]:
    """Give what a claim answers: whose place, whose team, how many cars."""
    (kind, what, drivers), _, value = key
    if kind == "wins":
        return (kind, value)  # whoever won
    by_value = kind in _NAMED and what != "team"
    return (kind, what, drivers, value if by_value else "")


def _untold(
    report: Report, other: Report
) -> dict[tuple[_Key, int | None, str], Finding]:
    """Give the claims of a text that another does not tell."""
    there = _Told(other)
    found: dict[tuple[_Key, int | None, str], Finding] = {}
    for one in _comparable(report):
        if not there.tells(one):
            claim = one.claim
            value = claim.value if claim.kind in _EXACT | {"team_of"} else ""
            value = str(_race_of(one)) if claim.kind == "wins" else value
            key = (claim.kind, claim.what, claim.drivers)
            found.setdefault((key, claim.number, value), one)
    return found


def _comparable(report: Report) -> Iterator[Finding]:
    for one in report.findings:
        claim = one.claim
        if claim.what == "link" and one.verdict is Verdict.SUPPORTED:
            continue  # each language may have its own
        if claim.what in _UNTOLD or claim.sure < _SURE:
            continue
        # A doubtful reading of one text is no difference between two.
        plain = one.verdict is not Verdict.SUPPORTED or one.judgement.sure > _SURE
        numbered = claim.kind in _NUMBERED and (claim.number or 0) > 1 and plain
        won = claim.kind == "wins" and plain and _race_of(one) is not None
        if numbered or won or claim.kind in _EXACT | _NAMED:
            yield one


def _race_of(one: Finding) -> tuple[object, ...] | None:
    """Give the one race and title that a win is surely told of."""
    scope = one.claim.scope
    sure = scope.explicit and len(scope.races) == 1 and scope.titles
    return (*scope.races, scope.titles[0]) if sure else None


class _Told:
    """What a text tells, as far as another is compared with it."""

    def __init__(self, report: Report) -> None:
        self._exact = {(f.claim.kind, f.claim.value) for f in report.findings}
        self._teams = {
            (f.claim.drivers, f.claim.value)
            for f in report.findings
            if f.claim.kind == "team_of"
        }
        self._winners: defaultdict[object, set[str]] = defaultdict(set)
        for found in report.findings:
            if found.claim.kind == "wins" and (race := _race_of(found)):
                self._winners[race].update(found.claim.drivers)
        self._people: defaultdict[int, set[str]] = defaultdict(set)
        self._numbers: defaultdict[int, set[int]] = defaultdict(set)
        paragraphs = {one.text: one.paragraph for one in report.sentences}
        for found in report.findings:
            if found.claim.kind == "names":
                self._people[paragraphs[found.sentence]].update(found.claim.drivers)
        for found in report.findings:
            if found.claim.number is not None:
                self._numbers[paragraphs[found.sentence]].add(found.claim.number)
        for sentence, numbers in zip(report.sentences, report.numbers, strict=True):
            self._numbers[sentence.paragraph] |= numbers

    def tells(self, one: Finding) -> bool:
        """Whether somewhere the people and the number of a claim stand together."""
        claim = one.claim
        if claim.kind in _EXACT:
            return (claim.kind, claim.value) in self._exact
        if claim.kind == "team_of":
            # A house may give a team once; only another team is told differently.
            named = {team for drivers, team in self._teams if drivers == claim.drivers}
            return not named or claim.value in named
        if claim.kind == "wins":
            winners = self._winners.get(_race_of(one))
            return winners is None or set(claim.drivers) <= winners
        if claim.kind == "names":
            return any(set(claim.drivers) <= told for told in self._people.values())
        return any(claim.number in told for told in self._numbers.values())
