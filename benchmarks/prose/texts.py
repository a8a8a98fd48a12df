"""Texts: releases as paragraphs of sentences that know where they come from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from benchmarks.prose.words import sentences, words

if TYPE_CHECKING:
    from benchmarks.prose.names import Names
    from generator.pipeline import Draft
    from generator.sentences.say import Sentence as Told

SHORT = 12
"""A line of fewer words is a title or an address."""
MARKUP = re.compile(r"^#+\s|\*\*", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """A template file and the line of a variant in it."""

    storyline: str
    line: int


@dataclass(frozen=True)
class Sentence:
    """A sentence, its words, its words with names taken out, and its sources."""

    text: str
    masked: tuple[str, ...]
    sources: tuple[Source, ...] = ()
    by_driver: bool = False
    """Whether it opens with a driver's name."""

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words."""
        return tuple(words(self.text))


@dataclass(frozen=True)
class Text:
    """The prose of a release; without headline, closing and contacts."""

    name: str
    language: str
    shape: str
    """Shape of the plan; "" where the text is not ours."""
    paragraphs: tuple[tuple[Sentence, ...], ...]
    """The standfirst is the first."""

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence in order."""
        return tuple(one for paragraph in self.paragraphs for one in paragraph)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Every word in order."""
        return tuple(word for one in self.sentences for word in one.words)

    @cached_property
    def masked(self) -> tuple[str, ...]:
        """Every word in order, names taken out."""
        return tuple(word for one in self.sentences for word in one.masked)

    @cached_property
    def prose(self) -> tuple[str, ...]:
        """Paragraphs as strings."""
        return tuple(" ".join(one.text for one in p) for p in self.paragraphs)


def of_draft(name: str, draft: Draft, shape: str, names: Names) -> Text:
    """Take the prose of one of our releases."""
    told = (draft.sentences.standfirst, *draft.sentences.body)
    paragraphs = tuple(
        tuple(one for sentence in paragraph for one in _pieces(sentence, names))
        for paragraph in told
    )
    filled = tuple(paragraph for paragraph in paragraphs if paragraph)
    return Text(name, draft.release.language, shape, filled)


def of_plain(name: str, language: str, raw: str, names: Names) -> Text:
    """Take the prose of a text file: the paragraphs that are no titles."""
    lines = (MARKUP.sub("", line).strip() for line in raw.split("\n"))
    paragraphs = tuple(
        tuple(_sentence(one, names) for one in sentences(line))
        for line in lines
        if len(line.split()) >= SHORT
    )
    return Text(name, language, "", paragraphs)


def _pieces(told: Told, names: Names) -> list[Sentence]:
    sources = tuple(Source(part.message.story.key, part.line) for part in told.parts)
    return [_sentence(one, names, sources) for one in sentences(told.text)]


def _sentence(text: str, names: Names, sources: tuple[Source, ...] = ()) -> Sentence:
    return Sentence(text, tuple(words(names.mask(text))), sources, names.opens(text))
