"""Print the JSON Schema of the results files or of a trace, for editors and programs.

With the YAML extension of VS Code, or any editor that uses yaml-language-server, save
it and name it in the first line of a results file:

    # yaml-language-server: $schema=../../schema/meeting.json
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.output import show

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

EXAMPLES = (
    "genrelease schema meeting > schema/meeting.json",
    "genrelease schema season > schema/season.json",
    "genrelease schema                     # either kind of results file",
    "genrelease schema trace               # what --trace writes: see docs/trace.md",
)


def options(parser: ArgumentParser) -> None:
    """Declare the kind of file."""
    parser.add_argument(
        "file",
        choices=("season", "meeting", "trace"),
        nargs="?",
        help="the kind of file (default: one schema for both kinds of results file)",
    )


def run(arguments: Namespace) -> int:
    """Print the schema."""
    from generator.commands._json_schema import schema  # noqa: PLC0415  pydantic is slow

    show(schema(arguments.file))
    return 0
