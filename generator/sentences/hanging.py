"""Hanging: when an opening, a tail or an outcome may stand with a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from generator.plan import Relation
from generator.sentences.aside import MARK
from generator.sentences.mentions import is_mention
from generator.storyline import Beat, Mood

if TYPE_CHECKING:
    from generator.sentences.draft import Draft, Part
    from generator.sentences.wording import Wording


ROOM = 22
"""Words of a win behind which there is room for who was beaten."""


def _bare(draft: Draft) -> bool:
    """Tell whether nothing hangs on a sentence, and it does not end with a name.

    Behind a name a tail would be read as that driver's: "devant Ghiretti, pour sa".
    """
    return not (draft.tailed or draft.waiting or is_mention(draft.text[-1]))


def _takes_outcome(draft: Draft, part: Part) -> bool:
    """Tell whether what came of it may follow: "but Klein spun, and Latorre led".

    Not behind two clauses in a row: "Paque retired, and Klein spun, and Latorre led".
    """
    joined = draft.clauses > 1 and draft.parts[0].variant.shape != "opening"
    room = not joined or draft.parts[-1].message.relation is Relation.CONTRAST
    result = part.message.relation is Relation.RESULT
    return _bare(draft) and draft.open and room and result


def _takes_tail(draft: Draft, part: Part) -> bool:
    story = part.message.story
    last = draft.parts[-1].message.story
    if not _bare(draft):
        return False
    if part.message.lead:
        return story.subject is None and last.beat == Beat.SUMMARY
    if not draft.open:
        return False
    # How the championship stands may look ahead to where it goes on.
    if story.beat == Beat.OUTLOOK:
        return last.beat == Beat.TITLES and not last.title and draft.clauses == 1
    here = last.race in (None, story.race) and (
        last.beat >= Beat.COURSE or story.beat < Beat.COURSE
    )
    return here and draft.subject is not None and draft.subject == story.subject


def _takes_beside(draft: Draft, part: Part) -> bool:
    """Tell whether two stand at one place of the account: "with Latorre third".

    Behind the win, too, stands who was beaten: "..., but Latorre was only sixth".
    """
    story, last = part.message.story, draft.parts[-1].message.story
    if (last.race, last.title) != (story.race, story.title):
        return False
    won = last.beat == Beat.FINISH and last.essential and story.beat == Beat.PLACES
    if won and draft.words > ROOM:
        return False
    # Who was beaten says nothing against who climbed.
    alike = story.mood is not Mood.LOSS or last.mood is Mood.LOSS
    here = won or (last.beat == story.beat and draft.open and alike)
    return here and not (draft.tailed or draft.waiting)


def _takes_aside(draft: Draft, part: Part) -> bool:
    """Tell whether the sentence that opens the release has a spot for it."""
    return part.message.lead and MARK in draft.text and not draft.waiting


HANGS: Mapping[str, Callable[[Draft, Part], bool]] = {
    "tail": _takes_tail,
    "outcome": _takes_outcome,
    "beside": _takes_beside,
    "aside": _takes_aside,
}
"""When a shape may hang on the sentence under way."""


def opens_for(draft: Draft, wording: Wording, part: Part) -> bool:
    """Tell whether the clause is about whom the opening is about, if anybody."""
    opened, told = draft.parts[-1].message.story, part.message.story
    # What a race cost may open what the season brought.
    if told.race is not None and opened.race not in (None, told.race):
        return False
    if draft.subject is None:
        return wording.plain
    return draft.subject == wording.subject and wording.begins_with_subject
