"""Draw the lap chart of each race and the title race, as SVG and PNG.

A lap chart needs the positions by lap (lap_chart, as `genrelease import` writes them),
a title race two standings of the season or more. What cannot be drawn is said, with
what is missing. The protagonists of the storylines are in colour. docs/charts.md says
more; `genrelease MEETING --format docx --charts` sets the charts into the release.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator import drawing, pipeline, project
from generator.commands import _options
from generator.commands._keeping import keep
from generator.errors import UsageError
from generator.facts import establish
from generator.output import tell
from generator.sentences.captions import Captions

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from generator.chart import Format

EXAMPLES = (
    "genrelease chart monza-2021                      # every language, SVG and PNG",
    "genrelease chart monza-2021 --lang fr --format svg",
    "genrelease chart monza-2021 --title Pro-Am --gap # a class, as gaps to its leader",
)


def options(parser: ArgumentParser) -> None:
    """Declare the meeting, the languages, the formats, the titles."""
    _options.add_meeting(parser)
    _options.add_languages(parser)
    parser.add_argument(
        "--format",
        choices=(*drawing.FORMATS, _options.ALL),
        default=_options.ALL,
        help=f"{', '.join(drawing.FORMATS)} or all (default: all)",
        metavar="FORMAT",
    )
    parser.add_argument(
        "--title",
        help="title or class whose race is drawn, as the season file calls it, or "
        f"{_options.ALL} (default: the overall one)",
        metavar="TITLE",
    )
    parser.add_argument(
        "--gap",
        action="store_true",
        help="draw gaps to the leader, though points are known",
    )
    parser.add_argument(
        "--output",
        metavar="DIR",
        type=Path,
        help="folder for the files, made if need be (default: output/ of the project)",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="replace charts that somebody has edited, too",
    )
    _options.add_project(parser)


def run(arguments: Namespace) -> int:
    """Draw a meeting's charts."""
    codes = _options.chosen("languages", arguments.lang)
    location = project.find(arguments.project, arguments.meeting)
    bundle = project.load(location, codes)
    facts = establish(bundle, location.meeting)
    wanted = drawing.titles(facts, arguments.title, _options.ALL)
    wanted = replace(wanted, gap=arguments.gap)
    storylines = pipeline.detect(facts)
    files: dict[str, bytes] = {}
    remarks: dict[str, None] = {}
    for code in codes:
        captions = Captions(pipeline.language(code), location.root)
        drawn = drawing.draw(bundle, facts, storylines, captions, wanted)
        for chart in drawn.charts:
            for form in _formats(arguments.format):
                name = f"{location.meeting}.{code}.{chart.name}.{form}"
                files[name] = drawing.saved(chart, form)
        remarks |= dict.fromkeys(f"{one.what}: {one.why}." for one in drawn.undrawn)
    for remark in remarks:
        tell(remark)
    if not files:
        raise UsageError(f"No chart can be drawn of {location.meeting}.")
    folder = arguments.output or arguments.project / "output"
    for one in keep(folder, files, force=arguments.force):
        tell(str(one.to))
        if one.draft is not None:
            tell(f"  {one.path.name} has been edited and stays; --force replaces it.")
    return 0


def _formats(name: str) -> tuple[Format, ...]:
    return tuple(form for form in drawing.FORMATS if name in (form, _options.ALL))
