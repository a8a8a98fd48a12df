"""A thousand random meetings in both languages: what is told that is not so.

Each seed gives one lawful meeting (tests/truth/drawing.py), told in French and English;
every claim that `genrelease verify` reads in the text is held against the facts and
against an oracle that reads the results alone. Runs in parts, a line a fault:

    python benchmarks/truth.py [FIRST [COUNT]]
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.truth.drawing import draw
from tests.truth.telling import faults, unlawful

FIRST, COUNT = 0, 1000


def main() -> int:
    """Print the faults and the figures; 1 where there is a fault."""
    first, count = (*map(int, sys.argv[1:]), *(FIRST, COUNT)[len(sys.argv) - 1 :])
    told = found = 0
    for seed in range(first, first + count):
        drawn = draw(Random(seed))  # noqa: S311  no secret hangs on it
        wrong = unlawful(drawn.bundle) or list(faults(drawn))
        for one in wrong:
            print(f"{seed} {drawn.meeting} {one}", flush=True)
        told, found = told + 1, found + len(wrong)
        if told % 50 == 0:
            print(f"... {told} meetings, {found} faults", file=sys.stderr, flush=True)
    print(f"{told} meetings in both languages, {found} faults")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())
