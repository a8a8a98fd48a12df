"""A file of the timekeepers', read by the command and handed to importers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from generator.errors import Fault

LARGEST = 20_000_000
"""Bytes; the lap times of a 24-hour race take half of that."""

_UTF8, _UTF16_LITTLE, _UTF16_BIG = b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"
_HEAD = 4000
_RACE = re.compile(
    r"(?:race|course|rennen|round|(?<![a-z])r|rd)[ _#-]{0,2}0*([1-9])(?![0-9])",
    re.IGNORECASE,
)
_PROVISIONAL = ("provis",)
_OFFICIAL = ("offici", "final", "definiti", "définiti")
_HTML = ("<!doctype html", "<html", "<head", "<body", "<table", "<script")


@dataclass(frozen=True)
class Source:
    """One file: its name as the user would type it, and its bytes.

    What the content does not say (which race, provisional or official) is asked of
    the name, and of nothing else of it.
    """

    name: str
    """Path as the user would type it, with slashes."""
    content: bytes

    @cached_property
    def text(self) -> str:
        """The content as text, whatever its encoding: UTF-8, UTF-16 or Latin-1."""
        return _decoded(self.content)

    @cached_property
    def head(self) -> str:
        """The first 4,000 bytes as text: enough to recognise a format by."""
        return _decoded(self.content[:_HEAD], cut=len(self.content) > _HEAD)

    @property
    def first_line(self) -> str:
        """The first line that is not empty, without its end."""
        return next((line for line in self.head.splitlines() if line.strip()), "")

    @property
    def html(self) -> bool:
        """Whether it is a web page, whatever its name says."""
        return self.head[:_HEAD].lstrip().lower().startswith(_HTML)

    @property
    def race(self) -> int | None:
        """Number of the race that the name gives, the file's before the folders'."""
        for part in reversed(self.name.split("/")):
            if found := _RACE.search(part):
                return int(found[1])
        return None

    @property
    def provisional(self) -> bool:
        """Whether the name of the file says that its results are provisional."""
        return self._called(_PROVISIONAL)

    @property
    def official(self) -> bool:
        """Whether the name of the file says that its results are final."""
        return self._called(_OFFICIAL)

    def _called(self, words: tuple[str, ...]) -> bool:
        name = self.name.rpartition("/")[2].lower()
        return any(word in name for word in words)

    def fault(self, line: int, what: str, remedy: str = "") -> Fault:
        """Say what is wrong in a line of it; 0 for the whole file."""
        return Fault(self.name, line, what, remedy)


def _decoded(raw: bytes, *, cut: bool = False) -> str:
    if raw.startswith((_UTF16_LITTLE, _UTF16_BIG)):
        return raw.decode("utf-16", "replace")
    if raw[1:2] == b"\x00" and raw[:1] != b"\x00":  # game servers leave the mark out
        return raw.decode("utf-16-le", "replace")
    raw = raw.removeprefix(_UTF8)
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        if cut and error.start > len(raw) - 4:
            return raw[: error.start].decode()
        return raw.decode("cp1252", "replace")
