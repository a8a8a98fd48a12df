from __future__ import annotations

from generator.analysis.last_pass import then_won
from generator.results.events import Event
from tests.builders import race
from tests.detectors.events import escapes, leads, start
from tests.detectors.facts import facts_of

TAKEN = leads("Latorre", "Klein", how="pass", lap=6)


def wins(*events: Event, winner: str = "Latorre") -> bool:
    facts = facts_of(race(winner, "Maurice", "Klein", events=events))
    return bool(then_won(facts.races[0], 1, facts.field["Latorre"]))


def test_who_takes_the_lead_last_and_wins() -> None:
    assert wins(start("Klein"), TAKEN)


def test_who_draws_clear_before_the_win() -> None:
    assert wins(start("Klein"), TAKEN, escapes("Latorre", "Klein"))


def test_what_follows_keeps_the_pass_from_the_win() -> None:
    assert not wins(start("Klein"), TAKEN, leads("Klein", "Latorre"))


def test_who_takes_the_lead_last_need_not_win() -> None:
    assert not wins(start("Klein"), TAKEN, winner="Maurice")
