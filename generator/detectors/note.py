"""A sentence of the press officer's own, where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import ClassVar

    from generator.facts import Facts
    from generator.results.words import Text


MANY = 100
"""More notes than a file has: they keep their order before anything else."""


class OpeningNote(Storyline):
    """Told before the account of a race, or of the meeting."""

    beat: ClassVar[Beat] = Beat.STAKES
    essential: ClassVar[bool] = True

    words: Text


class ClosingNote(Storyline):
    """Told after it."""

    beat: ClassVar[Beat] = Beat.VOICES
    essential: ClassVar[bool] = True

    words: Text


class MeetingNote(Storyline):
    """Told of the whole meeting: behind what it meant, before what comes next."""

    beat: ClassVar[Beat] = Beat.OUTLOOK
    essential: ClassVar[bool] = True

    words: Text


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every note of the meeting's file."""
    for index, note in enumerate(facts.meeting.editorial.notes):
        closing = ClosingNote if note.race else MeetingNote
        kind = OpeningNote if note.first else closing
        yield kind(
            evidence=(facts.ref("editorial", "notes", index),),
            value=4.0,
            race=note.race,
            moment=100 + index if kind is ClosingNote else index - MANY,
            words=note.words,
        )
