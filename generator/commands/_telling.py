"""What a draft tells of the storylines found, and in which sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.pipeline import Draft
    from generator.sentences.say import Sentence
    from generator.storyline import Storyline

_WORD = re.compile(r"\w[\w’'.,:/-]*")


def words(draft: Draft) -> int:
    """Count the words of the standfirst and the body."""
    release = draft.release
    body = [text for section in release.sections for text in section.paragraphs]
    return sum(len(_WORD.findall(text)) for text in (release.standfirst, *body))


def places(draft: Draft, storylines: Iterable[Storyline]) -> dict[int, list[str]]:
    """Say where each storyline is told, by the identity of the object.

    Some have a wording of their own, some are told by another's.
    """
    found: dict[int, list[str]] = {}
    topics = [(story.topics, id(story)) for story in storylines]
    for place, sentence in _sentences(draft):
        for part in sentence.parts:
            also = (one for told, one in topics if told & part.also)
            for one in (id(part.message.story), *also):
                told = found.setdefault(one, [])
                if place not in told:
                    told.append(place)
    return found


def told(draft: Draft, storylines: tuple[Storyline, ...]) -> int:
    """Count the storylines that the draft tells."""
    found = places(draft, storylines)
    return sum(id(story) in found for story in storylines)


def _sentences(draft: Draft) -> Iterator[tuple[str, Sentence]]:
    yield "headline", draft.sentences.headline
    for sentence in draft.sentences.standfirst:
        yield "standfirst", sentence
    for number, paragraph in enumerate(draft.sentences.body, start=1):
        for sentence in paragraph:
            yield f"paragraph {number}", sentence
