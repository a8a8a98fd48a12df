"""Paper: all that is drawn with matplotlib, and how it looks.

Sizes are those of print: a chart is as wide as the text of an A4 page. Every letter is
drawn with the typeface that comes with matplotlib, and as outlines in SVG, so that the
same chart gives the same bytes whatever is installed beside it. Colours are those of
Okabe and Ito, which the colour-blind tell apart (Color Universal Design, 2008), less
yellow, which is lost on white; dashes and markers tell the lines apart in grey, too.
"""

from __future__ import annotations

import contextlib
import warnings
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import matplotlib as mpl
from matplotlib import patheffects
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.textpath import TextToPath

from generator.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matplotlib.axes import Axes
    from matplotlib.text import Text

    from generator.chart import Format

WIDTH = 6.3
"""Inches."""
DPI = 300
POINTS = 72
"""To an inch."""
INK, PALE, RULE = "#222222", "#5A5A5A", "#DDDDDD"
"""Text; what is less important, still 6.9 to 1 on white; lines that only guide."""
REST = "#ABABAB"
"""Lines that are not told apart."""
HELD = "#FBEFB5"


@value
class Style:
    """How one line looks."""

    colour: str
    dashes: tuple[float, ...]
    """On and off, in widths of the line; empty for an unbroken one."""
    marker: str


STYLES = (
    Style(colour="#0072B2", dashes=(), marker="o"),
    Style(colour="#D55E00", dashes=(5, 1.5), marker="s"),
    Style(colour="#009E73", dashes=(1.5, 1), marker="^"),
    Style(colour="#CC79A7", dashes=(6, 1.5, 1.5, 1.5), marker="D"),
    Style(colour="#000000", dashes=(3, 1), marker="v"),
    Style(colour="#E69F00", dashes=(8, 1.5), marker="P"),
    Style(colour="#56B4E9", dashes=(), marker="X"),
)


@contextlib.contextmanager
def repeatable() -> Iterator[None]:
    """Draw and save alike on every machine, whatever its user has set."""
    with mpl.rc_context(), warnings.catch_warnings():
        # missing() says the same in plain words.
        warnings.filterwarnings("ignore", r"Glyph \d+", UserWarning)
        mpl.rcdefaults()
        mpl.rcParams["svg.fonttype"] = "path"
        mpl.rcParams["svg.hashsalt"] = "genrelease"  # else ids are drawn by lot
        mpl.rcParams["hatch.linewidth"] = 0.5
        yield


@cache
def face(size: float, *, bold: bool = False) -> FontProperties:
    """Give the typeface that comes with matplotlib, in a size in points."""
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    file = Path(mpl.get_data_path()) / "fonts" / "ttf" / name
    return FontProperties(fname=str(file), size=size)


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Measure a text, in inches."""
    font = face(size, bold=bold)
    width, _, _ = TextToPath().get_text_width_height_descent(text, font, ismath=False)
    return width / POINTS


@value
class Paper:
    """A figure with one pair of axes."""

    figure: Figure
    axes: Axes
    width: float
    """Of the axes, in inches."""
    height: float

    @property
    def inch(self) -> tuple[float, float]:
        """How much of the data's units an inch is, to the right and upwards."""
        left, right = self.axes.get_xlim()
        bottom, top = self.axes.get_ylim()
        return (right - left) / self.width, (top - bottom) / self.height


def paper(height: float, margins: tuple[float, float, float, float]) -> Paper:
    """Lay out a chart; margins in inches: left, right, top, bottom."""
    left, right, top, bottom = margins
    full, width = height + top + bottom, WIDTH - left - right
    figure = Figure(figsize=(WIDTH, full), dpi=DPI, facecolor="white")
    box = (left / WIDTH, bottom / full, width / WIDTH, height / full)
    axes = figure.add_axes(box)
    for side in axes.spines.values():
        side.set_visible(False)
    axes.tick_params(length=0, labelbottom=False, labelleft=False)
    return Paper(figure=figure, axes=axes, width=width, height=height)


@value
class Hand:
    """How a text is written."""

    size: float = 7
    bold: bool = False
    colour: str = INK
    across: Literal["left", "center", "right"] = "left"
    """Which part of the text stands at the point."""
    up: Literal["baseline", "center_baseline", "top"] = "center_baseline"
    halo: bool = False
    """Whether a white rim sets it off against lines."""
    turned: float = 0
    """Degrees, against the clock."""


PLAIN = Hand()


def write(axes: Axes, at: tuple[float, float], text: str, hand: Hand = PLAIN) -> None:
    """Write a text at a point of the axes, which may lie outside of them."""
    written = axes.text(
        *at,
        text,
        fontproperties=face(hand.size, bold=hand.bold),
        color=hand.colour,
        ha=hand.across,
        va=hand.up,
        rotation=hand.turned,
        rotation_mode="anchor",
        clip_on=False,
        parse_math=False,
        zorder=9,
    )
    if hand.halo:
        stroke = patheffects.withStroke(linewidth=2, foreground="white")
        written.set_path_effects([stroke])


def head(sheet: Paper, title: str, below: str) -> None:
    """Write the title of a chart and the line below it."""
    height = sheet.figure.get_figheight()
    for text, inches, size, colour in (
        (title, 0.14, 10, INK),
        (below, 0.31, 7.5, PALE),
    ):
        sheet.figure.text(
            0.06 / WIDTH,
            1 - inches / height,
            text,
            fontproperties=face(size, bold=size == 10),  # noqa: PLR2004  the title
            color=colour,
            va="center",
            parse_math=False,
        )


LINE = 0.14
"""Inches between two lines of notes."""


def noted(notes: Sequence[str], size: float = 6.5) -> tuple[str, ...]:
    """Set notes beside each other, on as many lines as they need."""
    lines: list[str] = []
    for note in notes:
        longer = f"{lines[-1]}     {note}" if lines else note
        if lines and width_of(longer, size) <= WIDTH - 0.2:
            lines[-1] = longer
        else:
            lines.append(note)
    return tuple(lines)


def foot(sheet: Paper, lines: Sequence[str], size: float = 6.5) -> None:
    """Write what the signs on a chart mean, under it."""
    height = sheet.figure.get_figheight()
    for number, line in enumerate(reversed(lines)):
        sheet.figure.text(
            0.06 / WIDTH,
            (0.09 + number * LINE) / height,
            line,
            fontproperties=face(size),
            color=PALE,
            va="center",
            parse_math=False,
        )


def missing(figure: Figure) -> str:
    """Give the letters of a chart that the typeface does not have, each once."""
    font = get_font(str(face(1).get_file()))
    letters = dict.fromkeys("".join(text.get_text() for text in _texts(figure)))
    return "".join(one for one in letters if not font.get_char_index(ord(one)))


def _texts(figure: Figure) -> Iterator[Text]:
    yield from figure.texts
    for axes in figure.axes:
        yield from axes.texts


def saved(figure: Figure, form: Format, title: str, description: str) -> bytes:
    """Save a figure with what it shows among its properties, and without a date."""
    about: dict[str, str | None] = {"Title": title, "Description": description}
    undated = {"Date": None, "Creator": None} if form == "svg" else {"Software": None}
    stream = BytesIO()
    figure.savefig(stream, format=form, dpi=DPI, metadata={**about, **undated})
    return stream.getvalue()
