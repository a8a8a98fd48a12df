from __future__ import annotations

from generator.analysis.effect import Effect
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.facts import facts_of

K, L = race("Klein"), race("Latorre")


def effect(*races: Race, past: tuple[tuple[Race, ...], ...] = ()) -> Effect:
    return facts_of(*races, past=past).effect()


def test_the_winner_of_the_last_race_goes_on_with_a_row() -> None:
    found = effect(K, K, past=((L, K),))

    assert (found.row, found.total, found.run) == (3, None, 4)
    assert len(found.counted["row"]) == found.row
    assert len(found.grounds["run"]) == 2


def test_whose_row_is_over() -> None:
    found = effect(L, K, past=((L, L),))

    assert found.victim is not None
    assert (found.victim.key, found.ended) == ("Latorre", 3)
    assert len(found.counted["ended"]) == found.ended
    assert found.grounds["victim"]


def test_a_row_that_was_over_before_the_meeting_is_not_ended_here() -> None:
    found = effect(L, K, past=((L, L), (L, K)))

    assert (found.victim, found.ended) == (None, None)
    assert found.grounds["victim"] == ()
    assert "ended" not in found.counted
