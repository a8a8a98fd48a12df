from __future__ import annotations

from generator.detectors.fastest_lap import FastestLap
from generator.results.events import Defence, Penalty
from generator.storyline import Beat
from tests.builders import fastest_lap, race
from tests.detectors.facts import facts_of, only, season_of, told


def test_who_went_round_quickest() -> None:
    run = race("Klein", "Latorre", fastest_lap=fastest_lap("Latorre", "1:48.312"))
    story = only(FastestLap, facts_of(run))

    assert (story.driver.key, story.time) == ("Latorre", "1:48.312")
    assert not story.won


def test_the_winner_without_a_time() -> None:
    story = only(FastestLap, facts_of(race("Klein", fastest_lap=fastest_lap("Klein"))))

    assert (story.won, story.time) == (True, None)


def test_an_unknown_fastest_lap() -> None:
    assert told(FastestLap, facts_of(race("Klein"))) == []


def test_the_winners_is_told_with_the_win() -> None:
    own = only(FastestLap, facts_of(race("Klein", fastest_lap=fastest_lap("Klein"))))
    other = only(
        FastestLap,
        facts_of(race("Klein", "Latorre", fastest_lap=fastest_lap("Latorre"))),
    )

    assert (own.beat, other.beat) == (Beat.FINISH, Beat.BONUS)


def test_a_win_that_was_defended_or_inherited_keeps_its_own_account() -> None:
    held = Defence(event="defence", driver="Klein", against="Latorre")
    lost = Penalty(event="penalty", driver="Maurice", on_road=1, after_flag=True)
    for event in (held, lost):
        run = race("Klein", fastest_lap=fastest_lap("Klein"), events=(event,))

        assert only(FastestLap, facts_of(run)).beat is Beat.BONUS


def test_in_a_finale_it_is_told_where_the_others_are() -> None:
    run = race("Klein", fastest_lap=fastest_lap("Klein"))
    facts = facts_of(run, season=season_of(rounds=2))

    assert facts.calendar.is_finale
    assert only(FastestLap, facts).beat is Beat.BONUS


def test_the_fastest_lap_of_both_races() -> None:
    runs = [
        race("Klein", fastest_lap=fastest_lap(one)) for one in ("Latorre", "Latorre")
    ]
    first, second = told(FastestLap, facts_of(*runs))

    assert (first.again, second.again) == (False, True)
