"""Who won what, how often, how many in a row, and where knowledge ends."""

from __future__ import annotations

import pytest

from generator.analysis.chronicle import history_of
from generator.analysis.field import Driver
from generator.analysis.history import (
    RaceId,
    broken_streaks,
    exact_streak,
    streak,
    wins,
    wins_at_least,
)
from generator.evidence import Known, Ref, Unknown, known_to_be
from generator.results.season import Entry
from tests.analysis.given import UNKNOWN, name, not_won, outcomes, rounds, season_of
from tests.builders import entry, meeting, race

KLEIN, LATORRE = race("Klein", "Latorre"), race("Latorre", "Klein")
OVERALL = "Overall"


def driver(surname: str) -> Driver:
    return Driver(surname, entry(surname), Ref("season", ("entries", surname)))


def test_every_win_is_counted_where_every_winner_is_known() -> None:
    count = wins(outcomes([KLEIN], [LATORRE], [KLEIN]), driver("Klein"), OVERALL)

    assert isinstance(count, Known)
    assert count.value == 2
    assert count.evidence == tuple(
        Ref(name(i), ("races", 0, "classification", 0)) for i in (1, 3)
    )


def test_one_unknown_winner_leaves_the_count_unknown() -> None:
    run = outcomes([KLEIN], [UNKNOWN], [KLEIN])
    count = wins(run, driver("Klein"), OVERALL)

    assert isinstance(count, Unknown)
    assert "2.1" in count.why
    assert wins_at_least(run, driver("Klein"), OVERALL)[0] == 2


def test_a_meeting_without_a_file_leaves_the_count_unknown() -> None:
    run = outcomes([KLEIN], None, [KLEIN])

    assert isinstance(wins(run, driver("Klein"), OVERALL), Unknown)
    assert wins_at_least(run, driver("Klein"), OVERALL)[0] == 2


def test_whoever_is_known_not_to_have_won_can_be_counted_all_the_same() -> None:
    run = outcomes([KLEIN], [not_won("Klein")], [KLEIN])

    assert known_to_be(wins(run, driver("Klein"), OVERALL), 2)
    assert isinstance(wins(run, driver("Latorre"), OVERALL), Unknown)


def test_not_having_won_one_title_says_nothing_of_another() -> None:
    run = outcomes([KLEIN], [not_won("Klein", title="Am")])

    assert isinstance(wins(run, driver("Klein"), OVERALL), Unknown)


def test_nobody_has_won_a_race_before_the_first() -> None:
    assert wins((), driver("Klein"), OVERALL) == Known(0, ())


def test_a_streak_is_counted_back_from_the_last_race() -> None:
    run = outcomes([LATORRE], [KLEIN], [KLEIN])

    assert streak(run, driver("Klein"), OVERALL)[0] == 2
    assert streak(run, driver("Latorre"), OVERALL) == (0, ())
    assert known_to_be(exact_streak(run, driver("Klein"), OVERALL), 2)


def test_an_unknown_winner_ends_a_streak_that_may_be_longer() -> None:
    run = outcomes([KLEIN], [UNKNOWN], [KLEIN], [KLEIN])

    assert streak(run, driver("Klein"), OVERALL)[0] == 2
    assert isinstance(exact_streak(run, driver("Klein"), OVERALL), Unknown)


def test_a_streak_after_a_race_known_to_be_lost_is_exact() -> None:
    run = outcomes([KLEIN], [not_won("Klein")], [KLEIN], [KLEIN])

    assert known_to_be(exact_streak(run, driver("Klein"), OVERALL), 2)


def test_a_streak_from_the_first_race_of_the_season_is_exact() -> None:
    run = outcomes([KLEIN], [KLEIN])

    assert known_to_be(exact_streak(run, driver("Klein"), OVERALL), 2)


def test_a_streak_runs_through_the_races_of_a_meeting() -> None:
    run = outcomes([LATORRE, KLEIN], [KLEIN, KLEIN], season=season_of(2, races=2))

    assert known_to_be(exact_streak(run, driver("Klein"), OVERALL), 3)


def test_somebody_ends_a_row_of_three_wins() -> None:
    run = outcomes([KLEIN], [KLEIN], [KLEIN], [LATORRE])
    (ended,) = broken_streaks(run, OVERALL).items()

    assert ended[0] == driver("Latorre")
    assert (ended[1].victim, ended[1].length) == (driver("Klein"), 3)
    assert ended[1].race == RaceId(4, 1)
    assert len(ended[1].evidence) == 4


def test_a_row_of_two_wins_is_not_worth_ending() -> None:
    assert not broken_streaks(outcomes([KLEIN], [KLEIN], [LATORRE]), OVERALL)


def test_a_row_that_goes_on_is_not_ended() -> None:
    assert not broken_streaks(outcomes(*[[KLEIN]] * 4), OVERALL)


@pytest.mark.parametrize("unknown", [0, 4])
def test_where_a_winner_is_missing_no_row_is_ended(unknown: int) -> None:
    """Of a row that may be longer the length is not known; nor who ended it."""
    races = [[KLEIN], [KLEIN], [KLEIN], [KLEIN], [LATORRE]]
    races[unknown] = [UNKNOWN]

    assert not broken_streaks(outcomes(*races), OVERALL)


def test_of_two_rows_that_one_driver_ended_the_last_counts() -> None:
    first, second = [[KLEIN]] * 3, [[race("Boccolacci")]] * 4
    run = outcomes(*first, [LATORRE], *second, [LATORRE])
    ended = broken_streaks(run, OVERALL)[driver("Latorre")]

    assert (ended.victim.key, ended.length, ended.race.round) == ("Boccolacci", 4, 9)


def test_classes_have_winners_of_their_own() -> None:
    run = outcomes([race("Klein", "Maurice")], [race("Latorre", "Maurice")])

    assert known_to_be(wins(run, driver("Maurice"), "Am"), 2)
    assert known_to_be(wins(run, driver("Maurice"), OVERALL), 0)
    assert isinstance(wins(run, driver("Maurice"), "Pro-Am"), Unknown)


def test_the_history_ends_with_the_meeting() -> None:
    given = rounds([KLEIN], [LATORRE], [KLEIN])
    found = history_of(given, name(2), OVERALL)

    assert [str(one.id) for one in found.outcomes] == ["1.1", "2.1"]


def test_the_history_is_cut_before_through_and_at_a_round() -> None:
    season = season_of(2, races=2)
    found = history_of(
        rounds([KLEIN, KLEIN], [KLEIN, KLEIN], season=season), name(2), OVERALL
    )

    assert [str(o.id) for o in found.before(RaceId(2, 1))] == ["1.1", "1.2"]
    assert [str(o.id) for o in found.through(RaceId(2, 1))] == ["1.1", "1.2", "2.1"]
    assert [str(o.id) for o in found.of_round(2)] == ["2.1", "2.2"]


def test_a_race_that_the_calendar_expects_is_there_though_unknown() -> None:
    found = outcomes([KLEIN], None, season=season_of(2, races=2))

    assert [str(one.id) for one in found] == ["1.1", "1.2", "2.1", "2.2"]
    assert all(isinstance(one.pole, Unknown) for one in found)
    assert wins_at_least(found, driver("Klein"), OVERALL)[0] == 1


def test_a_race_more_than_the_calendar_expects_counts() -> None:
    found = outcomes([KLEIN, KLEIN], season=season_of(1, races=1))

    assert known_to_be(wins(found, driver("Klein"), OVERALL), 2)


def test_the_pole_is_the_first_place_of_the_grid() -> None:
    (known,) = outcomes([race("Klein", grid={1: "Latorre", 2: "Klein"})])
    (unknown,) = outcomes([race("Klein", grid={2: "Klein"})])

    assert known.pole == Known(
        driver("Latorre"), (Ref(name(1), ("races", 0, "grid", 1)),)
    )
    assert isinstance(unknown.pole, Unknown)


def test_a_guest_of_an_earlier_meeting_has_won_it() -> None:
    guests: dict[str, Entry] = {"Loeul": entry("Loeul", guest=True)}
    visited = meeting(races=(race("Loeul"),), entries=guests)
    run = outcomes(visited, [KLEIN])

    assert known_to_be(wins(run, driver("Loeul"), OVERALL), 1)
    assert known_to_be(wins(run, driver("Klein"), OVERALL), 1)
