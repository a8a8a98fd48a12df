"""Grouping: what every shape of plan does with storylines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.plan import Message, Paragraph, Relation
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

OPPOSITES = {Mood.GAIN: Mood.LOSS, Mood.LOSS: Mood.GAIN}


def in_order(storylines: Iterable[Storyline]) -> list[Storyline]:
    """Sort into the order of telling: by race, beat and moment."""
    return sorted(storylines, key=lambda s: (s.race or 0, s.beat, s.moment, s.identity))


def relate(before: Storyline | None, story: Storyline) -> Relation:
    """Find how a storyline hangs on the one told just before it."""
    if before is None:
        return Relation.NONE
    here = before.race == story.race and before.title == story.title
    one = before.subject == story.subject is not None
    turned = OPPOSITES.get(before.mood) == story.mood
    # Another's gain after somebody's loss is how a race goes on, no contrast.
    fell = (
        story.mood == Mood.LOSS and here and Beat.BONUS not in (before.beat, story.beat)
    )
    tests = (
        (Relation.RESULT, bool(set(before.evidence) & set(story.causes))),
        (Relation.CONTRAST, turned and (fell or one)),
        (Relation.PARALLEL, _parallel(before, story)),
        (Relation.ELABORATION, one and before.race == story.race),
        (Relation.SEQUENCE, here and before.beat == story.beat == Beat.COURSE),
    )
    return next((relation for relation, holds in tests if holds), Relation.NONE)


def _parallel(before: Storyline, story: Storyline) -> bool:
    """Tell whether two storylines set people side by side in the same respect."""
    if before.key == story.key:
        return before.title != story.title
    sides = before.beat == story.beat in SIDE_BY_SIDE
    return sides and before.race == story.race and before.subject != story.subject


SIDE_BY_SIDE = {Beat.STAKES, Beat.PLACES, Beat.CLASSES, Beat.TITLES}


def paragraph(
    topic: str, storylines: Iterable[Storyline], *, lead: bool = False
) -> Paragraph:
    """Make a paragraph of storylines in the order given."""
    messages: list[Message] = []
    for story in storylines:
        before = messages[-1].story if messages else None
        messages.append(Message(story, relate(before, story), lead))
    return Paragraph(topic, tuple(messages))


def untold(
    storylines: Iterable[Storyline], *paragraphs: Paragraph
) -> tuple[Storyline, ...]:
    """Return the storylines that none of the paragraphs tells."""
    told = {id(message.story) for part in paragraphs for message in part.messages}
    return tuple(story for story in storylines if id(story) not in told)


def split_at_turn(
    storylines: Sequence[Storyline], longest: int
) -> tuple[Sequence[Storyline], ...]:
    """Split a long account in two where its course turned.

    The turn is the most newsworthy moment of the course that leaves at least three
    storylines on either side; without one the account stays whole.
    """
    if len(storylines) <= longest:
        return (storylines,)
    turns = [
        (story.value, -i, i)
        for i, story in enumerate(storylines)
        if MARGIN <= i <= len(storylines) - MARGIN and story.beat == Beat.COURSE
    ]
    if not turns:
        return (storylines,)
    at = max(turns)[2]
    # A cause belongs with what came of it.
    while at > MARGIN and storylines[at].causes:
        at -= 1
    return (storylines[:at], storylines[at:])


MARGIN = 3


def headlines(
    storylines: Iterable[Storyline], fits: Callable[[Storyline], bool]
) -> tuple[Storyline, ...]:
    """Rank the storylines that may give the angle, the most newsworthy first."""
    found = [story for story in storylines if fits(story)]
    return tuple(sorted(found, key=lambda s: (-s.value, s.identity)))
