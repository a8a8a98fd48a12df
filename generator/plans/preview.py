"""The preview, told by class: what is to play for, then when and where to watch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.grouping import headlines, in_order, paragraph, untold
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
    told = in_order(storylines)
    setting = [s for s in told if s.beat == Beat.SETTING]
    stakes = (Beat.STAKES, Beat.VOICES)
    overall = [s for s in told if s.beat in stakes and s.title is None]
    lead = [*setting[:1], *overall[:1]]
    parts = {key: [s for s in told if s.title == key] for key in _classes(facts)}
    body = [paragraph("overall", _beside(parts, [*setting[1:], *overall]))]
    groups: list[list[Storyline]] = []
    for own in parts.values():
        # A class of which there is one thing to say is told with the one beside it.
        if own and groups and 1 in (len(own), len(groups[-1])):
            groups[-1].extend(own)
        elif own:
            groups.append(own)
    body += [paragraph(own[0].title or "", own) for own in groups]
    times = [s for s in told if s.beat in (Beat.TIMETABLE, Beat.OUTLOOK)]
    body.append(paragraph("timetable", times))
    standfirst = paragraph("standfirst", lead, lead=True)
    return Plan(
        shape="preview",
        kind="preview",
        rhythm=Rhythm(mean=32, longest=54, clause=23),
        headline=headlines(told, lambda _: True),
        standfirst=standfirst,
        body=tuple(p for p in body if p.messages),
        left_out=untold(told, standfirst, *body),
    )


def _classes(facts: Facts) -> tuple[str, ...]:
    return facts.titles("class", "rookie")


def _beside(
    parts: dict[str, list[Storyline]], overall: list[Storyline]
) -> list[Storyline]:
    """Tell what a class means to somebody of the overall duel where that is told.

    Only where there is nothing else to say of the class, whose part is emptied.
    """
    told = list(overall)
    for own in parts.values():
        who = own[0].subject if len(own) == 1 else None
        at = [i for i, s in enumerate(told) if who is not None and s.subject == who]
        if at:
            told.insert(at[-1] + 1, own.pop())
    return told
