"""Trimming: a plan that would run too long loses its least newsworthy storylines.

What the press officer has pinned is told in any case: it finds a place here, if the
shape of the plan has none for it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.balancing import words as words_of
from generator.grouping import paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.plan import Plan
    from generator.storyline import Storyline


def trimmed(plan: Plan, longest: int, pinned: tuple[str, ...] = ()) -> Plan:
    """Leave out the least newsworthy until the body is at most so many words.

    Essential and pinned storylines stay, however long the release becomes.
    """
    told = [message.story for part in plan.body for message in part.messages]
    clause = plan.rhythm.clause
    words = words_of(told, clause)
    dropped: set[int] = set()
    spare = (s for s in told if not s.essential and not s.named_by(pinned))
    for story in sorted(spare, key=lambda s: (s.value, s.identity)):
        if words <= longest:
            break
        words -= words_of([story], clause)
        dropped.add(id(story))
    if not dropped:
        return plan
    body = (
        paragraph(
            part.topic, [m.story for m in part.messages if id(m.story) not in dropped]
        )
        for part in plan.body
    )
    left_out = tuple(story for story in told if id(story) in dropped)
    return replace(
        plan,
        body=tuple(part for part in body if part.messages),
        left_out=(*plan.left_out, *left_out),
    )


def placed(plan: Plan, storylines: Iterable[Storyline]) -> Plan:
    """Give each pinned storyline that the shape leaves out a place of its race."""
    parts = (plan.standfirst, *plan.body)
    told = {id(message.story) for part in parts for message in part.messages}
    for story in storylines:
        if story.pinned and id(story) not in told:
            plan = _with(plan, story)
    return plan


def _with(plan: Plan, story: Storyline) -> Plan:
    of_race = [
        i
        for i, part in enumerate(plan.body)
        if any(message.story.race == story.race for message in part.messages)
    ]
    at = of_race[-1] if of_race else len(plan.body) - 1
    part = plan.body[at]
    told = [message.story for message in part.messages]
    after = [
        i
        for i, other in enumerate(told)
        if other.race == story.race and other.beat <= story.beat
    ]
    place = after[-1] + 1 if after else len(told)
    grown = paragraph(part.topic, [*told[:place], story, *told[place:]])
    return replace(
        plan,
        body=(*plan.body[:at], grown, *plan.body[at + 1 :]),
        left_out=tuple(other for other in plan.left_out if other is not story),
    )
