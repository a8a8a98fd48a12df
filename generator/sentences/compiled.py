"""Compiled templates, kept so that Jinja need not read and compile them again.

A help and never a need: where it fails, templates are compiled. Jinja's own cache in a
folder reads its files bit by bit, which takes ten times as long as reading them whole.
"""

from __future__ import annotations

import contextlib
import marshal
import os
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2.bccache import BytecodeCache, bc_magic

if TYPE_CHECKING:
    from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """A folder with a file for each template."""

    def __init__(self, folder: Path) -> None:
        """Keep compiled templates in a folder that only the user can write."""
        self.folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take a template from the folder, unless it is damaged or another's."""
        head = _head(bucket)
        try:
            raw = self._file(bucket).read_bytes()
            if raw.startswith(head):
                bucket.code = marshal.loads(raw[len(head) :])  # noqa: S302  our own
        except (OSError, EOFError, ValueError, TypeError):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template, where the folder can be written."""
        file = self._file(bucket)
        draft = file.with_name(f"{file.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            draft.write_bytes(_head(bucket) + marshal.dumps(bucket.code))
            draft.replace(file)

    def _file(self, bucket: Bucket) -> Path:
        return self.folder / f"{bucket.key}.template"


def _head(bucket: Bucket) -> bytes:
    """Mark what was compiled: by which Jinja and Python, from which source."""
    return bc_magic + bucket.checksum.encode()
