"""A person's edits are kept: what genrelease wrote itself is known by its digest.

The record stands in the folder of the releases, so that it goes wherever they go, in
the form of sha256sum: a digest, two spaces, a name. A file that is not as recorded was
changed by somebody; then the new draft goes beside it (monza-2021.fr.new.txt). A draft
taken over by renaming it is genrelease's own again.

Before a file is replaced the record names both the old and the new one: whenever the
run is killed, no file of ours is taken for a person's, nor the other way round.
"""

from __future__ import annotations

import contextlib
import re
from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING

from generator.errors import OutputError
from generator.output import alone, save
from generator.value import positional

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

RECORD = ".genrelease"
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_DRAFT = re.compile(r"\.new(-\d+)?(?=\.[^.]+$)")

Digests = dict[str, set[str]]
"""What was written, by the name of the file."""


@positional
class Kept:
    """Where a file went."""

    path: Path
    """Where it was to go."""
    content: bytes
    edited: bytes | None = None
    """What a person has made of the file that stands there, which therefore stays."""
    draft: Path | None = None
    """Where the new file went instead."""

    @property
    def to(self) -> Path:
        """The file that was written."""
        return self.draft or self.path


def keep(
    folder: Path, files: Mapping[str, bytes], *, force: bool = False
) -> tuple[Kept, ...]:
    """Write files into a folder, all or none; beside those that a person changed.

    With force those are replaced.
    """
    with alone(folder) as is_alone:
        known = _read(folder / RECORD)
        kept = tuple(
            _place(folder / name, content, _of(name, known), force=force)
            for name, content in files.items()
        )
        stale = [path for one in kept for path in _stale(one, known)]
        after = {**known, **{one.to.name: {_digest(one.content)} for one in kept}}
        for path in stale:
            del after[path.name]
        both = {n: known.get(n, set()) | after.get(n, set()) for n in known | after}
        new = {one.to: one.content for one in kept if not _is(one.to, one.content)}
        if both != known:
            save({folder / RECORD: _written(both), **new}, sweep=is_alone)
        elif new:
            save(new, sweep=is_alone)
        with contextlib.suppress(OutputError, OSError):
            for path in stale:
                path.unlink()
            if after != both:
                save({folder / RECORD: _written(after)}, sweep=is_alone)
    return kept


def _place(path: Path, content: bytes, own: set[str], *, force: bool) -> Kept:
    there = _content(path)
    if force or there is None or there == content or _digest(there) in own:
        return Kept(path, content)
    return Kept(path, content, there, _beside(path, content, own))


def _beside(path: Path, content: bytes, own: set[str]) -> Path:
    """Name a draft that is free: a draft too may have been edited."""
    for number in count(1):
        new = ".new" if number == 1 else f".new-{number}"
        draft = path.with_name(f"{path.stem}{new}{path.suffix}")
        there = _content(draft)
        if there is None or there == content or _digest(there) in own:
            return draft
    raise AssertionError  # count() has no end


def _stale(one: Kept, known: Digests) -> Iterator[Path]:
    """Name the drafts of earlier runs that nobody has touched."""
    for name, digests in known.items():
        path = one.path.with_name(name)
        if _release(name) == one.path.name and path not in (one.path, one.to):
            there = _content(path)
            if there is not None and _digest(there) in digests:
                yield path


def _of(name: str, known: Digests) -> set[str]:
    """Gather what was written of a release, in its place or as a draft."""
    names = [one for one in known if _release(one) == name]
    return {digest for one in names for digest in known[one]}


def _release(name: str) -> str:
    return _DRAFT.sub("", name)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except IsADirectoryError:
        return None  # save() says so
    except OSError as error:
        raise OutputError(
            f"{path} cannot be read, and may hold somebody's changes "
            f"({(error.strerror or 'unknown reason').lower()}); move it away."
        ) from error


def _is(path: Path, content: bytes) -> bool:
    return _content(path) == content


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def _read(path: Path) -> Digests:
    """Read a record; a line that is none of ours is passed over."""
    found: Digests = {}
    for line in (_content(path) or b"").decode(errors="replace").splitlines():
        if match := _LINE.fullmatch(line):
            found.setdefault(match[2], set()).add(match[1])
    return found


def _written(known: Digests) -> bytes:
    lines = (
        f"{one}  {name}\n" for name in sorted(known) for one in sorted(known[name])
    )
    return "".join(lines).encode()
