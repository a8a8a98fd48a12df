from __future__ import annotations

from generator.detectors.turning_point import TurningPoint
from tests.builders import entries, entry, race
from tests.detectors.events import leads, penalty, start, trouble
from tests.detectors.facts import facts_of, only, season_of, told

SPUN = (
    start("Klein"),
    trouble("spin", "Klein", lap=6),
    leads("Latorre", "Klein", lap=6),
)


def test_who_had_the_race_in_hand() -> None:
    story = only(TurningPoint, facts_of(race("Latorre", events=SPUN)))

    assert (story.winner.key, story.loser.key) == ("Latorre", "Klein")
    assert (story.lost_to, story.in_race, story.mates) == ("spin", None, True)
    assert story.race is None


def test_the_last_of_several_names_its_race() -> None:
    taken = race("Maurice", events=(penalty("Latorre", after_flag=True, on_road=1),))
    story = only(TurningPoint, facts_of(race("Latorre", events=SPUN), taken))

    assert (story.winner.key, story.lost_to, story.in_race) == ("Maurice", "penalty", 2)


def test_nobody_is_a_team_mate_where_a_team_is_unknown() -> None:
    season = season_of(entries=entries([entry("Klein", team=None), entry("Latorre")]))
    story = only(TurningPoint, facts_of(race("Latorre", events=SPUN), season=season))

    assert not story.mates


def test_a_race_won_on_the_track_has_none() -> None:
    passed = (start("Klein"), leads("Latorre", "Klein", how="pass", lap=6))

    assert told(TurningPoint, facts_of(race("Latorre", events=passed))) == []
