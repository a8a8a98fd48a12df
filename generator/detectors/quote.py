"""Somebody is quoted, where the press officer has put the quote."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.facts import Facts
    from generator.results.words import Text


class Quoted(Storyline):
    """Words as they were said."""

    beat: ClassVar[Beat] = Beat.VOICES
    essential: ClassVar[bool] = True

    words: Text
    driver: Driver | None
    name: str | None
    role: Text


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield every quote of the meeting's file."""
    for index, quote in enumerate(facts.meeting.editorial.quotes):
        driver = facts.field[quote.driver] if quote.driver else None
        yield Quoted(
            evidence=(facts.ref("editorial", "quotes", index),),
            value=4.0,
            race=quote.race,
            title=quote.title if quote.title != facts.overall else None,
            moment=index,
            subject=driver,
            words={code: _open(said) for code, said in quote.words.items()},
            driver=driver,
            name=quote.name,
            role=quote.role,
        )


def _open(said: str) -> str:
    """Leave the full stop to the sentence; points of suspension are the speaker's."""
    said = said.strip()
    return said if said.endswith("..") else said.removesuffix(".").rstrip()
