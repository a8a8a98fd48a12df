"""Questions to whoever sits at a terminal, and answers where nobody does."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

from generator.errors import Fault, ResultsError
from generator.output import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.importing.update import Conflict

FEW = 3
"""Files that are read too quickly to be told about."""
SHOWN = 8
"""Lines of each version that a question shows."""


def interactive() -> bool:
    """Whether somebody can be asked."""
    return all(one is not None and one.isatty() for one in (sys.stdin, sys.stderr))


def progress(doing: str) -> Callable[[int, int], None]:
    """Give who tells on a terminal how far long work has come, and nowhere else."""
    if sys.stderr is None or not sys.stderr.isatty():
        return lambda _, __: None

    def told(done: int, of: int) -> None:
        if of > FEW:
            end = "\r\033[K" if done == of else ""
            sys.stderr.write(f"\r{doing} {done} of {of}{end}")
            sys.stderr.flush()

    return told


def women(option: str | None) -> Callable[[Sequence[str]], Sequence[str] | None]:
    """Give who says which drivers are women: the command line, the user or nobody."""
    if option is not None:
        return lambda _: option.split(",")
    if not interactive():
        return lambda _: None

    def asked(drivers: Sequence[str]) -> Sequence[str] | None:
        tell(f"New drivers: {', '.join(drivers)}.")
        answer = _ask(
            "Who of them are women? (surnames with commas, none, Enter: later)"
        )
        return answer.split(",") if answer else None

    return asked


def dates() -> tuple[date, date] | None:
    """Ask when a meeting was; None where nobody is there, or the answer is no date."""
    if not interactive():
        return None
    first, _, last = _ask("No file says when it was: first..last day?").partition("..")
    try:
        return date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        return None


class Decisions:
    """Asks which version of a value is to stand."""

    def __init__(self, *, take_all: bool) -> None:
        """Decide everything at once, or nothing before it is asked."""
        self.take_all = take_all
        self.open: list[Conflict] = []
        """What nobody could be asked about."""

    def __call__(self, conflict: Conflict) -> bool:
        """Say whether the timekeepers' version is taken."""
        if self.take_all:
            return True
        if not interactive():
            self.open.append(conflict)
            return False
        tell(f"\n{conflict.field} was typed by hand, and the timekeepers differ.")
        for title, lines in (("yours", conflict.mine), ("theirs", conflict.theirs)):
            tell(f"{title}:")
            tell("\n".join(f"  {line.strip()}" for line in lines[:SHOWN]))
            if len(lines) > SHOWN:
                tell(f"  ... ({len(lines) - SHOWN} more lines)")
        return _ask("Take theirs? (y/n)").lower().startswith("y")

    def refuse_open(self, shown: str) -> None:
        """Refuse to go on where a question was left open; ResultsError names each."""
        if self.open:
            raise ResultsError(tuple(self.questions(shown)))

    def questions(self, shown: str) -> list[Fault]:
        """Name the questions that were left open."""
        return [_fault(shown, one) for one in self.open]


def _fault(shown: str, conflict: Conflict) -> Fault:
    mine, theirs = (
        next((line.strip() for line in lines if line.strip()), "nothing")
        for lines in _differing(conflict)
    )
    what = f"{conflict.field} has {mine}, typed by hand; the timekeepers have {theirs}"
    remedy = "take theirs with --yes, or run it on a terminal, which asks"
    return Fault(shown, 0, what, remedy)


def _differing(conflict: Conflict) -> tuple[list[str], list[str]]:
    """Leave out the lines that both versions have."""
    mine = [line for line in conflict.mine if line not in conflict.theirs]
    theirs = [line for line in conflict.theirs if line not in conflict.mine]
    return mine, theirs


def _ask(question: str) -> str:
    sys.stderr.write(f"{question} ")
    sys.stderr.flush()
    return sys.stdin.readline().strip()
