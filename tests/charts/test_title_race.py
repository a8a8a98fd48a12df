"""The title race: what is drawn is what the files say, or what they add up to."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from generator import drawing
from generator.chart import Chart, Undrawn
from generator.charts.title_race import draw
from generator.results.meeting import MeetingFile, Standing
from generator.results.season import Points
from tests.analysis.given import season_of
from tests.builders import meeting, race, standings
from tests.charts.subjects import lines, only, subject, texts

if TYPE_CHECKING:
    from generator.results.season import SeasonFile

SCALE = Points(positions=(10, 5))
NO_SCALE = season_of(3)


def after(**totals: int) -> MeetingFile:
    return meeting(
        races=(race("Klein", "Latorre"),),
        standings=standings(after=Standing(totals=totals)),
    )


def gaps(leader: str, **behind: int) -> MeetingFile:
    standing = Standing(leader=leader, gaps=behind)
    return meeting(races=(race("Klein"),), standings=standings(after=standing))


THREE = (
    after(Klein=10, Latorre=5),
    after(Klein=20, Latorre=25),
    after(Klein=40, Latorre=30),
)


def drawn(
    *given: MeetingFile,
    season: SeasonFile = NO_SCALE,
    code: str = "en",
    gap: bool = False,
) -> Chart:
    return only(list(draw(subject(*given, season=season, code=code, gap=gap))))


class TestPoints:
    def test_each_marker_is_a_total_of_the_files_after_none_at_the_start(self) -> None:
        assert lines(drawn(*THREE)) == {
            "Klein": [(0, 0), (1, 10), (2, 20), (3, 40)],
            "Latorre": [(0, 0), (1, 5), (2, 25), (3, 30)],
        }

    def test_later_meetings_are_not_told(self) -> None:
        """A release on the second round knows nothing of the third."""
        chart = drawn(*THREE[:2], season=season_of(3))

        assert lines(chart)["Klein"][-1] == (2, 20)

    def test_between_official_standings_points_are_counted_and_hollow(self) -> None:
        two = meeting(
            races=(race("Klein", "Latorre"), race("Latorre", "Klein")),
            standings=standings(after=Standing(totals={"Klein": 15, "Latorre": 15})),
        )
        season = season_of(2, races=2, points=SCALE)
        chart = drawn(two, two_more(), season=season)

        assert lines(chart)["Klein"] == [(0, 0), (2, 15), (4, 35)]
        assert lines(chart)["Klein (counted)"] == [(1, 10), (3, 25)]
        assert any("○ counted from the results" in text for text in texts(chart))

    def test_a_count_that_the_organiser_contradicts_is_not_drawn(self) -> None:
        two = meeting(
            races=(race("Klein", "Latorre"), race("Latorre", "Klein")),
            standings=standings(after=Standing(totals={"Klein": 15, "Latorre": 14})),
        )
        season = season_of(2, races=2, points=SCALE)
        chart = drawn(two, two_more(), season=season)

        assert "Klein (counted)" not in lines(chart)

    def test_labels_end_with_the_points(self) -> None:
        assert {"Klein 40", "Latorre 30"} <= set(texts(drawn(*THREE)))


def two_more() -> MeetingFile:
    return meeting(
        races=(race("Klein", "Latorre"), race("Klein", "Latorre")),
        standings=standings(after=Standing(totals={"Klein": 35, "Latorre": 25})),
    )


class TestGaps:
    def test_where_only_gaps_are_known_they_are_drawn(self) -> None:
        chart = drawn(gaps("Klein", Latorre=4), gaps("Latorre", Klein=9))

        assert lines(chart) == {
            "Latorre": [(0, 0), (1, 4), (2, 0)],
            "Klein": [(0, 0), (1, 0), (2, 9)],
        }
        assert {"Latorre 0", "Klein −9"} <= set(texts(chart))

    def test_they_are_drawn_of_points_where_that_is_asked_for(self) -> None:
        found = lines(drawn(*THREE, gap=True))

        assert found["Klein"] == [(0, 0), (1, 0), (2, 5), (3, 0)]

    def test_the_leader_stands_on_top(self) -> None:
        bottom, top = drawn(*THREE, gap=True).figure.axes[0].get_ylim()

        assert top < bottom


class TestUnknown:
    def test_one_standing_makes_no_race(self) -> None:
        (found,) = draw(subject(THREE[0], season=NO_SCALE))

        assert isinstance(found, Undrawn)
        assert "needs two" in found.why

    def test_a_line_over_rounds_that_are_unknown_is_dotted(self) -> None:
        chart = drawn(THREE[0], meeting(races=(race("Klein"),)), THREE[2])

        assert "····· standings in between not known" in texts(chart)

    def test_nobody_starts_at_nought_where_rounds_are_missing(self) -> None:
        season = season_of(3, calendar_complete=False)

        assert lines(drawn(*THREE, season=season))["Klein"][0] == (1, 10)


class TestLooks:
    @pytest.mark.parametrize("code", ["fr", "en"])
    def test_labels_of_drivers_who_are_level_stand_apart(self, code: str) -> None:
        level = after(Klein=10, Latorre=10, Boccolacci=10, Boullery=9, Maurice=9)
        chart = drawn(level, level, code=code)
        chart.figure.draw_without_rendering()
        boxes = [
            text.get_window_extent()
            for text in chart.figure.axes[0].texts
            if text.get_text()[-1].isdecimal() and text.get_text()[0].isalpha()
        ]
        boxes.sort(key=lambda box: box.y0)

        assert len(boxes) == 5
        assert all(one.y1 <= other.y0 for one, other in pairwise(boxes))

    def test_words_are_those_of_the_language(self) -> None:
        assert texts(drawn(*THREE, code="fr"))[0] == "La course au titre"
        assert texts(drawn(*THREE, code="en"))[0] == "The title race"

    def test_the_alternative_tells_the_last_standing(self) -> None:
        assert "Last known standing: Klein 40, Latorre 30" in drawn(*THREE).alternative

    def test_a_count_that_nothing_confirms_yet_is_called_one(self) -> None:
        run = meeting(races=(race("Klein", "Latorre"),))
        told = drawn(run, run, season=season_of(2, points=SCALE)).alternative

        assert "not official: Klein 20, Latorre 10" in told


@pytest.mark.parametrize("form", drawing.FORMATS)
def test_the_same_season_gives_the_same_bytes(form: str) -> None:
    one, other = (drawing.saved(drawn(*THREE), f) for f in [form] * 2)  # type: ignore[arg-type]  # a format

    assert one == other
