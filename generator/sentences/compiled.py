"""Compiled templates, kept so that Jinja need not read and compile them again.

A help and never a need: where it fails, templates are compiled.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from jinja2.bccache import FileSystemBytecodeCache

if TYPE_CHECKING:
    from jinja2.bccache import Bucket


class Compiled(FileSystemBytecodeCache):
    """Jinja's own cache in a folder, except that its troubles are nobody else's."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take a template from the folder, unless it is damaged."""
        try:
            super().load_bytecode(bucket)
        except Exception:  # noqa: BLE001  a damaged pickle may raise anything
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template, where the folder can be written."""
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)
