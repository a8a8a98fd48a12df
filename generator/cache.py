"""Results that were read and checked before, so that pydantic need not start again.

An entry is found by all that it rests on: the bytes of a season's files, our own code,
and Python. It is a help and never a need: where it fails, the files are read.
"""

from __future__ import annotations

import os
import pickle
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import generator
from generator.finding import Examination

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KEPT = 32
"""Entries, the newest ones."""
_CODE = ("", "checks", "languages", "reader", "results")
"""Folders of the package whose modules decide what an entry holds."""


def key(folder: str, sources: Mapping[str, bytes]) -> str:
    """Name the entry of a season's files: its folder, their names and bytes."""
    digest = sha256("\n".join((sys.version, *_fingerprint())).encode())
    for name, raw in ((folder, b""), *sorted(sources.items())):
        digest.update(f"\n{len(raw)} {name}\n".encode("utf-8", "surrogateescape"))
        digest.update(raw)
    return digest.hexdigest()


def get(name: str) -> Examination | None:
    """Give an entry; None where there is none, or none that is ours and sound."""
    try:
        path = _folder() / name
        if not _ours(path):
            return None
        entry = pickle.loads(path.read_bytes())  # noqa: S301  written by this user, see _ours
    except Exception:  # noqa: BLE001  a damaged pickle may raise anything
        return None
    return entry if isinstance(entry, Examination) else None


def put(name: str, entry: Examination) -> None:
    """Keep an entry, where the cache can be written."""
    beside = f"{name}.{os.getpid()}"
    try:
        folder = _folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _ours(folder):
            return
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(folder / beside, flags, 0o600), "wb") as file:
            pickle.dump(entry, file, pickle.HIGHEST_PROTOCOL)
        (folder / beside).replace(folder / name)
        _prune(folder)
    except OSError:
        return


def compiled() -> Path | None:
    """Give the folder of compiled templates; None where there shall be none."""
    try:
        folder = _folder() / "templates"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder if _ours(folder.parent) and _ours(folder) else None
    except OSError:
        return None


def _folder() -> Path:
    """Give the cache's folder; OSError where there shall be none."""
    if os.environ.get("GENRELEASE_CACHE") == "off":
        raise OSError
    home = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(home):  # noqa: PTH117  the specification ignores relative ones
        home = os.path.expanduser("~/.cache")  # noqa: PTH111  Path.home() may raise
    if not os.path.isabs(home):  # noqa: PTH117  a user without a home
        raise OSError
    return Path(home) / "genrelease"


def _ours(path: Path) -> bool:
    """Whether nobody else may have written it: a pickle can run code."""
    status = path.lstat()
    owner = os.getuid() if hasattr(os, "getuid") else status.st_uid
    return status.st_uid == owner and not status.st_mode & 0o022


def _prune(folder: Path) -> None:
    entries = [path for path in folder.iterdir() if path.is_file()]
    entries.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for old in entries[KEPT:]:
        old.unlink(missing_ok=True)


def _fingerprint() -> Iterator[str]:
    yield getattr(generator, "__version__", "")
    package = os.path.dirname(generator.__file__ or "")  # noqa: PTH120  a tenth of the time
    for folder in _CODE:
        with os.scandir(os.path.join(package, folder)) as files:  # noqa: PTH118  as above
            modules = [f for f in files if f.name.endswith(".py")]
        for module in sorted(modules, key=lambda f: f.name):
            status = module.stat()
            yield f"{folder}/{module.name} {status.st_size} {status.st_mtime_ns}"
