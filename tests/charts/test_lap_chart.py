"""The lap chart: what is drawn is what the file says."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from generator import drawing
from generator.chart import Chart, Undrawn
from generator.charts.lap_chart import draw
from generator.results.events import (
    Incident,
    LeadChange,
    Moment,
    Penalty,
    Restart,
    SafetyCar,
)
from generator.results.meeting import Finisher
from tests.analysis.given import season_of
from tests.builders import entries, race
from tests.charts.subjects import CHART, lines, only, signs, subject, texts

if TYPE_CHECKING:
    from matplotlib.text import Text

    from generator.results.meeting import Race

GRID = {1: "Latorre", 2: "Klein", 3: "Boccolacci"}
RUN = race("Klein", "Latorre", laps=3, grid=GRID, lap_chart=CHART)
OUT = Incident(event="retirement", driver="Boccolacci", lap=2)


def drawn(run: Race, code: str = "en") -> Chart:
    return only(list(draw(subject([run], code=code))))


def field(cars: int, laps: int) -> Race:
    """Run a race in which each car keeps its place, but for the last, which wins."""
    names = ["Klein", "Latorre", "Boccolacci", "Boullery", "Maurice"][:cars]
    chart = {n: " ".join([str(i)] * laps) for i, n in enumerate(names, 1)}
    return race(*names, laps=laps, lap_chart=chart)


class TestPositions:
    def test_each_line_is_the_grid_and_the_positions_of_the_file(self) -> None:
        assert lines(drawn(RUN)) == {
            "Klein": [(0, 2), (1, 2), (2, 2), (3, 1)],
            "Latorre": [(0, 1), (1, 1), (2, 1), (3, 2)],
            "Boccolacci": [(0, 3), (1, 3)],
        }

    def test_a_place_on_the_grid_that_is_unknown_is_not_drawn(self) -> None:
        found = lines(drawn(replace(RUN, grid={1: "Latorre"})))

        assert (found["Klein"][0], found["Latorre"][0]) == ((1, 2), (0, 1))

    def test_first_stands_on_top(self) -> None:
        (axes,) = drawn(RUN).figure.axes
        bottom, top = axes.get_ylim()

        assert top < bottom

    def test_without_positions_by_lap_it_says_what_is_missing(self) -> None:
        (found,) = draw(subject([race("Klein")]))

        assert isinstance(found, Undrawn)
        assert (found.what, "lap_chart" in found.why) == ("race 1", True)

    def test_a_race_without_them_does_not_hinder_another(self) -> None:
        found = list(draw(subject([race("Klein"), RUN])))

        assert [type(one) for one in found] == [Undrawn, Chart]
        assert drawn(RUN).name == "race-1"
        assert isinstance(found[1], Chart)
        assert found[1].name == "race-2"


class TestSigns:
    def test_who_stopped_is_named_at_a_cross_and_not_at_the_flag(self) -> None:
        chart = drawn(replace(RUN, events=(OUT,)))

        assert signs(chart, "x") == [(1, 3)]
        assert texts(chart).count("Boccolacci") == 2  # on the grid, at the cross
        assert "× retired" in texts(chart)

    def test_nobody_stops_whom_the_file_does_not_stop(self) -> None:
        """One lap known is not one lap run."""
        assert not any("retired" in text for text in texts(drawn(RUN)))

    def test_a_neutralisation_is_shaded_over_its_laps(self) -> None:
        held = SafetyCar(event="safety_car", lap=2, last_lap=3)
        chart = drawn(replace(RUN, events=(held,)))
        (band,) = chart.figure.axes[0].patches

        assert (band.get_x(), band.get_x() + band.get_width()) == (1, 3)  # type: ignore[attr-defined]  # a rectangle
        assert "SC safety car" in texts(chart)
        assert "SC" in texts(chart)

    def test_it_ends_where_racing_resumes(self) -> None:
        held = SafetyCar(event="full_course_yellow", lap=1)
        chart = drawn(replace(RUN, events=(held, Restart(event="restart", lap=3))))
        (band,) = chart.figure.axes[0].patches

        assert (band.get_x(), band.get_x() + band.get_width()) == (0, 2)  # type: ignore[attr-defined]  # a rectangle

    def test_where_its_end_is_unknown_nothing_is_shaded(self) -> None:
        held = SafetyCar(event="safety_car", lap=2)
        chart = drawn(replace(RUN, events=(held,)))

        assert list(chart.figure.axes[0].patches) == []
        assert "SC" in texts(chart)

    def test_where_its_lap_is_unknown_that_is_said(self) -> None:
        held = SafetyCar(event="safety_car", last_minutes=5)
        said, chart = draw(subject([replace(RUN, events=(held,))]))

        assert isinstance(said, Undrawn)
        assert "not shaded" in said.why
        assert isinstance(chart, Chart)
        assert "SC" not in texts(chart)

    def test_a_change_of_leader_is_ringed_where_the_positions_bear_it_out(self) -> None:
        right = LeadChange(event="lead_change", driver="Klein", lap=3)
        wrong = LeadChange(event="lead_change", driver="Klein", lap=2)

        assert signs(drawn(replace(RUN, events=(right, wrong))), "o") == [(3, 1)]

    def test_a_penalty_in_the_race_has_a_sign_and_one_after_it_has_none(self) -> None:
        inside = Penalty(event="penalty", driver="Latorre", lap=2, after_flag=False)
        after = Penalty(event="penalty", driver="Latorre", lap=3, after_flag=True)

        assert "□ penalty" in texts(drawn(replace(RUN, events=(inside,))))
        assert "□ penalty" not in texts(drawn(replace(RUN, events=(after,))))

    def test_a_place_lost_after_the_flag_stands_behind_the_name(self) -> None:
        rows = (
            Finisher(pos=1, driver="Latorre"),
            Finisher(pos=2, driver="Klein"),
            Finisher(driver="Boccolacci", status="disqualified"),
        )
        found = texts(drawn(replace(RUN, classification=rows)))

        assert "Klein → 2" in found
        assert "Latorre → 1" in found
        assert "Boccolacci → DSQ" in found

    def test_nothing_is_explained_that_is_not_there(self) -> None:
        told = [text for text in texts(drawn(RUN)) if text[:1] in "×○□→"]

        assert told == []


def labels(chart: Chart) -> list[Text]:
    (axes,) = chart.figure.axes
    return [text for text in axes.texts if text.get_text()]


def crowded(cars: int, laps: int, code: str) -> Chart:
    """Draw a race in which every seventh car stops, from the first lap to the last.

    Whoever is behind moves up; two neutralisations follow each other at once.
    """
    names = [f"Montgomery{number:02}" for number in range(1, cars + 1)]
    stops = {name: 1 + i * laps // cars for i, name in enumerate(names) if i % 7 == 2}
    chart: dict[str, list[int]] = {name: [] for name in names}
    for lap in range(1, laps + 1):
        there = [name for name in names if stops.get(name, laps + 1) > lap]
        for place, name in enumerate(there, start=1):
            chart[name].append(place)
    run = race(
        *(name for name in names if name not in stops),
        laps=laps,
        grid=dict(enumerate(names, start=1)),
        lap_chart={name: " ".join(map(str, row)) for name, row in chart.items()},
        events=(
            *(
                Incident(event="retirement", driver=name, lap=lap)
                for name, lap in stops.items()
            ),
            SafetyCar(event="safety_car", lap=1, last_lap=1),
            SafetyCar(event="full_course_yellow", lap=2, last_lap=2),
        ),
    )
    season = season_of(1, entries=entries(names))
    return only(list(draw(subject([run], season=season, code=code))))


class TestLooks:
    def test_protagonists_have_colours_dashes_and_markers_of_their_own(self) -> None:
        chart = drawn(replace(field(5, 9), grid={5: "Klein"}))
        coloured = [
            (line.get_color(), line.get_marker())
            for line in chart.figure.axes[0].get_lines()
            if line.get_linewidth() > 1
        ]

        assert len(coloured) >= 2
        assert len({colour for colour, _ in coloured}) == len(coloured)
        assert len({marker for _, marker in coloured}) == len(coloured)

    @pytest.mark.parametrize("code", ["fr", "en"])
    @pytest.mark.parametrize(("cars", "laps"), [(3, 2), (8, 12), (40, 30), (60, 120)])
    def test_no_label_stands_on_another_and_all_on_the_paper(
        self, cars: int, laps: int, code: str
    ) -> None:
        chart = crowded(cars, laps, code)
        chart.figure.draw_without_rendering()
        paper, written = chart.figure.bbox, [*chart.figure.texts, *labels(chart)]
        boxes = [(text.get_text(), text.get_window_extent()) for text in written]

        assert len(boxes) > 2 * cars
        assert [
            (one, other)
            for (one, box), (other, other_box) in combinations(boxes, 2)
            if box.padded(-1).overlaps(other_box.padded(-1))
        ] == []
        assert [
            text
            for text, box in boxes
            if not (paper.x0 <= box.x0 and box.x1 <= paper.x1)
            or not (paper.y0 <= box.y0 and box.y1 <= paper.y1)
        ] == []

    def test_without_a_grid_the_lines_are_named_where_they_begin(self) -> None:
        chart = drawn(replace(RUN, grid={}))
        at_left = {t.get_text() for t in labels(chart) if t.get_position()[0] < 1}

        assert {"Klein", "Latorre", "Boccolacci"} <= at_left
        assert "Grid" not in texts(chart)

    def test_words_are_those_of_the_language(self) -> None:
        french, english = texts(drawn(RUN, "fr")), texts(drawn(RUN, "en"))

        assert {"Tours", "Grille"} <= set(french)
        assert {"Laps", "Grid"} <= set(english)
        assert french[0] == "La course à Dijon, tour par tour"
        assert english[0] == "The race at Dijon, lap by lap"


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


class TestAlternative:
    def test_it_tells_cars_laps_leaders_and_order(self) -> None:
        told = plain(drawn(replace(RUN, events=(OUT,))).alternative)

        assert "3 cars over 3 laps" in told
        assert "1. Klein, 2. Latorre" in told
        assert "Latorre (laps 1 to 2), Klein (lap 3)" in told
        assert "Boccolacci (lap 2)" in told

    def test_it_is_silent_on_what_is_not_there(self) -> None:
        told = drawn(RUN).alternative

        assert "Stopped" not in told
        assert "Neutralised" not in told


@pytest.mark.parametrize("form", drawing.FORMATS)
def test_the_same_race_gives_the_same_bytes(form: str) -> None:
    one, other = (drawing.saved(drawn(RUN), f) for f in [form] * 2)  # type: ignore[arg-type]  # a format

    assert one == other


def test_events_of_any_kind_are_passed_over() -> None:
    """A moment without a lap, of a kind that has no sign."""
    spin = Incident(event="spin", driver="Klein")

    assert isinstance(spin, Moment)
    assert lines(drawn(replace(RUN, events=(spin,)))) == lines(drawn(RUN))


def test_a_letter_that_cannot_be_drawn_is_told() -> None:
    """And nothing else is said of it: warnings are errors here."""
    season = season_of(1, entries=entries(["Klein", "王"]))
    chosen = subject(
        [race("Klein", "王", lap_chart={"Klein": "1", "王": "2"})], season=season
    )
    drawn = drawing.draw(
        chosen.bundle,
        chosen.facts,
        chosen.storylines,
        chosen.captions,
        drawing.titles(chosen.facts),
    )

    assert "letter 王" in [one.what for one in drawn.undrawn]
    assert drawing.saved(drawn.charts[0], "png")
    assert drawing.saved(drawn.charts[0], "svg")
