"""Output: what a command hands over, whole or not at all.

A file is written beside its place and renamed, so that whoever opens it finds the old
release or the new one, never half of either.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import TYPE_CHECKING

from generator.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ELSEWHERE = "choose another folder with --output"
_REMEDIES = {
    errno.ENOSPC: "make room on the disk, then run it again",
    errno.EDQUOT: "make room on the disk, then run it again",
    errno.EEXIST: "a file has the name of the folder: rename it, or " + ELSEWHERE,
    errno.ENOTDIR: "a file has the name of the folder: rename it, or " + ELSEWHERE,
    errno.EISDIR: "a folder has the name of the file: rename it, or " + ELSEWHERE,
    errno.ENOTEMPTY: "a folder has the name of the file: rename it, or " + ELSEWHERE,
}


def save(files: Mapping[Path, bytes]) -> None:
    """Write all files or none; OutputError where that cannot be done."""
    beside: dict[Path, Path] = {}
    path = None
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            beside[path] = path.with_name(f".{path.name}.{os.getpid()}")
            _write(beside[path], content)
        for path, written in beside.items():
            written.replace(path)
    except OSError as error:
        raise OutputError(_sentence(f"{path} cannot be written", error)) from error
    finally:
        for written in beside.values():
            with contextlib.suppress(OSError):
                written.unlink()


def show(content: bytes | str) -> None:
    """Print on standard output, as UTF-8 whatever the locale says."""
    raw = content.encode(errors="replace") if isinstance(content, str) else content
    if sys.stdout is None:
        raise OutputError("There is no standard output to print on.")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        what = "Standard output cannot be written"
        raise OutputError(_sentence(what, error)) from error


def tell(message: str) -> None:
    """Say something to the user, on standard error."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            sys.stderr.write(f"{message}\n")
            sys.stderr.flush()


def _write(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)  # left by a process of the same number that was killed
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o666), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sentence(what: str, error: OSError) -> str:
    reason = (error.strerror or "unknown reason").lower()
    remedy = _REMEDIES.get(error.errno or 0, ELSEWHERE)
    return f"{what} ({reason}); {remedy}."
