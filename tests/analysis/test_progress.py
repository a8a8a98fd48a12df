"""A title over the season: official standings first, counted ones where they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.progress import Progress, progress_of
from generator.results.meeting import MeetingFile, Standing, Standings
from generator.results.season import Points
from tests.analysis.given import name, rounds, season_of
from tests.builders import meeting, race, standings

if TYPE_CHECKING:
    from generator.results.season import SeasonFile

SCALE = Points(positions=(10, 5))
ONE = race("Klein", "Latorre")


def followed(
    *given: MeetingFile | None, season: SeasonFile | None = None, title: str = "Overall"
) -> Progress:
    bundle = rounds(*given, season=season or season_of(len(given)))
    return progress_of(bundle, name(len(given)), title)


def marks(found: Progress) -> list[tuple[str, int | None, bool]]:
    """Give what Klein has after each race."""
    return [(str(m.race), m.of("Klein", gap=False), m.counted) for m in found.marks]


def ran(**totals: int) -> MeetingFile:
    after = standings(after=Standing(totals=totals)) if totals else Standings()
    return meeting(races=(ONE,), standings=after)


def test_official_totals_are_given_after_the_last_race_of_a_meeting() -> None:
    two = meeting(
        races=(ONE, ONE), standings=standings(after=Standing(totals={"Klein": 20}))
    )

    assert marks(followed(two, season=season_of(1, races=2))) == [("1.2", 20, False)]


def test_the_standing_before_a_meeting_is_that_after_the_one_before() -> None:
    later = meeting(
        races=(ONE,), standings=standings(before=Standing(totals={"Klein": 12}))
    )

    assert marks(followed(ran(), later)) == [("1.1", 12, False)]
    assert marks(followed(ran(Klein=10), later)) == [("1.1", 10, False)]


def test_it_is_not_where_rounds_are_missing() -> None:
    later = meeting(
        races=(ONE,), standings=standings(before=Standing(totals={"Klein": 12}))
    )
    season = season_of(2, calendar_complete=False)

    assert marks(followed(ran(), later, season=season)) == []


def test_a_meeting_to_come_tells_the_standing_before_it_and_has_no_race() -> None:
    preview = meeting(standings=standings(before=Standing(totals={"Klein": 12})))
    found = followed(ran(), preview)

    assert marks(found) == [("1.1", 12, False)]
    assert [str(race) for race in found.races] == ["1.1"]


def test_between_two_races_has_its_place() -> None:
    both = meeting(
        races=(ONE, ONE),
        standings=Standings(between={"Overall": Standing(totals={"Klein": 10})}),
    )

    assert marks(followed(both, season=season_of(1, races=2))) == [("1.1", 10, False)]


def test_points_are_counted_where_the_scale_is_stated() -> None:
    season = season_of(2, points=SCALE)

    assert marks(followed(ran(), ran(), season=season)) == [
        ("1.1", 10, True),
        ("2.1", 20, True),
    ]


def test_points_are_not_counted_on_a_scale_that_is_guessed() -> None:
    guessed = Points(positions=(10, 5), status="inferred")

    assert marks(followed(ran(), season=season_of(1, points=guessed))) == []


def test_points_are_not_counted_behind_a_race_that_is_unknown() -> None:
    season = season_of(3, points=SCALE)

    assert marks(followed(ran(), None, ran(), season=season)) == [("1.1", 10, True)]


def test_points_of_a_class_are_not_counted() -> None:
    season = season_of(1, points=SCALE)

    assert marks(followed(ran(), season=season, title="Am")) == []


def test_a_count_is_left_from_where_the_organiser_contradicts_it() -> None:
    season = season_of(4, points=SCALE)
    found = followed(ran(), ran(Klein=20), ran(), ran(Klein=39), season=season)

    assert marks(found) == [("1.1", 10, True), ("2.1", 20, False), ("4.1", 39, False)]


def test_who_has_no_point_in_a_count_has_none_and_unknown_in_an_official_one() -> None:
    season = season_of(2, points=SCALE)
    first, second = followed(ran(), ran(Klein=20), season=season).marks

    assert first.of("Boccolacci", gap=False) == 0
    assert first.of("Boccolacci", gap=True) == 10
    assert second.of("Boccolacci", gap=False) is None


def test_gaps_are_from_the_leader() -> None:
    one = meeting(
        races=(ONE,),
        standings=standings(after=Standing(leader="Klein", gaps={"Latorre": 3})),
    )
    (found,) = followed(one).marks

    assert (found.of("Klein", gap=True), found.of("Latorre", gap=True)) == (0, 3)
    assert found.of("Latorre", gap=False) is None
