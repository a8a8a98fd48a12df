from __future__ import annotations

from generator.detectors.circuit_character import CircuitCharacter
from tests.builders import circuit, noun, race
from tests.detectors.facts import facts_of, only, season_of, told

LIKE = noun("montagnes russes", "roller coaster", article=True)
SEASON = season_of(
    circuits={
        "here": circuit("Portimão", "PT", character=LIKE),
        "there": circuit("Dijon"),
    }
)


def test_a_preview_tells_what_the_track_is_likened_to() -> None:
    story = only(CircuitCharacter, facts_of(season=SEASON, field_size=24))

    assert story.character["en"].text == "roller coaster"
    assert not story.character["en"].article
    assert story.field_size == 24
    assert not story.finale


def test_the_last_meeting_is_marked() -> None:
    facts = facts_of(season=SEASON, past=[(), (), ()])

    assert only(CircuitCharacter, facts).finale


def test_a_report_does_not() -> None:
    assert told(CircuitCharacter, facts_of(race("Klein"), season=SEASON)) == []


def test_nor_does_a_circuit_likened_to_nothing() -> None:
    assert told(CircuitCharacter, facts_of()) == []
