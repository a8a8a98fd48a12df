"""Balancing: paragraphs neither too short to be one nor too long to be read.

Real releases keep to between sixty and a hundred and eighty words a paragraph: a short
one is told with its neighbour, a long one is divided where race or title changes, where
the classes begin, or else where the course of the race turned.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.grouping import class_of_meeting, paragraph, relate
from generator.plan import Relation
from generator.storyline import Beat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.plan import Paragraph, Plan
    from generator.storyline import Storyline

LEAST = 60
MOST = 175
"""Words of a paragraph."""
SCANT = 40
"""Words of one that would be an orphan."""
BRIEF = 25
"""Words of one that is about something else than its neighbour."""


def words(storylines: Iterable[Storyline], clause: int) -> int:
    """Estimate the words that it takes to tell storylines.

    The clause is what one takes that is told in a clause of its own; one that hangs on
    another's sentence takes half.
    """
    return sum(clause // 2 if story.satellite else clause for story in storylines)


def balanced(plan: Plan) -> Plan:
    """Divide the body's long paragraphs and join its short ones to a neighbour."""
    clause = plan.rhythm.clause
    # What is too short joins its neighbour before that is divided where it should be.
    whole = _joined(plan.body, clause, SCANT, 2 * MOST)
    parts = [part for one in whole for part in _divided(one, clause)]
    return replace(plan, body=tuple(_joined(parts, clause, LEAST, MOST)))


def _divided(whole: Paragraph, clause: int) -> Iterator[Paragraph]:
    stories = [message.story for message in whole.messages]
    at = _break(stories, clause) if words(stories, clause) > MOST else None
    if at is None:
        yield whole
        return
    yield from _divided(paragraph(whole.topic, stories[:at]), clause)
    yield from _divided(paragraph(whole.topic, stories[at:]), clause)


def _break(stories: Sequence[Storyline], clause: int) -> int | None:
    """Find where to divide: where the subject changes, or where the race turned."""
    before = [words(stories[:i], clause) for i in range(len(stories) + 1)]
    total = before[-1]
    fitting = [i for i in range(1, len(stories)) if LEAST <= before[i] <= total - LEAST]
    for changes in (_race_or_classes, _title):
        breaks = [i for i in fitting if changes(stories[i - 1], stories[i])]
        if breaks:
            return min(breaks, key=lambda i: (abs(2 * before[i] - total), i))
    # What has a cause belongs with it, and what turned with what it turned.
    course = [
        i
        for i in fitting
        if stories[i].beat == Beat.COURSE
        and not stories[i].causes
        and relate(stories[i - 1], stories[i]) is not Relation.CONTRAST
    ]
    return max(course, key=lambda i: (stories[i].value, -i), default=None)


def _race_or_classes(before: Storyline, story: Storyline) -> bool:
    to_classes = _overall(before) and not _overall(story)
    return before.race != story.race or to_classes


def _overall(story: Storyline) -> bool:
    """Tell whether a storyline is part of the race overall, what is said of it too."""
    return story.beat < Beat.CLASSES or story.beat == Beat.VOICES


def _title(before: Storyline, story: Storyline) -> bool:
    return before.title != story.title


def _joined(
    parts: Sequence[Paragraph], clause: int, least: int, most: int
) -> list[Paragraph]:
    joined: list[Paragraph] = []
    for part in parts:
        if joined and _short(joined[-1], part, clause, least, most):
            before = joined.pop()
            stories = [m.story for p in (before, part) for m in p.messages]
            topics = dict.fromkeys((before.topic, part.topic))
            joined.append(paragraph(", ".join(topics), stories))
        else:
            joined.append(part)
    return joined


def _short(
    before: Paragraph, part: Paragraph, clause: int, least: int, most: int
) -> bool:
    """Tell whether one is too short to stand by itself.

    What another race or the time after the meeting is about may be shorter; when and
    where to watch is looked up, and stands by itself.
    """
    sizes = [words((m.story for m in p.messages), clause) for p in (before, part)]
    opened, first = before.messages[0].story, part.messages[0].story
    if first.beat == Beat.TIMETABLE:
        return False
    # The classes of a meeting go with what comes after it, not with its last race.
    if class_of_meeting(first):
        return min(sizes) < BRIEF and sum(sizes) <= most
    last = [m.story.race for m in before.messages if m.story.race][-1:]
    races = {*last, first.race} - {None}
    few = sizes[0] < LEAST and sizes[1] < BRIEF
    scant = class_of_meeting(opened) and few
    outlook = first.beat >= Beat.TITLES and not scant
    apart = len(races) > 1 or outlook
    return min(sizes) < (BRIEF if apart else least) and sum(sizes) <= most
