from __future__ import annotations

from generator.checks.not_won import check
from tests.builders import meeting, race
from tests.checks.tools import findings


def test_a_winner_who_is_said_not_to_have_won_is_found() -> None:
    faulty = race(by_class={"Am": {1: "Maurice"}}, not_won={"Am": ("Maurice",)})

    (found,) = findings(check, meeting(races=(faulty,)))

    assert str(found.at) == "monza-2021: races.0.not_won.Am.0"


def test_losers_of_a_race_without_a_known_winner_are_right() -> None:
    sound = race(not_won={"Am": ("Maurice",)})

    assert findings(check, meeting(races=(sound,))) == []
