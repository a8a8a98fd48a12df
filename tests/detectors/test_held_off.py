from __future__ import annotations

from generator.detectors.defence import Defence
from generator.detectors.held_off import HeldOff
from generator.detectors.win import Win
from tests.builders import race
from tests.detectors.events import defends
from tests.detectors.facts import facts_of, only, told

PRESSED = defends("Klein", "Latorre")


def test_the_second_attacked_the_winner_to_the_flag() -> None:
    facts = facts_of(race("Klein", "Latorre", "Maurice", events=(PRESSED,)))
    story = only(HeldOff, facts)

    assert (story.winner.key, story.second.key) == ("Klein", "Latorre")
    assert only(Win, facts).held_off
    assert told(Defence, facts) == []


def test_another_defence_is_told_on_its_own() -> None:
    third = facts_of(race("Klein", "Maurice", "Latorre", events=(PRESSED,)))
    behind = facts_of(race("Maurice", "Klein", "Latorre", events=(PRESSED,)))

    for facts in (third, behind):
        assert told(HeldOff, facts) == []
        assert len(told(Defence, facts)) == 1
        assert not only(Win, facts).held_off


def test_a_finish_that_is_not_known_leaves_it_open() -> None:
    assert told(HeldOff, facts_of(race("Klein", events=(PRESSED,)))) == []
