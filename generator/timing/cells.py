"""Cells as people write them: 1'51"266, 1:51,266, N° 7, a dash for nothing."""

from __future__ import annotations

import re

from generator.timing.figures import printed, seconds

_MARK = re.compile(r"^(?:#|n[°o]\.?)\s*(?=\d)", re.IGNORECASE)
_WHOLE = re.compile(r"(\d+)\.0+$")
_DASHES = "-–—. "
_INCHES = re.compile(r"(?<=\d)(?:''|\"|″|”)(?=\d)")


def car_number(text: str) -> str:
    """Read the number of a car as text: 03, 7; "7" of #7, N° 7 or 7.0."""
    return _WHOLE.sub(r"\1", _MARK.sub("", text.strip()))


def clean(cell: str) -> str:
    """Give a cell without spaces to spare; "" for a dash."""
    text = " ".join(cell.split())
    return "" if not text.strip(_DASHES) else text


def as_printed(text: str) -> str:
    """Give a time as printed, with a point: 1:51.266 of 1'51"266 and 1:51,266."""
    text = _INCHES.sub(".", text).replace("′", "'").replace("’", "'").replace(" ", "")
    time = seconds(text)
    return printed(time) if time is not None and {",", "'"} & set(text) else text
