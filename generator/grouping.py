"""Grouping: what every shape of plan does with storylines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.plan import Message, Paragraph, Relation
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

OPPOSITES = {Mood.GAIN: Mood.LOSS, Mood.LOSS: Mood.GAIN}


def in_order(storylines: Iterable[Storyline]) -> list[Storyline]:
    """Sort into the order of telling: by race, beat and moment.

    What somebody brings into a race is told where he or she enters the account of it;
    who is quoted speaks when the account has come to the end of his or hers.
    """
    found = sorted(
        storylines, key=lambda s: (s.race or 0, s.beat, s.moment, s.identity)
    )
    for motive in [s for s in found if s.beat == Beat.MOTIVE and s.subject]:
        at = found.index(motive)
        found.remove(motive)
        entry = (i for i, s in enumerate(found[at:], at) if _same(s, motive))
        found.insert(next(entry, at), motive)
    for voice in [s for s in found if s.beat == Beat.VOICES and s.subject]:
        at = found.index(voice)
        found.remove(voice)
        own = [i for i, s in enumerate(found) if _same(s, voice)]
        found.insert(own[-1] + 1 if own else at, voice)
    return found


def _same(story: Storyline, told: Storyline) -> bool:
    own = story.race == told.race and story.subject == told.subject
    # Who is quoted on the whole meeting speaks of the title that is spoken of.
    return own and (told.race is not None or story.title == told.title)


def relate(before: Storyline | None, story: Storyline) -> Relation:
    """Find how a storyline hangs on the one told just before it."""
    if before is None:
        return Relation.NONE
    here = before.race == story.race and before.title == story.title
    one = before.subject == story.subject is not None
    turned = OPPOSITES.get(before.mood) == story.mood
    tests = (
        (Relation.RESULT, bool(set(before.evidence) & set(story.causes))),
        # One's loss beside another's gain is how a race goes, no contrast.
        (Relation.CONTRAST, turned and one),
        (Relation.PARALLEL, _parallel(before, story) and not turned),
        (Relation.ELABORATION, one and before.race == story.race),
        (Relation.SEQUENCE, here and before.beat == story.beat == Beat.COURSE),
    )
    return next((relation for relation, holds in tests if holds), Relation.NONE)


def _parallel(before: Storyline, story: Storyline) -> bool:
    """Tell whether two storylines set people side by side in the same respect."""
    if before.key == story.key and before.title != story.title:
        return True
    sides = before.beat == story.beat in SIDE_BY_SIDE
    return sides and before.race == story.race and before.subject != story.subject


SIDE_BY_SIDE = {Beat.PLACES, Beat.CLASSES}


def paragraph(
    topic: str, storylines: Iterable[Storyline], *, lead: bool = False
) -> Paragraph:
    """Make a paragraph of storylines in the order given."""
    messages: list[Message] = []
    for story in storylines:
        before = messages[-1].story if messages else None
        first = lead and not messages
        messages.append(Message(story, relate(before, story), lead, first))
    return Paragraph(topic, tuple(messages))


def gathered(storylines: Iterable[Storyline]) -> list[Storyline]:
    """Tell a class once for the whole meeting, where a storyline does that.

    Unless one of its races has more to tell: then that is told race by race.
    """
    given = list(storylines)
    whole = [s for s in given if class_of_meeting(s)]
    kept = [w for w in whole if all(s.value <= w.value for s in given if _single(s, w))]
    return [
        s
        for s in given
        if (s in kept if s in whole else not any(_single(s, w) for w in kept))
    ]


def apart(storylines: Iterable[Storyline]) -> list[Storyline]:
    """Tell the classes race by race."""
    return [s for s in storylines if not class_of_meeting(s)]


def class_of_meeting(story: Storyline) -> bool:
    """Tell whether a storyline is about a class over the whole meeting."""
    return story.beat == Beat.CLASSES and story.race is None


def class_title(story: Storyline) -> bool:
    """Tell whether a storyline is what became of a class, in its standings or title."""
    return story.beat == Beat.TITLES and story.title is not None


def _single(story: Storyline, whole: Storyline) -> bool:
    """Tell whether it is a part of what the other tells of the whole meeting."""
    classes = whole.covers or (whole.title,)
    own = story.beat == Beat.CLASSES and story.title in classes
    return own and story.race is not None


def untold(
    storylines: Iterable[Storyline], *paragraphs: Paragraph
) -> tuple[Storyline, ...]:
    """Return the storylines that none of the paragraphs tells."""
    told = {id(message.story) for part in paragraphs for message in part.messages}
    return tuple(story for story in storylines if id(story) not in told)


def headlines(
    storylines: Iterable[Storyline], fits: Callable[[Storyline], bool]
) -> tuple[Storyline, ...]:
    """Rank the storylines that may give the angle, the most newsworthy first."""
    found = [story for story in storylines if fits(story)]
    return tuple(sorted(found, key=lambda s: (-s.value, s.identity)))
