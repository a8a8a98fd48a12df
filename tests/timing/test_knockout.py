from __future__ import annotations

from generator.timing import knockout


def test_each_car_has_the_time_of_its_last_round() -> None:
    rounds = [("91.0", "90.5", "90.0"), ("90.9", "90.4", ""), ("92.0", "", "")]

    assert knockout.times(rounds) == ["90.0", "90.4", "92.0"]


def test_an_earlier_round_of_one_s_own_may_have_been_faster() -> None:
    assert knockout.times([("91.0", "89.5", "90.0")]) == ["90.0"]


def test_times_of_another_track_are_left_out_when_it_rained_at_the_end() -> None:
    rounds = [("91.0", "90.5", "99.0"), ("91.1", "90.6", "99.5"), ("91.2", "90.7", "")]

    assert knockout.times(rounds) == ["99.0", "99.5", None]


def test_who_set_no_time_has_none() -> None:
    assert knockout.times([("91.0", "", ""), ("", "", "")]) == ["91.0", None]
    assert knockout.times([]) == []
