from __future__ import annotations

from generator.analysis.debuts import debut_winner
from generator.evidence import value_of
from generator.results.meeting import Debut, Race
from tests.builders import race
from tests.detectors.facts import facts_of

FIRST = Debut(driver="Klein", race=1)


def won(run: Race, *debuts: Debut, past: tuple[tuple[Race, ...], ...] = ((),)) -> bool:
    facts = facts_of(run, debuts=debuts, past=past)
    found = debut_winner(facts.races[0], facts.meeting, facts.history)
    return value_of(found) is not None


def test_a_stated_debut_that_was_won() -> None:
    assert won(race("Klein"), FIRST)


def test_no_debut_is_stated_for_the_winner_or_for_the_race() -> None:
    assert not won(race("Latorre"), FIRST)
    assert not won(race("Klein"))
    assert not won(race("Klein"), Debut(driver="Klein", race=2))
    assert not won(race("Klein"), Debut(driver="Klein", race=1, category="Am"))


def test_who_has_finished_a_race_before_is_no_debutant() -> None:
    assert not won(race("Klein"), FIRST, past=((race("Latorre", "Klein"),),))
