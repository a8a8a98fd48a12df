"""The labels of a lap chart: who starts where, who arrives where, who stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.charts import _paper
from generator.charts._labels import spread
from generator.charts._paper import REST, Hand

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.analysis.lap_by_lap import Car, LapByLap
    from generator.charts._lap_lines import Drawing
    from generator.sentences.captions import Captions

GAP, BESIDE = 0.08, 0.07
"""Inches: between a line and its label, between a place and a name."""
EDGE = 0.05
"""Inches between a label and the edge of the paper."""
SMALLER = 0.5
"""Points by which the name at a cross is smaller than at the edge."""
ROOMY, BELOW = 0.24, 0.11
"""Inches: a row that has room for a name under its line, and how far under."""
PODIUM = 3


def starters(laps: LapByLap) -> tuple[Car, ...]:
    """Give those whose line begins where the chart does: on the grid, or on lap 1."""
    first = min(car.path[0][0] for car in laps.cars)
    return tuple(car for car in laps.cars if car.path[0][0] == first)


def margins(laps: LapByLap, captions: Captions, size: float) -> tuple[float, float]:
    """Give the inches that the labels need to the left and to the right."""
    starting = [captions.named(car.driver) for car in starters(laps)]
    ending = [arriving(car, captions) for car in laps.cars if not car.stopped]
    aside = GAP + _places(laps, size) + BESIDE + EDGE
    return (_widest(starting, size) + aside, _widest(ending, size) + aside)


def moved(car: Car) -> bool:
    """Whether the results put a car elsewhere than the flag did, which matters.

    Whoever loses places moves all behind up by one: only the podium is worth it then.
    """
    place, classified = car.end[1], car.classified
    if classified is None or classified == place:
        return False
    return classified > place or classified <= PODIUM


def arriving(car: Car, captions: Captions) -> str:
    """Name a car at the flag, with the place that the results give it instead."""
    name = captions.named(car.driver)
    if car.disqualified:
        return f"{name} → {captions.say('disqualified_sign')}"
    return f"{name} → {car.classified}" if moved(car) else name


def label(drawing: Drawing) -> None:
    """Name each line at its ends; who stopped is named at the cross."""
    ending = [car for car in drawing.laps.cars if not car.stopped]
    heights = spread([float(car.end[1]) for car in ending], 1)
    for car, height in zip(ending, heights, strict=True):
        _at_flag(drawing, car, height)
    for car in starters(drawing.laps):
        _at_start(drawing, car)
    for car in drawing.laps.cars:
        if car.stopped and car.places:
            _at_cross(drawing, car)


def _widest(texts: Iterable[str], size: float) -> float:
    return max((_paper.width_of(text, size, bold=True) for text in texts), default=0)


def _places(laps: LapByLap, size: float) -> float:
    """Give the width of the widest place."""
    places = {str(place) for car in laps.cars for _, place in car.path}
    return _widest(places, size)


def _at_start(drawing: Drawing, car: Car) -> None:
    across, _ = drawing.sheet.inch
    axes, bold = drawing.sheet.axes, car.driver in drawing.styles
    place = car.path[0][1]
    edge = axes.get_xlim()[0] - GAP * across
    beside = edge - (_places(drawing.laps, drawing.size) + BESIDE) * across
    hand = Hand(size=drawing.size, bold=bold, across="right")
    _paper.write(axes, (edge, place), str(place), hand)
    _paper.write(axes, (beside, place), drawing.captions.named(car.driver), hand)


def _at_flag(drawing: Drawing, car: Car, height: float) -> None:
    """Name a car at the edge; a dotted line leads there from whoever was laps down."""
    across, _ = drawing.sheet.inch
    axes, style = drawing.sheet.axes, drawing.styles.get(car.driver)
    edge = axes.get_xlim()[1]
    column = edge + (GAP + _places(drawing.laps, drawing.size)) * across
    bold = style is not None
    number = Hand(size=drawing.size, bold=bold, across="right")
    _paper.write(axes, (column, height), str(car.end[1]), number)
    name = arriving(car, drawing.captions)
    hand = Hand(size=drawing.size, bold=bold)
    _paper.write(axes, (column + BESIDE * across, height), name, hand)
    axes.plot(
        (car.end[0], edge),
        (car.end[1], height),
        color=style.colour if style else REST,
        linewidth=0.6,
        linestyle=":",
        zorder=2,
    )


def _at_cross(drawing: Drawing, car: Car) -> None:
    """Name a car beside its cross, on the side where it hides less that matters."""
    across, up = drawing.sheet.inch
    bold, size = car.driver in drawing.styles, drawing.size - SMALLER
    name, (lap, place) = drawing.captions.named(car.driver), car.end
    reach = (GAP + _paper.width_of(name, size, bold=bold)) * across
    first, last = drawing.sheet.axes.get_xlim()
    behind = (_hidden(drawing, car, lap, lap + reach), 0)
    before = (_hidden(drawing, car, lap - reach, lap), 1)
    ahead = lap + reach > last or (before < behind and lap - reach >= first)
    row = abs(1 / up)
    y = place - BELOW * up if row > ROOMY else place
    hand = Hand(size=size, bold=bold, halo=True, across="right" if ahead else "left")
    x = lap - GAP * across if ahead else lap + GAP * across
    _paper.write(drawing.sheet.axes, (x, y), name, hand)


def _hidden(drawing: Drawing, car: Car, first: float, last: float) -> int:
    """Count what a name on a car's row would hide: other lines in colour, and signs."""
    points = [
        point
        for other in drawing.laps.cars
        if other.driver in drawing.styles and other is not car
        for point in other.path
    ]
    points += [(mark.lap, mark.place) for mark in drawing.laps.marks]
    return sum(first < lap < last and place == car.end[1] for lap, place in points)
