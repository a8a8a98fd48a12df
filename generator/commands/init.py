"""Lay out a new project: an invented championship that can be written at once.

The folder gets results/ with a season and a meeting to be replaced by your own, both
full of comments; schema/ for editors; templates/, where your own wordings go. Nothing
is ever overwritten: a folder that has results/ already is left as it is, and a file
that is there already is kept.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import generator
from generator.errors import UsageError
from generator.location import ENDING, RESULTS, SEASON
from generator.output import save, tell

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

EXAMPLES = (
    "genrelease init                       # in this folder",
    "genrelease init ~/cup",
)
EXAMPLE = Path(generator.__path__[0], "example")
"""What is laid out, as it stands there; only .gitignore is without its dot."""


def options(parser: ArgumentParser) -> None:
    """Declare the folder."""
    parser.add_argument(
        "folder",
        metavar="DIR",
        nargs="?",
        type=Path,
        default=Path(),
        help="folder of the new project, made if need be (default: this folder)",
    )


def run(arguments: Namespace) -> int:
    """Write the example into a folder that has no results yet."""
    folder: Path = arguments.folder
    if (folder / RESULTS).exists():
        raise UsageError(
            f"There is a project in {folder.absolute()} already; nothing was written. "
            "Name another folder."
        )
    files = {folder / name: content for name, content in _files().items()}
    new = {path: content for path, content in files.items() if not path.exists()}
    save(new)
    for path in files:
        tell(f"{path}" if path in new else f"{path} (kept as it was)")
    cd = "" if folder == Path() else f"cd {folder} && "
    tell(f"\nNow try: {cd}genrelease {_meeting()}")
    return 0


def _files() -> dict[str, bytes]:
    from generator.commands._json_schema import schema  # noqa: PLC0415  pydantic is slow

    found = {
        path.relative_to(EXAMPLE).as_posix(): path.read_bytes()
        for path in sorted(EXAMPLE.rglob("*"))
        if path.is_file()
    }
    found[".gitignore"] = found.pop("gitignore")
    for file in ("meeting", "season"):
        found[f"schema/{file}.json"] = schema(file).encode()
    return found


def _meeting() -> str:
    results = (EXAMPLE / RESULTS).glob(f"*/*{ENDING}")
    return next(path.stem for path in results if path.stem != SEASON)
