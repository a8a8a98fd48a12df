from __future__ import annotations

from generator.detectors.debut_win import DebutWin
from generator.results.meeting import Debut, Race
from tests.builders import race
from tests.detectors.facts import facts_of, only, told


def test_a_win_at_the_first_attempt() -> None:
    debuts = (Debut(driver="Klein"),)

    assert only(DebutWin, facts_of(race("Klein"), debuts=debuts)).winner.key == "Klein"


def test_a_win_in_the_second_race_is_none() -> None:
    facts = facts_of(race("Latorre"), race("Klein"), debuts=(Debut(driver="Klein"),))

    assert told(DebutWin, facts) == []


def test_nor_is_a_debut_in_a_class() -> None:
    debuts = (Debut(driver="Klein", category="Am"),)

    assert told(DebutWin, facts_of(race("Klein"), debuts=debuts)) == []


def test_nor_a_race_whose_winner_is_unknown() -> None:
    assert told(DebutWin, facts_of(Race(), debuts=(Debut(driver="Klein"),))) == []


def test_nor_a_first_race_that_another_file_contradicts() -> None:
    debuts = (Debut(driver="Klein", race=2),)
    races = race("Latorre", "Klein"), race("Klein")

    assert told(DebutWin, facts_of(*races, debuts=debuts)) == []
