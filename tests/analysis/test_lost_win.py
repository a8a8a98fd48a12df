from __future__ import annotations

from generator.analysis.lost_win import LostWin, lost_win
from generator.results.events import Event
from tests.builders import race
from tests.detectors.events import contact, leads, penalty, start, trouble
from tests.detectors.facts import facts_of

LEADS = start("Klein")
TAKEN = leads("Latorre", "Klein", lap=6)


def lost(*events: Event, winner: str = "Latorre") -> LostWin | None:
    facts = facts_of(race(winner, "Maurice", "Klein", events=events))
    return lost_win(facts.races[0])


def how(*events: Event, winner: str = "Latorre") -> str | None:
    found = lost(*events, winner=winner)
    return found.how if found else None


def test_the_leader_in_trouble_on_the_lap_that_cost_the_lead() -> None:
    found = lost(LEADS, trouble("spin", "Klein", lap=6), TAKEN)

    assert found is not None
    assert (found.driver.key, found.how) == ("Klein", "spin")
    assert [ref.path[-1] for ref in found.evidence] == [1, 2]
    assert how(LEADS, contact("Klein", "Maurice", lap=6), TAKEN) == "contact"


def test_trouble_of_another_lap_or_of_an_unknown_one_explains_nothing() -> None:
    assert how(LEADS, trouble("spin", "Klein", lap=5), TAKEN) is None
    assert how(LEADS, trouble("spin", "Klein"), leads("Latorre", "Klein")) is None
    assert how(LEADS, trouble("spin", "Maurice", lap=6), TAKEN) is None


def test_a_retirement_needs_no_lap_and_no_event_of_its_own() -> None:
    out = leads("Latorre", "Klein", how="retirement", lap=6)

    assert how(LEADS, out) == "retirement"
    assert how(LEADS, trouble("puncture", "Klein"), out) == "puncture"


def test_what_happened_laps_before_did_not_end_the_race() -> None:
    out = leads("Latorre", "Klein", how="retirement", lap=6)

    assert how(LEADS, trouble("spin", "Klein", lap=3), out) == "retirement"


def test_a_pass_is_no_gift() -> None:
    passed = leads("Latorre", "Klein", how="pass", lap=6)

    assert how(LEADS, trouble("spin", "Klein", lap=6), passed) is None


def test_who_was_given_the_lead_must_have_kept_it() -> None:
    spun = trouble("spin", "Klein", lap=6)

    assert how(LEADS, spun, TAKEN, winner="Maurice") is None
    assert how(LEADS, spun, TAKEN, leads("Maurice", "Latorre")) is None


def test_a_win_lost_after_the_flag() -> None:
    given = penalty("Klein", after_flag=True, on_road=1)

    assert how(LEADS, given) == "penalty"
    assert how(LEADS, penalty("Klein", after_flag=True, on_road=2)) is None


def test_nothing_is_lost_where_the_winner_is_unknown_or_led_throughout() -> None:
    assert lost_win(facts_of(race(events=(LEADS,))).races[0]) is None
    assert how(LEADS, winner="Klein") is None
