"""Check results files: every fault at once, each with file, line and remedy.

All the files of a season are checked together, since a release rests on all of them;
without a meeting, those of every season. What is not wrong but looks odd comes last
and blocks nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import project
from generator.commands import _options
from generator.output import show, tell

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from generator.errors import Fault

EXAMPLES = (
    "genrelease check monza-2021           # the files of its season",
    "genrelease check                      # every season",
    "genrelease check monza-2021 --lang fr # no English texts are missed",
)


def options(parser: ArgumentParser) -> None:
    """Declare the meeting and the languages."""
    _options.add_meeting(parser, optional=True)
    _options.add_languages(parser)
    _options.add_project(parser)


def run(arguments: Namespace) -> int:
    """Print the faults of the files; 1 where one blocks a release."""
    codes = _options.chosen("languages", arguments.lang)
    if arguments.meeting is None:
        locations = project.list_meetings(arguments.project)
    else:
        locations = (project.find(arguments.project, arguments.meeting),)
    errors: list[Fault] = []
    warnings: list[Fault] = []
    seasons = {location.folder: location for location in locations}
    for location in seasons.values():
        found = project.examination(location, codes)
        errors += found.errors
        warnings += found.warnings
    if errors:
        show("".join(f"{fault}\n" for fault in errors))
    if warnings:
        show("".join(f"worth a look: {fault}\n" for fault in warnings))
    tell(
        f"{_counted(len(errors), 'fault')} and {_counted(len(warnings), 'remark')} "
        f"in {_counted(len(seasons), 'season')}."
    )
    return 1 if errors else 0


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
