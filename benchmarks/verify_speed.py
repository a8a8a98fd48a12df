"""CPU seconds of verifying a release against those of writing it, as whole processes.

python benchmarks/verify_speed.py [MEETING [RUNS]]
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAM = (sys.executable, "-c", "from generator.cli import program; program()")
MOST = 2.0
"""How many times as long as writing it verifying a release may take."""


def seconds(*arguments: str) -> float:
    """Run genrelease and give the CPU time that it took, user and system."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        (*PROGRAM, *arguments),
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Print the medians; 1 where verifying takes too long."""
    meeting = sys.argv[1] if len(sys.argv) > 1 else "monza-2021"
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 7  # noqa: PLR2004  arguments
    slow = False
    for code in ("fr", "en"):
        with tempfile.TemporaryDirectory() as folder:
            write = (meeting, "--lang", code, "--stdout")
            path = Path(folder) / "release.txt"
            told = subprocess.run(
                (*PROGRAM, *write),
                cwd=ROOT, check=True, capture_output=True,
            )  # fmt: skip
            path.write_bytes(told.stdout)
            check = ("verify", str(path), "--meeting", meeting)
            writing = statistics.median(seconds(*write) for _ in range(runs))
            verifying = statistics.median(seconds(*check) for _ in range(runs))
        ratio = verifying / writing
        slow = slow or ratio > MOST
        print(
            f"{meeting}.{code}: writing {writing:.3f} s, verifying {verifying:.3f} s, "
            f"{ratio:.2f} times"
        )
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
