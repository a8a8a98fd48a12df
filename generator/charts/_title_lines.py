"""The lines of a title race on paper, with their labels and the meetings below."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from matplotlib.ticker import MaxNLocator

from generator.charts import _paper
from generator.charts._labels import spread
from generator.charts._paper import PALE, RULE, STYLES, Hand
from generator.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.charts._paper import Paper, Style
    from generator.results.words import DriverKey

HEIGHT, LABEL = 3.0, 0.13
"""Inches: of the axes, between two labels."""
SIZE = 7.0
"""Points of type."""
MARGIN = 0.04
"""Room above and below the lines, of their height."""
TICKS = 7
ASLANT = 30
"""Degrees, where the meetings have no room beside each other."""


@value
class Point:
    """What one driver has after a race."""

    at: int
    """Races run."""
    round: int
    has: int
    counted: bool


@value
class Line:
    """One driver's way."""

    driver: DriverKey
    name: str
    points: tuple[Point, ...]


@value
class Span:
    """One meeting on the scale of races run."""

    place: str
    before: int
    after: int


@value
class Race:
    """What is drawn of one title."""

    gap: bool
    lines: tuple[Line, ...]
    """In the order of the last standing known."""
    meetings: tuple[Span, ...]

    @property
    def span(self) -> tuple[int, int]:
        """Races run at the beginning and at the end."""
        return self.meetings[0].before, self.meetings[-1].after


def drawn(race: Race, notes: Sequence[str]) -> Paper:
    """Draw the lines, with notes under them."""
    sheet = _laid_out(race, len(notes))
    _scale(sheet)
    _name_meetings(sheet, race)
    for line, style in zip(race.lines, STYLES, strict=False):
        _line(sheet, line, style)
    _name_lines(sheet, race)
    _paper.foot(sheet, notes)
    return sheet


def label(line: Line, *, gap: bool) -> str:
    """Name a driver, with the points or the gap."""
    has = line.points[-1].has
    return f"{line.name} {f'−{has}' if gap and has else has}"


def bridges(line: Line) -> bool:
    """Whether a round or more is unknown between two points of a line."""
    return any(_bridged(*pair) for pair in pairwise(line.points))


def _bridged(one: Point, other: Point) -> bool:
    return other.round - one.round > 1


def _laid_out(race: Race, notes: int) -> Paper:
    widest = max(
        _paper.width_of(label(line, gap=race.gap), SIZE, bold=True)
        for line in race.lines
    )
    places = [_paper.width_of(one.place, SIZE) for one in race.meetings]
    left, right, bottom = 0.45, widest + 0.35, 0.35 + notes * _paper.LINE
    first, last = race.span
    aslant = _crowded(race, (_paper.WIDTH - left - right) / (last - first))
    below = max(places) * (ASLANT / 60) if aslant else 0.0
    sheet = _paper.paper(HEIGHT, (left, right, 0.5, bottom + below))
    sheet.axes.set_xlim(first, last)
    values = [point.has for line in race.lines for point in line.points]
    low, high = min(values), max(*values, min(values) + 1)
    room = MARGIN * (high - low)
    ends = (low - room, high + room)
    sheet.axes.set_ylim(*(reversed(ends) if race.gap else ends))
    return sheet


def _crowded(race: Race, inches: float) -> bool:
    """Whether meetings cannot be named beside each other, at some inches a race."""
    return any(
        _paper.width_of(one.place, SIZE) + 0.06 > (one.after - one.before) * inches
        for one in race.meetings
    )


def _scale(sheet: Paper) -> None:
    """Write the points beside the axes."""
    axes, (across, _) = sheet.axes, sheet.inch
    low, high = sorted(axes.get_ylim())
    hand = Hand(size=6.5, colour=PALE, across="right")
    ticks = MaxNLocator(TICKS, integer=True, steps=[1, 2, 5, 10])
    for tick in ticks.tick_values(low, high):
        if low <= tick <= high:
            axes.axhline(tick, color=RULE, linewidth=0.4, zorder=1)
            at = (axes.get_xlim()[0] - 0.1 * across, tick)
            _paper.write(axes, at, f"{tick:g}", hand)


def _name_meetings(sheet: Paper, race: Race) -> None:
    axes, (across, up) = sheet.axes, sheet.inch
    level = Hand(size=SIZE, colour=PALE, across="center", up="top")
    aslant = Hand(size=SIZE, colour=PALE, across="right", up="top", turned=ASLANT)
    hand = aslant if _crowded(race, 1 / across) else level
    for one in race.meetings:
        for edge in (one.before, one.after):
            axes.axvline(edge, color=RULE, linewidth=0.8, zorder=1)
        at = ((one.before + one.after) / 2, axes.get_ylim()[0] - 0.06 * up)
        _paper.write(axes, at, one.place, hand)


def _line(sheet: Paper, line: Line, style: Style) -> None:
    for one, other in pairwise(line.points):
        bridged = _bridged(one, other)
        sheet.axes.plot(
            (one.at, other.at),
            (one.has, other.has),
            color=style.colour,
            linewidth=0.8 if bridged else 1.7,
            dashes=(1, 2) if bridged else style.dashes or (None, None),
            zorder=4,
            clip_on=False,
        )
    for counted in (False, True):
        points = [point for point in line.points if point.counted == counted]
        if not points:
            continue
        sheet.axes.plot(
            [point.at for point in points],
            [point.has for point in points],
            label=f"{line.driver}{' (counted)' if counted else ''}",
            linestyle="none",
            marker=style.marker,
            markersize=4.4,
            markerfacecolor="white" if counted else style.colour,
            markeredgecolor=style.colour,
            markeredgewidth=0.9,
            zorder=6,
            clip_on=False,
        )


def _name_lines(sheet: Paper, race: Race) -> None:
    """Name each line beside its end, with what the driver has."""
    axes, (across, up), edge = sheet.axes, sheet.inch, race.span[1]
    ends = [line.points[-1] for line in race.lines]
    heights = [(point.has - axes.get_ylim()[0]) / up for point in ends]
    # Of two that are level the one who is named first stands on top.
    apart = spread(heights[::-1], LABEL)[::-1]
    for line, style, end, height in zip(race.lines, STYLES, ends, apart, strict=False):
        level = axes.get_ylim()[0] + height * up
        axes.plot(
            (end.at, edge + 0.1 * across, edge + 0.2 * across),
            (end.has, end.has, level),
            color=style.colour,
            linewidth=0.6,
            zorder=3,
            clip_on=False,
        )
        hand = Hand(size=SIZE, bold=True)
        text = label(line, gap=race.gap)
        _paper.write(axes, (edge + 0.24 * across, level), text, hand)
