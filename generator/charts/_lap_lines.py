"""The lines of a lap chart on paper, with their labels and what stands behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.charts import _lap_labels, _paper
from generator.charts._labels import spread
from generator.charts._paper import HELD, INK, PALE, REST, RULE, STYLES, Hand
from generator.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.analysis.field import Driver
    from generator.analysis.lap_by_lap import Car, Held, LapByLap
    from generator.charts._paper import Paper, Style
    from generator.sentences.captions import Captions

SHORTEST, ROW, TALLEST = 2.4, 0.148, 8.2
"""Inches: of a chart of few cars, of each row of more, of a whole page."""
LARGEST, FULL = 7.0, 0.8
"""Points of type; how much of its row a line of type may take."""
MARKED = 8
"""Markers along a line."""
TICKS = (1, 2, 5, 10, 20, 50)
APART = 0.06
"""Inches between the numbers of two laps."""
SMALL = 6.5
AXIS = Hand(size=SMALL, colour=PALE, across="center", up="top")


@value
class Drawing:
    """A lap chart that is being drawn."""

    laps: LapByLap
    captions: Captions
    styles: Mapping[Driver, Style]
    """Of those in colour."""
    sheet: Paper
    rows: int
    size: float
    """Of type, in points."""


def drawn(
    laps: LapByLap, chosen: Sequence[Driver], captions: Captions, notes: Sequence[str]
) -> Paper:
    """Draw the lines, those chosen in colour, with notes under them."""
    rows = max(place for car in laps.cars for _, place in car.path)
    height = min(max(rows * ROW, SHORTEST), TALLEST)
    size = min(LARGEST, height / rows * _paper.POINTS * FULL)
    left, right = _lap_labels.margins(laps, captions, size)
    below = 0.38 + len(notes) * _paper.LINE
    sheet = _paper.paper(height, (left, right, 0.6, below))
    first = min(car.path[0][0] for car in laps.cars)
    sheet.axes.set_xlim(first, max(laps.laps, first + 1))
    sheet.axes.set_ylim(rows + 0.5, 0.5)
    drawing = Drawing(
        laps=laps,
        captions=captions,
        styles=dict(zip(chosen, STYLES, strict=False)),
        sheet=sheet,
        rows=rows,
        size=size,
    )
    _scale(drawing)
    _neutralised(drawing)
    for car in laps.cars:
        _line(drawing, car)
    _happenings(drawing)
    _lap_labels.label(drawing)
    _paper.foot(sheet, notes)
    return sheet


def _scale(drawing: Drawing) -> None:
    """Write the numbers of the laps."""
    axes, laps = drawing.sheet.axes, drawing.laps.laps
    low, high = axes.get_xlim()
    across, down = drawing.sheet.inch
    bottom = drawing.rows + 0.5
    widest = (_paper.width_of(str(laps), SMALL) + APART) * across
    step = next((tick for tick in TICKS if tick >= widest), TICKS[-1])
    for lap in range(step, laps + 1, step):
        axes.axvline(lap, color=RULE, linewidth=0.4, zorder=1)
        _paper.write(axes, (lap, bottom), str(lap), AXIS)
    middle = ((low + high) / 2, bottom - 0.17 * down)
    _paper.write(axes, middle, drawing.captions.say("laps"), AXIS)
    if not low:
        hand = Hand(size=SMALL, colour=PALE, across="right", up="top")
        _paper.write(
            axes, (_lap_labels.GAP * across, bottom), drawing.captions.say("grid"), hand
        )


def _neutralised(drawing: Drawing) -> None:
    """Shade the laps under a safety car or yellow flags, each with its sign on top."""
    across, down = drawing.sheet.inch
    middles = [_shaded(drawing, held) for held in drawing.laps.held]
    signs = [drawing.captions.say(f"{held.kind}_sign") for held in drawing.laps.held]
    hand = Hand(size=6, colour=PALE, across="center", up="baseline")
    widest = max((_paper.width_of(sign, hand.size) for sign in signs), default=0)
    distance = (widest + 0.04) * across
    for at, sign in zip(spread(middles, distance), signs, strict=True):
        _paper.write(drawing.sheet.axes, (at, 0.5 + 0.04 * down), sign, hand)


def _shaded(drawing: Drawing, held: Held) -> float:
    """Shade one neutralisation; a line where its end is not known. Gives its middle."""
    axes = drawing.sheet.axes
    if held.last is None or held.kind == "red_flag":
        axes.axvline(held.first, color=INK, linewidth=0.8, linestyle=":", zorder=1)
        return held.first
    first = max(held.first - 1, axes.get_xlim()[0])
    hatch = "////" if held.kind == "full_course_yellow" else None
    axes.axvspan(
        first,
        held.last,
        facecolor=HELD,
        edgecolor="#E3CF7A",
        hatch=hatch,
        linewidth=0,
        zorder=0,
    )
    return (first + held.last) / 2


def _line(drawing: Drawing, car: Car) -> None:
    style = drawing.styles.get(car.driver)
    number = list(drawing.styles).index(car.driver) if style else 0
    step = max(1, len(car.path) // MARKED)
    drawing.sheet.axes.plot(
        [lap for lap, _ in car.path],
        [place for _, place in car.path],
        label=car.driver.key,
        color=style.colour if style else REST,
        linewidth=1.7 if style else 0.8,
        dashes=style.dashes if style and style.dashes else (None, None),
        marker=style.marker if style else None,
        markersize=4.2,
        markeredgewidth=0.4,
        markeredgecolor="white",
        # Those who run together have their markers on different laps.
        markevery=(number % step, step),
        zorder=5 if style else 2,
        clip_on=False,
    )


def _happenings(drawing: Drawing) -> None:
    """Mark where cars stopped, the lead changed, penalties were given."""
    laps = drawing.laps
    found: tuple[tuple[str, float, list[tuple[int, int]]], ...] = (
        ("x", 4.5, [car.end for car in laps.cars if car.stopped]),
        ("o", 7, [(m.lap, m.place) for m in laps.marks if m.what == "lead_change"]),
        ("s", 7, [(m.lap, m.place) for m in laps.marks if m.what == "penalty"]),
    )
    for marker, size, points in found:
        if not points:
            continue
        drawing.sheet.axes.plot(
            [lap for lap, _ in points],
            [place for _, place in points],
            linestyle="none",
            marker=marker,
            markersize=size,
            markerfacecolor="none",
            markeredgecolor=INK,
            markeredgewidth=0.9,
            zorder=7,
            clip_on=False,
        )
