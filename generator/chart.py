"""Chart: what a picture of a meeting is drawn of, and what comes of it.

A member of charts/ offers draw(subject), which yields a Chart for each picture, and an
Undrawn for each that the files do not have enough for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from generator.value import value

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from generator.facts import Facts
    from generator.results.bundle import Bundle
    from generator.results.words import ClassKey
    from generator.sentences.captions import Captions
    from generator.storyline import Storyline

Format = Literal["svg", "png"]


@value
class Subject:
    """A meeting, and what is wanted of its charts."""

    bundle: Bundle
    facts: Facts
    storylines: tuple[Storyline, ...]
    """Their protagonists are drawn in colour."""
    captions: Captions
    titles: tuple[ClassKey, ...]
    """Titles whose race is drawn."""
    gap: bool = False
    """Whether a title race is drawn as gaps where its points are known, too."""


@value
class Chart:
    """A drawing that has not chosen its format yet."""

    name: str
    """Tells the charts of a meeting apart, as part of a file's name: "race-1"."""
    title: str
    alternative: str
    """What it shows, for whoever does not see it."""
    figure: Figure


@value
class Undrawn:
    """A chart, or a part of one, for which the files do not have enough."""

    what: str
    """As in "race 1"."""
    why: str
    """What is missing, as a clause without a full stop."""
