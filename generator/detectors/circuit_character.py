"""The circuit is known for its character, which suits what is at stake."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from generator.evidence import Ref, stated
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.facts import Facts
    from generator.results.words import Nouns


class CircuitCharacter(Storyline):
    """An image of the track, for a preview."""

    beat: ClassVar[Beat] = Beat.SETTING

    character: Nouns
    """What the track is likened to, without an article."""
    field_size: int | None
    finale: bool


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield the circuit's image before the races, where it has one."""
    circuit = facts.calendar.here.circuit
    if circuit.character and not facts.run:
        yield CircuitCharacter(
            evidence=(Ref("season", ("circuits", facts.calendar.here.round.circuit)),),
            grounds={
                "field_size": stated(facts.meeting.field_size, facts.ref("field_size"))
            },
            value=3.5,
            moment=1,
            character={
                code: replace(noun, article=False)
                for code, noun in circuit.character.items()
            },
            field_size=facts.meeting.field_size,
            finale=facts.calendar.is_finale,
        )
