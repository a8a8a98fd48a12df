from __future__ import annotations

import pytest

from generator.detectors.bare_win import BareWin
from generator.detectors.pole import Pole
from generator.detectors.win import Win
from generator.results.meeting import Race
from tests.builders import race
from tests.detectors.events import start
from tests.detectors.facts import facts_of, only, told

POLE = {1: "Latorre"}


def test_pole_and_win_are_one_storyline() -> None:
    facts = facts_of(race("Klein", grid=POLE))
    story = only(BareWin, facts)

    assert (story.winner.key, story.poleman.key) == ("Klein", "Latorre")
    assert (story.mates, story.again, story.pole_again) == (True, False, False)
    assert told(Win, facts) == []
    assert told(Pole, facts) == []


def test_of_another_team_and_for_the_second_time() -> None:
    run = race("Klein", grid={1: "Maurice"})
    first, second = told(BareWin, facts_of(run, run))

    assert (first.mates, first.again, first.pole_again) == (False, False, False)
    assert (second.mates, second.again, second.pole_again) == (False, True, True)


@pytest.mark.parametrize(
    "more",
    [
        race("Latorre", grid=POLE),
        race("Klein"),
        race("Klein", "Latorre", grid=POLE),
        race("Klein", grid={1: "Latorre", 2: "Klein"}),
        race("Klein", grid=POLE, events=(start("Klein"),)),
        Race(grid=POLE),
    ],
)
def test_where_more_or_less_is_known_it_is_told_otherwise(more: Race) -> None:
    assert told(BareWin, facts_of(more)) == []
