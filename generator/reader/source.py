"""A file of the user's as text, or the fault why it is none."""

from __future__ import annotations

import re
import stat
import unicodedata
from typing import TYPE_CHECKING

from generator.errors import Fault

if TYPE_CHECKING:
    from pathlib import Path

LONGEST = 1_000_000
"""Bytes; the fullest meeting file known has 30,000."""

_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")


def contents(path: Path, shown: str) -> bytes | Fault:
    """Read a file; a fault where it is none, too long or forbidden."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return Fault(shown, 0, "this is a folder", "put a file in its place")
        if not stat.S_ISREG(status.st_mode):
            return Fault(shown, 0, "this is not a file", "put a file in its place")
        if status.st_size > LONGEST:
            return _too_long(shown, status.st_size)
        return path.read_bytes()
    except PermissionError:
        return Fault(shown, 0, "you may not read this file", "change its permissions")
    except OSError as error:
        reason = f"the file cannot be read ({error.strerror})"
        return Fault(shown, 0, reason, "check the disk, or put a file in its place")


def text(raw: bytes, shown: str) -> str | Fault:
    """Decode a file's bytes, in composed characters; a fault where it is no text."""
    if raw.startswith(_UTF16) or b"\x00" in raw[:4]:
        return Fault(shown, 1, "the file is UTF-16, not UTF-8", _SAVE_AS)
    try:
        decoded = raw.removeprefix(_BOM).decode()
    except UnicodeDecodeError as error:
        return _not_utf8(raw, error.start, shown)
    if found := _CONTROL.search(decoded):
        line = decoded.count("\n", 0, found.start()) + 1
        what = f"there is an invisible control character (U+{ord(found[0]):04X})"
        return Fault(shown, line, what, "delete it or type the line again")
    # A name typed on a Mac may be decomposed: it would look like its twin but differ.
    return unicodedata.normalize("NFC", decoded)


_SAVE_AS = 'save it with the encoding "UTF-8"'


def _not_utf8(raw: bytes, start: int, shown: str) -> Fault:
    line = raw.count(b"\n", 0, start) + 1
    likely = raw[start : start + 1].decode("cp1252", "replace")
    what = f'a character, probably "{likely}", is not UTF-8'
    return Fault(shown, line, what, _SAVE_AS)


def _too_long(shown: str, size: int) -> Fault:
    what = f"the file has {size:,} bytes, a results file at most {LONGEST:,}"
    return Fault(shown, 0, what, "put something smaller in its place")
