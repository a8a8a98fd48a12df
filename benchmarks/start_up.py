"""How long one release takes as a whole process, next to Python doing nothing.

Prints medians of alternating runs, their ratio to `python -c pass` by the same Python,
and the peak of memory: with an empty cache (cold), after an edit of the results
(edited), and where nothing has changed (warm). Exits with 1 above the limits, which
are for the last.

    python benchmarks/start_up.py [runs] [meeting] [language]
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST_TIMES, MOST_MEGABYTES = 18.0, 60.0
MAIN = "from generator.cli import program; program()"


class Bench:
    """A project of its own, with a cache of its own."""

    def __init__(self, folder: Path, meeting: str, language: str) -> None:
        """Copy the results."""
        self.project, self.cache = folder / "project", folder / "cache"
        self.arguments = (meeting, "--lang", language)
        shutil.copytree(ROOT / "results", self.project / "results")
        self.environment = {
            **os.environ,
            "XDG_CACHE_HOME": str(self.cache),
            "PYTHONPATH": str(ROOT),
        }

    def nothing(self) -> tuple[float, float]:
        """Start and end."""
        return self._run("-c", "pass")

    def cold(self) -> tuple[float, float]:
        """Write a release with an empty cache."""
        shutil.rmtree(self.cache, ignore_errors=True)
        return self.warm()

    def edited(self) -> tuple[float, float]:
        """Write a release after an edit: templates are compiled, results unknown."""
        for entry in (self.cache / "genrelease").iterdir():
            if entry.is_file():
                entry.unlink()
        return self.warm()

    def warm(self) -> tuple[float, float]:
        """Write a release from files that were read before."""
        return self._run("-c", MAIN, *self.arguments)

    def _run(self, *arguments: str) -> tuple[float, float]:
        """Run Python; give its seconds and its megabytes at most."""
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.project,
            env=self.environment,
            stderr=subprocess.DEVNULL,
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{arguments} failed with {process.returncode}")
        scale = 2**20 if sys.platform == "darwin" else 2**10
        return seconds, usage.ru_maxrss / scale


def main(runs: str = "15", meeting: str = "monza-2021", language: str = "fr") -> int:
    """Measure and print; 1 above the limits."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), meeting, language)
        kinds = (bench.nothing, bench.cold, bench.edited, bench.warm)
        for kind in kinds:
            kind()
        found: dict[str, list[tuple[float, float]]] = {k.__name__: [] for k in kinds}
        for _ in range(int(runs)):
            for kind in kinds:
                found[kind.__name__].append(kind())
    medians = {name: statistics.median(s for s, _ in f) for name, f in found.items()}
    peaks = {name: max(m for _, m in f) for name, f in found.items()}
    for name, seconds in medians.items():
        times = seconds / medians["nothing"]
        print(f"{name:8} {seconds * 1000:6.1f} ms {times:5.1f} x {peaks[name]:5.1f} MB")
    times = medians["warm"] / medians["nothing"]
    return int(times > MOST_TIMES or peaks["warm"] > MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
