"""Measure: how long a sentence is, whom it names, and who may be "he" in the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.sentences.wording import MENTION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.sentences.mentions import Mention
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
    last: Mention | None = None
    for _, mention in _mentions(text, wordings):
        driver = mention.driver
        pronoun = mention.subject and driver == subject
        again += driver in here and not pronoun
        if driver not in here and driver not in named:
            words += _full_length(driver) - 1
        here.add(driver)
        last = mention
        if mention.subject:
            told.add(subject := driver)
    one = len(told) == 1 and not _others_act(text, told, wordings)
    meant = next(iter(here)) if len(here) == 1 else subject if one else None
    jarring = frozenset(told | {last.driver} if last else told)
    return Measure(words, again, named | here, jarring, meant)


def _others_act(text: str, subjects: set[Driver], wordings: Wordings) -> bool:
    """Tell whether anybody else is the subject of a clause, by place or by word."""
    opens = wordings.lists.opens_a_clause
    return any(
        mention.driver not in subjects and (not at or opens(mention, text, at))
        for at, mention in _mentions(text, wordings)
    )


def _mentions(text: str, wordings: Wordings) -> Iterator[tuple[int, Mention]]:
    for found in MENTION.finditer(text):
        mention = wordings.scene.register.mention(found[0])
        if mention is not None:
            yield found.start(), mention


def _full_length(driver: Driver) -> int:
    return len(driver.full_name.split()) + len((driver.team or "").split())
