"""The race-by-race report: stakes, each race as a course of events, what comes next.

The shape of a weekend within the season: what was to play for, how each race went,
class by class, and a look ahead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.grouping import headlines, in_order, paragraph, split_at_turn, untold
from generator.plan import Plan, Rhythm
from generator.storyline import Beat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.facts import Facts
    from generator.plan import Paragraph
    from generator.storyline import Storyline

KIND = "report"
PRECEDENCE = 3
"""Any report can take this shape: it is asked last."""

LONGEST = 7
"""More storylines than this are told in two paragraphs."""


def fits(facts: Facts) -> bool:
    """Tell whether races were run: any report can take this shape."""
    return facts.run


def plan(facts: Facts, storylines: Sequence[Storyline]) -> Plan:
    """Plan the report."""
    told = [s for s in in_order(storylines) if s.beat != Beat.TIMETABLE]
    setting = [s for s in told if s.beat <= Beat.SUMMARY]
    standfirst = paragraph("standfirst", setting, lead=True)
    stakes = [s for s in told if s.beat == Beat.STAKES and s.race is None]
    body = [paragraph("stakes", stakes)]
    for race in facts.races:
        body += _race(race.number, [s for s in told if s.race == race.number])
    body.append(
        paragraph(
            "outlook",
            [s for s in told if s.race is None and s.beat >= Beat.VERDICT],
        )
    )
    return Plan(
        shape="race_by_race",
        kind="report",
        rhythm=Rhythm(mean=23, longest=44),
        headline=headlines(told, lambda _: True),
        standfirst=standfirst,
        body=tuple(p for p in body if p.messages),
        left_out=untold(storylines, standfirst, *body),
    )


def _race(number: int, storylines: Sequence[Storyline]) -> list[Paragraph]:
    account = [s for s in storylines if s.beat < Beat.CLASSES]
    classes = [s for s in storylines if s.beat >= Beat.CLASSES]
    parts = split_at_turn(account, LONGEST)
    found = [paragraph(f"race {number}", part) for part in parts[:-1]]
    found.append(paragraph(f"race {number}", [*parts[-1], *classes]))
    return found
