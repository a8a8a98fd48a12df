"""What it is to ask genrelease: as a function, and as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple, Protocol

from generator import cli

ROOT = Path(cli.__file__).parents[1]
TO_FRENCH = ("monza-2021", "--lang", "fr")
MONZA = "output/monza-2021.fr.txt"
MAIN = "from generator.cli import program; program()"


class Answer(NamedTuple):
    """What a run of genrelease leaves behind."""

    code: int
    out: str
    err: str


class Ask(Protocol):
    """Runs genrelease in the current folder."""

    def __call__(self, *arguments: str) -> Answer: ...


def genrelease(
    *arguments: str, cwd: Path, code: str = MAIN, **environment: str
) -> Answer:
    """Run genrelease as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def break_file(cup: Path) -> None:
    """Misspell a driver in the meeting's file."""
    file = cup / "results/pccf-2021/monza-2021.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("1, driver: Klein", "1, driver: Klien"), "utf-8")


def written(folder: Path) -> list[str]:
    """Name the files in a folder, but for the record of what was written."""
    names = (path.name for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in names if name != ".genrelease")
