"""Output: what a command hands over, whole or not at all.

A file is written beside its place and renamed, so that whoever opens it finds the old
release or the new one, never half of either. Runs that write into one folder take
turns; a run that is killed leaves nothing that the next would not sweep up.
"""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import sys
import time
from typing import TYPE_CHECKING

from generator.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
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
PATIENCE = 10.0
"""Seconds to wait for another run; writing takes a hundredth of one."""
_PAUSE = 0.02


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[bool]:
    """Keep other runs out of a folder, which is made if need be.

    Yields whether they are: some file systems and systems have no locks, and there a
    file is still replaced as a whole. The lock is the folder's own and ends with the
    process, however that ends.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(_sentence(f"{folder} cannot be written", error)) from error
    descriptor = None
    try:
        with contextlib.suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
        yield descriptor is not None and _locked(descriptor, folder)
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _locked(descriptor: int, folder: Path) -> bool:
    try:
        import fcntl  # noqa: PLC0415  Windows has none
    except ImportError:
        return False
    until = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise OutputError(
                    f"Another run of genrelease has been writing into {folder} for "
                    f"{PATIENCE:.0f} seconds; end it, then run this again."
                ) from None
            time.sleep(_PAUSE)
        except OSError:
            return False
        else:
            return True


def save(files: Mapping[Path, bytes], *, sweep: bool = False) -> None:
    """Write all files or none, in their order; OutputError where that cannot be done.

    Sweep removes what a killed run left beside them: only for whoever is alone.
    """
    beside: dict[Path, Path] = {}
    path = None
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if sweep:
                _sweep(path)
            beside[path] = path.with_name(f".{path.name}.{os.getpid()}{PART}")
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


PART = ".part"
"""Ends the name of a file that is being written."""


def _sweep(path: Path) -> None:
    for left in path.parent.glob(f".{glob.escape(path.name)}.*{PART}"):
        left.unlink(missing_ok=True)


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
