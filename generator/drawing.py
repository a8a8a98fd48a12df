"""Drawing: every chart of a meeting, in one language, as bytes and as pictures.

The charts need matplotlib, which is an extra: it is loaded here, when a chart is asked
for, and never otherwise.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from generator import discovery
from generator.chart import Chart, Subject, Undrawn
from generator.errors import UsageError
from generator.release import Picture
from generator.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.chart import Format
    from generator.facts import Facts
    from generator.results.bundle import Bundle
    from generator.results.words import ClassKey
    from generator.sentences.captions import Captions
    from generator.storyline import Storyline

FORMATS: tuple[Format, ...] = ("svg", "png")
NEEDED = "matplotlib"
HOW = "pip install 'genrelease[charts]'"


@value
class Wanted:
    """What is asked of the charts."""

    titles: tuple[ClassKey, ...]
    """Titles whose race is drawn."""
    gap: bool = False
    """Whether as gaps to the leader, though points are known."""


@value
class Drawn:
    """The charts of a meeting in one language."""

    charts: tuple[Chart, ...]
    undrawn: tuple[Undrawn, ...]
    """What could not be drawn, and why."""


def titles(facts: Facts, name: str | None = None, every: str = "all") -> Wanted:
    """Choose titles: the overall one, one by its name, or all; UsageError if none."""
    there = facts.titles("overall", "class", "rookie", "teams")
    if name is None:
        return Wanted(titles=(facts.overall,))
    if name != every and name not in there:
        raise UsageError(f"There is no title {name}; there are: {', '.join(there)}.")
    return Wanted(titles=there if name == every else (name,))


def draw(
    bundle: Bundle,
    facts: Facts,
    storylines: tuple[Storyline, ...],
    captions: Captions,
    wanted: Wanted,
) -> Drawn:
    """Draw whatever the files suffice for; UsageError where matplotlib is missing."""
    if find_spec(NEEDED) is None:
        raise UsageError(f"Charts are drawn with {NEEDED}; to install it: {HOW}.")
    subject = Subject(
        bundle=bundle,
        facts=facts,
        storylines=storylines,
        captions=captions,
        titles=wanted.titles,
        gap=wanted.gap,
    )
    members = discovery.members("charts").values()
    found = [one for member in members for one in member.draw(subject)]
    charts = tuple(one for one in found if isinstance(one, Chart))
    undrawn = tuple(one for one in found if not isinstance(one, Chart))
    return Drawn(charts=charts, undrawn=(*undrawn, *map(_letters, _lacking(charts))))


def _lacking(charts: Iterable[Chart]) -> Iterator[str]:
    """Give the letters that cannot be drawn, each once."""
    from generator.charts import _paper  # noqa: PLC0415  loads matplotlib

    yield from dict.fromkeys(x for one in charts for x in _paper.missing(one.figure))


def _letters(letter: str) -> Undrawn:
    why = "the typeface of charts has no such letter, and an empty box stands for it"
    return Undrawn(what=f"letter {letter}", why=why)


def saved(chart: Chart, form: Format) -> bytes:
    """Give a chart as a file of some format; the same chart gives the same bytes."""
    from generator.charts import _paper  # noqa: PLC0415  loads matplotlib

    with _paper.repeatable():
        return _paper.saved(chart.figure, form, chart.title, chart.alternative)


def picture(chart: Chart) -> Picture:
    """Give a chart as a picture of a release."""
    width, height = chart.figure.get_size_inches()
    return Picture(
        png=saved(chart, "png"),
        width=float(width),
        height=float(height),
        alternative=f"{chart.title}. {chart.alternative}",
    )
