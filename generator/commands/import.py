# ruff: noqa: N999  the module has the name of its command
"""Import a meeting from the timekeepers' files: results, laps, entries, penalties.

Files are known by their content, whatever they are called. The meeting file is one to
read and go on with; where there is no season file, one is begun. Import again when the
stewards have spoken: what you have added or changed is kept, and you are asked before a
value that you typed is replaced.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands import _asking
from generator.errors import UsageError
from generator.importing import sources
from generator.importing.frame import Given
from generator.importing.work import prepare
from generator.location import ENDING, RESULTS, SEASON, Location
from generator.output import alone, save, show, tell
from generator.timing.choice import Wanted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from generator.errors import Fault
    from generator.importing.work import Outcome

EXAMPLES = (
    "genrelease import ~/timing/sonoma --into results/grcup-2025/sonoma-2025.yaml",
    "genrelease import ... --into ... --dry-run       # show, write nothing",
    "genrelease import ... --into ... --women 80,111  # all others are men",
)
MOST = 12
"""Remarks that are shown."""


def options(parser: ArgumentParser) -> None:
    """Declare the sources and the file."""
    parser.add_argument(
        "source",
        metavar="SOURCE",
        nargs="+",
        type=Path,
        help="file or folder of the timekeepers, all of one meeting",
    )
    parser.add_argument(
        "--into",
        metavar="FILE",
        type=Path,
        required=True,
        help=f"meeting file to write or update: {RESULTS}/SEASON/MEETING{ENDING}",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be written, and stop"
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help="replace values typed by hand that the timekeepers contradict",
    )
    parser.add_argument(
        "--women",
        metavar="WHO",
        help="numbers or surnames of the women among new drivers, with commas, or "
        "none; the others are men (asked for on a terminal; else left open)",
    )
    parser.add_argument(
        "--meeting",
        metavar="WHICH",
        help="round or name of the meeting, where files hold several; else the name "
        "of FILE tells (belgium-2021)",
    )
    for name, what in (
        ("championship", "name of the championship"),
        ("place", "where the meeting takes place, or the circuit"),
        ("country", "its country, two or three letters"),
    ):
        parser.add_argument(
            f"--{name}", metavar="NAME", help=f"{what}, for a new entry in season.yaml"
        )
    parser.add_argument(
        "--dates",
        metavar="A..B",
        type=_dates,
        help="first and last day, such as 2025-08-16..2025-08-17, where no file says",
    )


def run(arguments: Namespace) -> int:
    """Read, put together, show, and save whole or not at all."""
    location = _location(arguments.into)
    wanted = Wanted(asked=arguments.meeting, into=location.meeting)
    parts, remarks = sources.read(arguments.source, _asking.progress("reading"), wanted)
    given = Given(
        championship=arguments.championship,
        place=arguments.place,
        country=arguments.country,
        dates=arguments.dates,
        ask_dates=_asking.dates,
    )
    decisions = _asking.Decisions(take_all=arguments.yes)
    women = _asking.women(arguments.women)
    outcome = prepare(parts, location, given, decisions, women)
    if not arguments.dry_run:
        decisions.refuse_open(location.shown(location.meeting))
    _remark([*remarks, *outcome.remarks])
    if arguments.dry_run or outcome.before:
        show(outcome.changes(new=arguments.dry_run))
    if arguments.dry_run:
        for one in decisions.questions(location.shown(location.meeting)):
            tell(f"you would be asked: {one}")
        tell("Nothing was written (--dry-run).")
        return 0
    path = location.path(location.meeting)
    with alone(path.parent):
        save({one: text.encode() for one, text in outcome.files.items()})
    _account(outcome, location)
    return 0


def _location(into: Path) -> Location:
    full = into.absolute()
    known = full.parent.parent.name == RESULTS and into.suffix == ENDING
    if not known or into.stem == SEASON or into.name.startswith("."):
        raise UsageError(
            f"--into {into} is no meeting file; write "
            f"{RESULTS}/SEASON/MEETING{ENDING}, such as "
            f"{RESULTS}/grcup-2025/sonoma-2025{ENDING}."
        )
    root = into.parent.parent.parent
    season = full.parent.name
    return Location(season, into.stem, root, f"{RESULTS}/{season}")


def _dates(text: str) -> tuple[date, date]:
    first, _, last = text.partition("..")
    start = date.fromisoformat(first)
    end = date.fromisoformat(last or first)
    if end < start:
        raise ValueError
    return start, end


def _remark(remarks: list[Fault]) -> None:
    alike: dict[tuple[str, str], list[Fault]] = {}
    for one in remarks:
        alike.setdefault((one.what, one.remedy), []).append(one)
    for same in list(alike.values())[:MOST]:
        more = f" (and in {len(same) - 1} more places)" if len(same) > 1 else ""
        tell(f"worth a look: {same[0]}{more}")
    if len(alike) > MOST:
        tell(f"worth a look: {len(alike) - MOST} more of that kind.")


def _account(outcome: Outcome, location: Location) -> None:
    for path in outcome.files:
        if not path.name.startswith("."):
            tell(f"{path}{'' if path in outcome.before else ' (new)'}")
    for race in outcome.merged.races:
        status = "official" if race.official else "provisional"
        laps = f", {sum(map(len, race.laps.values()))} laps" if race.laps else ""
        cars = f"{len(race.result)} cars" if race.result else "no result yet"
        tell(f"  race {race.number}: {status}, {cars}{laps}")
    tell(f"\nNow try: genrelease {location.season}/{location.meeting}")
    if sys.stderr is not None and outcome.roster.new:
        tell("Look through what is marked TODO in the season file.")
