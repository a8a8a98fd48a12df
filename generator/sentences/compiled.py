"""Compiled templates, kept so that they need not be read and compiled again.

A help and never a need: where it fails, templates are compiled. Beside the code stand
the variants that the file holds, so that a file that has not changed is not taken apart
either; Jinja's own cache in a folder keeps the code alone.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
from dataclasses import astuple
from hashlib import sha1
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, NamedTuple

import jinja2

from generator.sentences import variants
from generator.sentences.variants import Variant

if TYPE_CHECKING:
    from collections.abc import Iterable


class Entry(NamedTuple):
    """A template as it is kept."""

    variants: tuple[Variant, ...]
    code: CodeType


class Compiled:
    """A folder with a file for each template."""

    def __init__(self, folder: Path, filters: Iterable[str] = ()) -> None:
        """Keep templates, compiled with these filters, where only the user writes."""
        self.folder = folder
        self.made_by = _made_by(filters)

    def get(self, path: Path, source: bytes) -> Entry | None:
        """Take a template from the folder, unless it is damaged or was another."""
        head = self._head(source)
        try:
            raw = self._file(path).read_bytes()
            if not raw.startswith(head):
                return None
            found, code = marshal.loads(raw[len(head) :])  # noqa: S302  our own
            return Entry(tuple(Variant(*one) for one in found), code)
        except (OSError, EOFError, ValueError, TypeError):
            return None

    def put(self, path: Path, source: bytes, entry: Entry) -> None:
        """Keep a template, where the folder can be written."""
        file = self._file(path)
        draft = file.with_name(f"{file.name}.{os.getpid()}")
        kept = marshal.dumps(([astuple(one) for one in entry.variants], entry.code))
        with contextlib.suppress(OSError):
            draft.write_bytes(self._head(source) + kept)
            draft.replace(file)

    def _file(self, path: Path) -> Path:
        key = sha1(os.fsencode(path), usedforsecurity=False).hexdigest()
        return self.folder / f"{key}.template"

    def _head(self, source: bytes) -> bytes:
        """Mark what was compiled, by what and from what."""
        return sha1(self.made_by + source, usedforsecurity=False).digest()


def _made_by(filters: Iterable[str]) -> bytes:
    """Name all that the compiled form depends on besides its source."""
    status = os.stat(variants.__file__)  # noqa: PTH116  a tenth of the time
    reader = f"{status.st_size} {status.st_mtime_ns}"
    parts = (sys.version, jinja2.__version__, reader, *sorted(filters))
    return "\n".join(parts).encode()
