"""Measure: how long a sentence is, whom it names, and who may be "he" in the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.sentences.pronouns import POSSESSIVE

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.sentences.mentions import Mention, Part
    from generator.sentences.wordings import Wordings


class Measure(NamedTuple):
    """What a sentence is like to read."""

    words: int
    again: int
    """Names of somebody named before in it, where no pronoun can stand."""
    named: frozenset[Driver]
    """Everybody whom the reader knows by the end of it."""
    jarring: frozenset[Driver]
    """Whose names, just read, jar at the head of the next sentence."""
    meant: Driver | None = None
    """Whom a pronoun at the head of the next would mean: the one subject, or person."""


def measure(text: str, named: frozenset[Driver], wordings: Wordings) -> Measure:
    """Measure a sentence whose names are still open, after who was named before it."""
    words, again, subject = text.count(" ") + 1, 0, None
    here: set[Driver] = set()
    told: set[Driver] = set()
    acting: set[Driver] = set()
    last: Mention | None = None
    found = wordings.scene.register.mentions(text)
    for (at, mention), part in zip(
        found, wordings.lists.parts(text, found), strict=True
    ):
        driver = mention.driver
        if part == "acting" or (at == 0 and mention.wrapper is None):
            acting.add(driver)
        again += driver in here and not _pronoun(mention, part, subject, wordings)
        if driver not in here and driver not in named:
            words += _full_length(driver) - 1
        here.add(driver)
        last = mention
        if mention.subject:
            told.add(subject := driver)
    one = len(told) == 1 and acting <= told
    meant = next(iter(here)) if len(here) == 1 else subject if one else None
    jarring = frozenset(told | {last.driver} if last else told)
    return Measure(words, again, named | here, jarring, meant)


def _pronoun(
    mention: Mention, part: Part, subject: Driver | None, wordings: Wordings
) -> bool:
    """Tell whether a pronoun can stand for whom the sentence has named before."""
    if mention.driver == subject:
        own = mention.wrapper == POSSESSIVE and "possessive" in wordings.cases
        return mention.subject or own
    free = part == "other" and mention.wrapper is None and mention.form == "any"
    return free and "object" in wordings.cases


def _full_length(driver: Driver) -> int:
    return len(driver.full_name.split()) + len((driver.team or "").split())
