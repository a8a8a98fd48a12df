"""What a wording rests on besides its storyline's evidence: fields and the scene.

Which names a variant speaks of stands in its words and its condition. Only that counts:
a storyline knows the weekday of a win, and most wordings of it never name the day.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import jinja2
from jinja2 import nodes

from generator.analysis.calendar import Venue
from generator.evidence import Ref, stated
from generator.sentences.variants import as_template

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evidence import Evidence
    from generator.facts import Facts
    from generator.sentences.variants import Variant
    from generator.storyline import Storyline

VENUES: Final = ("here", "previous", "next")
CIRCUIT: Final = {"circuit": "name"}
"""What templates call otherwise than the season file does."""
OF_THE_ROUND: Final = frozenset({"start", "end", "supporting"})
PLACE: Final = "place"
BY_DAY: Final = frozenset({"race_days", "the_race", "in_the_race"})
"""What calls a race by its day, where that tells it from the others."""


@cache
def spoken_of(variant: Variant) -> frozenset[str]:
    """Name all that a variant speaks of: "winner", "here", "here.place"."""
    parsed = jinja2.Environment(autoescape=True).parse(as_template((variant,)))
    names = {one.name for one in parsed.find_all(nodes.Name)}
    parts = (
        f"{one.node.name}.{one.attr}"
        for one in parsed.find_all(nodes.Getattr)
        if isinstance(one.node, nodes.Name)
    )
    return frozenset((*names, *parts))


def grounds(variant: Variant, story: Storyline, facts: Facts) -> Evidence:
    """Give what the wording rests on besides, each reference once."""
    names = spoken_of(variant)
    found = (*_fields(names, story), *_scene(names, story, facts))
    return tuple(dict.fromkeys(found))


def _fields(names: frozenset[str], story: Storyline) -> Iterator[Ref]:
    for name in story.field_names:
        if name in names:
            yield from story.grounds.get(name, ())
            value = getattr(story, name)
            several = value if isinstance(value, tuple) else (value,)
            for venue in several:
                if isinstance(venue, Venue):
                    yield from _venue(venue, PLACE)


def _scene(names: frozenset[str], story: Storyline, facts: Facts) -> Iterator[Ref]:
    calendar, championship = facts.calendar, facts.season.championship
    for name in VENUES:
        venue: Venue | None = getattr(calendar, name)
        if venue is not None and name in names:
            parts = [n.partition(".")[2] for n in names if n.startswith(f"{name}.")]
            yield venue.ref
            for part in sorted(parts):
                yield from _venue(venue, part)
    values: dict[str, tuple[object, Ref]] = {
        "cup": (championship.name, _season("championship", "name")),
        "short_cup": (championship.short, _season("championship", "short")),
        "car": (championship.car, _season("championship", "car")),
        "car_type": (championship.car_type, _season("championship", "car_type")),
        "year": (facts.season.year, _season("year")),
        "weather": (facts.meeting.weather, facts.ref("weather")),
        "title": (True, _season("titles", story.title or facts.overall, "name")),
    }
    for name, (value, ref) in values.items():
        if name in names:
            yield from stated(value, ref)
    if names & BY_DAY and facts.race_days:
        yield from (race.ref("day") for race in facts.races)


def _venue(venue: Venue, part: str) -> Iterator[Ref]:
    """Give where a name of a venue stands: with the round, or with its circuit."""
    yield venue.ref
    if part not in OF_THE_ROUND:
        name = CIRCUIT.get(part, part)
        ref = _season("circuits", venue.round.circuit, name)
        yield from stated(getattr(venue.circuit, name), ref)


def _season(*path: str) -> Ref:
    return Ref("season", path)
