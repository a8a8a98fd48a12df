"""How long one meeting with its laps takes to import, next to the least it could take.

The least is what cannot be spared: the start of the program (`genrelease --version`),
and the csv module alone reading the same files. Prints processor time, the best of
alternating runs, which other work on the machine disturbs least: into an empty project
(new), and into one that has the meeting already (again). Exits with 1 where a new
import takes longer than the limit.

    python benchmarks/importing.py [folder of a meeting] [runs]

Without a folder it measures an invented meeting: two races of 31 cars and 22 laps, as
large as those of a real cup.
"""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.timekeepers import (  # noqa: E402  as above
    DRIVERS,
    laps,
    qualifying,
    result_of,
    weather,
)

MOST_TIMES = 1.5
CARS, LAPS = 31, 22
PROGRAM = "from generator.cli import program; program()"
INTO = "results/cup-2025/here-2025.yaml"


def invented(folder: Path) -> None:
    """Write the files of a meeting."""
    for car in range(1, CARS + 1):
        DRIVERS[str(car)] = (f"Tom{car}", f"Berger{car}", f"Team {car % 9}", "")
    for race in (1, 2):
        times = {
            str(car): [120 + (car * lap * race) % 17 / 10 for lap in range(LAPS)]
            for car in range(1, CARS + 1)
        }
        for source in (
            qualifying(*times, name=f"Race {race} Qualifying.csv"),
            result_of(times, name=f"Race {race}/Official.csv"),
            result_of(times, name=f"Race {race}/Provisional.csv"),
            laps(times, name=f"Race {race}/Laps.csv"),
            weather(name=f"Race {race}/Weather.csv"),
        ):
            path = folder / source.name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(source.content)


def reading(folder: Path) -> float:
    """Read every file with the csv module alone; give the seconds."""
    started = time.process_time()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open(encoding="utf-8-sig", newline="") as file:
                for _ in csv.reader(file, delimiter=";"):
                    pass
    return time.process_time() - started


class Program:
    """The program as installed, its bytecode compiled."""

    def __init__(self, folder: Path) -> None:
        """Keep the bytecode in a folder of its own."""
        kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        cache = {"PYTHONPYCACHEPREFIX": str(folder), "PYTHONPATH": str(ROOT)}
        self.environment = {**kept, **cache}

    def run(self, *arguments: str) -> float:
        """Run it; give the seconds of processor time."""
        before = getrusage(RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-c", PROGRAM, *arguments],
            env=self.environment,
            capture_output=True,
            check=True,
        )
        after = getrusage(RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(meeting: str = "", runs: str = "15") -> int:
    """Measure and print; 1 above the limit."""
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder, project = Path(meeting or f"{temporary}/files"), Path(temporary, "cup")
        if not meeting:
            folder.mkdir()
            invented(folder)
        program = Program(Path(temporary, "bytecode"))
        order = ("import", str(folder), "--into", str(project / INTO))
        for _ in range(int(runs) + 1):
            shutil.rmtree(project, ignore_errors=True)
            for name, seconds in (
                ("csv alone", reading(folder)),
                ("start", program.run("--version")),
                ("new", program.run(*order)),
                ("again", program.run(*order)),
            ):
                found.setdefault(name, []).append(seconds)
    best = {name: min(all_[1:]) for name, all_ in found.items()}
    least = best["csv alone"] + best["start"]
    for name, seconds in best.items():
        print(f"{name:10} {seconds * 1000:6.1f} ms {seconds / least:5.2f} x")
    return int(best["new"] > MOST_TIMES * least)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
