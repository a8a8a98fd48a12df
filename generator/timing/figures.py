"""Figures as timekeepers print them: lap times, gaps, numbers, laps behind."""

from __future__ import annotations

import re
from decimal import Decimal

_TIME = re.compile(r"(?:(\d+)[:h])?(?:(\d+)[:'])?(\d+)[.,]?(\d*)\"?$")
_SECONDS = re.compile(r"\d\d?\.\d+$")
"""As in nearly every cell: a short way, for there are thousands."""
_SIXTY = Decimal(60)
_LAPS = re.compile(r"\+?\s*(\d+)\s*(?:laps?|tours?|tr?s?\.?)$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:\.0+)?$")


def seconds(text: str) -> Decimal | None:
    """Read a duration: 51.729, 1:51.266, 1'51.266, 1:28:29.019, +1:04,607.

    None where it is none: empty, a dash, laps.
    """
    minutes, colon, rest = text.partition(":")
    if colon and minutes.isdecimal() and _SECONDS.match(rest):
        return _SIXTY * int(minutes) + Decimal(rest)
    found = _TIME.match(text.strip().lstrip("+"))
    if found is None:
        return None
    first, second, whole, rest = found.groups()
    hours, minutes = (first, second) if second is not None else (None, first)
    total = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(whole)
    return Decimal(f"{total}.{rest}" if rest else str(total))


def laps_behind(text: str) -> int | None:
    """Read a gap in laps: 1 Lap, 2 Laps, +3 Tours; None where it is none."""
    found = _LAPS.match(text.strip())
    return int(found[1]) if found else None


def count(text: str) -> int | None:
    """Read a whole number, also one that a spreadsheet wrote as 1.0."""
    if text.isdecimal():
        return int(text)
    text = text.strip()
    return int(text.partition(".")[0]) if _NUMBER.match(text) else None


def printed(time: Decimal) -> str:
    """Print a duration as timekeepers do: 51.729, 1:51.266, 1:28:29.019."""
    whole, _, rest = str(time).partition(".")
    minutes, second = divmod(int(whole), 60)
    hours, minute = divmod(minutes, 60)
    tail = f"{second:02}.{rest}" if rest else f"{second:02}"
    if hours:
        return f"{hours}:{minute:02}:{tail}"
    return f"{minute}:{tail}" if minute else tail.removeprefix("0")
