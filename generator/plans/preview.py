"""The preview, told by class: what is to play for, then when and where to watch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.grouping import headlines, paragraph, untold
from generator.plan import Plan, Rhythm
from generator.storyline import Beat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.facts import Facts
    from generator.storyline import Storyline

KIND = "preview"
PRECEDENCE = 1
"""Asked first: a report needs a race."""


def fits(facts: Facts) -> bool:
    """Tell whether no race has been run."""
    return not facts.run


def plan(facts: Facts, storylines: Sequence[Storyline]) -> Plan:
    """Plan the preview."""
    told = sorted(storylines, key=lambda s: (s.beat, s.moment, s.identity))
    setting = [s for s in told if s.beat == Beat.SETTING]
    stakes = (Beat.STAKES, Beat.VOICES)
    overall = [s for s in told if s.beat in stakes and s.title is None]
    lead = [*setting[:1], *overall[:1]]
    body = [paragraph("overall", [*setting[1:], *overall])]
    for key in facts.titles("class", "rookie"):
        own = [s for s in told if s.title == key]
        body.append(paragraph(key, own))
    times = [s for s in told if s.beat in (Beat.TIMETABLE, Beat.OUTLOOK)]
    full = [p for p in body if p.messages]
    short = [p for p in full[1:] if len(p.messages) == 1]
    kept = [p for p in full if p not in short]
    tail = [m.story for p in short for m in p.messages] + times
    if tail:
        last = [m.story for m in kept[-1].messages] if len(kept) > 1 else []
        kept = kept[:-1] if len(kept) > 1 else kept
        kept.append(paragraph("timetable", [*last, *tail]))
    standfirst = paragraph("standfirst", lead, lead=True)
    return Plan(
        shape="preview",
        kind="preview",
        rhythm=Rhythm(mean=32, longest=54, clause=23),
        headline=headlines(told, lambda _: True),
        standfirst=standfirst,
        body=tuple(kept),
        left_out=untold(told, standfirst, *kept),
    )
