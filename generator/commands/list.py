"""List the meetings at hand: name, dates, place, and what can be written of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import pipeline, project
from generator.commands import _options
from generator.errors import UsageError
from generator.facts import establish
from generator.output import show, tell

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from generator.location import Location
    from generator.results.bundle import Bundle

EXAMPLES = (
    "genrelease list",
    "genrelease list --project ~/cup",
)


def options(parser: ArgumentParser) -> None:
    """Declare the project."""
    _options.add_project(parser)


def run(arguments: Namespace) -> int:
    """Print a line for each meeting, in the order of the calendar."""
    locations = project.list_meetings(arguments.project)
    rows = sorted((_row(at) for at in locations), key=lambda row: (row[1], row[0]))
    if not rows:
        tell("There is no meeting yet; genrelease init DIR lays out an example.")
        return 0
    show("".join(f"{line}\n" for line in _aligned(rows)))
    return 0


def _row(location: Location) -> tuple[str, ...]:
    bundle = project.examination(location).bundle
    meeting = location.meeting
    if bundle is None or meeting not in bundle.meetings:
        return meeting, "", "", f"faulty: genrelease check {meeting}"
    line = bundle.round(meeting)
    if line is None:
        return meeting, "", "", f"not in the calendar of {location.shown('season')}"
    place = bundle.season.circuits[line.circuit].place
    # The command line speaks English; another language is better than none.
    name = place.get("en") or next(iter(place.values()), None)
    return (
        meeting,
        f"{line.start} to {line.end}",
        name.text if name else "",
        _kind(bundle, meeting),
    )


def _kind(bundle: Bundle, meeting: str) -> str:
    try:
        kind: str = pipeline.shape(establish(bundle, meeting)).KIND
    except UsageError:
        return "nothing to tell yet"
    return kind


def _aligned(rows: list[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (f"{cell:{width}}" for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
