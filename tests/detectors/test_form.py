from __future__ import annotations

from generator.detectors.form import Form
from tests.builders import race
from tests.detectors.facts import facts_of, leading, only, season_of, told

PAST = [[race("Klein", grid={1: "Klein"}), race("Klein", grid={1: "Klein"})]]


def test_unbeaten_at_the_meeting_before() -> None:
    story = only(Form, facts_of(race("Latorre"), past=PAST))

    assert (story.driver.key, story.wins) == ("Klein", 2)
    assert story.poles


def test_one_pole_unknown() -> None:
    past = [[race("Klein"), race("Klein", grid={1: "Klein"})]]

    assert only(Form, facts_of(race("Latorre"), past=past)).poles is None


def test_two_winners_shared_the_meeting_before() -> None:
    past = [[race("Klein"), race("Latorre")]]

    assert told(Form, facts_of(race("Klein"), past=past)) == []


def test_half_a_meeting_is_not_a_whole_one() -> None:
    assert told(Form, facts_of(race("Klein"), past=[[race("Klein")]])) == []


def test_one_race_is_no_series() -> None:
    facts = facts_of(race("Klein"), past=[[race("Klein")]], season=season_of(races=1))

    assert told(Form, facts) == []


def test_before_a_meeting_the_duel_tells_of_it() -> None:
    assert len(told(Form, facts_of(past=PAST))) == 1
    assert told(Form, facts_of(past=PAST, standings={"before": leading("Klein")})) == []


def test_the_first_meeting_has_none_before() -> None:
    assert told(Form, facts_of(race("Klein"), past=[])) == []


def test_in_a_report_the_duel_tells_of_the_two_as_well() -> None:
    before = leading("Latorre", gaps={"Klein": 5})
    other = leading("Latorre", gaps={"Maurice": 5})

    for standing, count in ((before, 0), (other, 1)):
        facts = facts_of(race("Latorre"), past=PAST, standings={"before": standing})
        assert len(told(Form, facts)) == count
