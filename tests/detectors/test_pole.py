from __future__ import annotations

from typing import Any

from generator.detectors.pole import Pole
from tests.builders import race
from tests.detectors.events import start
from tests.detectors.facts import facts_of, told


def found(*order: str, **overrides: Any) -> list[Pole]:  # noqa: ANN401  fields of Race
    return told(Pole, facts_of(race(*order, **{"grid": {1: "Klein"}, **overrides})))


def test_the_poleman_of_a_race_that_another_won() -> None:
    (story,) = found("Latorre", "Maurice")

    assert story.pole.key == "Klein"


def test_the_winner_may_be_unknown() -> None:
    assert len(found()) == 1


def test_the_win_tells_of_it() -> None:
    assert found("Klein") == []


def test_the_front_row_and_the_start_tell_of_it_too() -> None:
    assert found("Latorre", grid={1: "Klein", 2: "Maurice"}) == []
    assert found("Latorre", events=(start("Maurice"),)) == []


def test_an_unknown_grid() -> None:
    assert found("Latorre", grid={}) == []
