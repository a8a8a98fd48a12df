"""Meetings to draw: a subject of one meeting, in one language.

subject(race("Klein", "Latorre", lap_chart={"Klein": "2 1", "Latorre": "1 2"}))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from generator import drawing, pipeline
from generator.chart import Chart, Subject, Undrawn
from generator.facts import establish
from generator.sentences.captions import Captions
from tests.analysis.given import name, rounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.lines import Line2D

    from generator.results.meeting import MeetingFile, Race
    from generator.results.season import SeasonFile

CHART = {"Klein": "2 2 1", "Latorre": "1 1 2", "Boccolacci": "3"}
"""Three laps, of which Boccolacci did one."""


def subject(
    *given: MeetingFile | Sequence[Race] | None,
    season: SeasonFile | None = None,
    code: str = "en",
    **wanted: Any,  # noqa: ANN401  fields of Subject
) -> Subject:
    """Ask for the charts of the last of these meetings."""
    bundle = rounds(*given, season=season)
    facts = establish(bundle, name(len(given)))
    return Subject(
        **{
            "bundle": bundle,
            "facts": facts,
            "storylines": pipeline.detect(facts),
            "captions": Captions(pipeline.language(code)),
            "titles": drawing.titles(facts).titles,
            **wanted,
        }
    )


def only(found: Sequence[Chart | Undrawn]) -> Chart:
    """Give the one chart that was drawn."""
    (chart,) = found
    assert isinstance(chart, Chart)
    return chart


def points(line: Line2D) -> list[tuple[float, float]]:
    """Give what a line is drawn through, in the units of the chart."""
    return [(float(x), float(y)) for x, y in np.asarray(line.get_xydata())]


def lines(chart: Chart) -> dict[str, list[tuple[float, float]]]:
    """Give the lines that have a name, as points: what stands on the paper."""
    (axes,) = chart.figure.axes
    return {
        str(line.get_label()): points(line)
        for line in axes.get_lines()
        if not str(line.get_label()).startswith("_")
    }


def signs(chart: Chart, marker: str) -> list[tuple[float, float]]:
    """Give where a sign stands: a marker that is not filled, of no line."""
    (axes,) = chart.figure.axes
    return [
        point
        for line in axes.get_lines()
        if line.get_marker() == marker and line.get_markerfacecolor() == "none"
        for point in points(line)
    ]


def texts(chart: Chart) -> list[str]:
    """Give every text of a chart."""
    (axes,) = chart.figure.axes
    return [text.get_text() for text in (*chart.figure.texts, *axes.texts)]
