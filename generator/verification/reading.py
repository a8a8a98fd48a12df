"""Reading a file that somebody wrote: plain text, Markdown or Word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import UnreadableTextError

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 4_000_000
"""Bytes of a file, and of the text in it; the longest release has 20 kB."""
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def read(path: Path) -> str:
    """Give the words of a file; UnreadableTextError where it has none."""
    raw = _bytes(path)
    if raw.startswith(_ZIP):
        from generator.verification.docx import words  # noqa: PLC0415  only for Word

        text = words(raw, str(path))
    else:
        text = _decoded(raw, path)
    if not any(map(str.isalpha, text)):
        raise UnreadableTextError(f"{path} has no words; name a file with a release.")
    return text


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise UnreadableTextError(
            f"{path} cannot be read ({reason}); name a text, Markdown or Word file."
        ) from error
    if len(raw) > LARGEST:
        raise UnreadableTextError(
            f"{path} is larger than {LARGEST // 1_000_000} MB, no release is; take the "
            "pictures out, or name another file."
        )
    return raw


def _decoded(raw: bytes, path: Path) -> str:
    encoding = _MARKS.get(raw[:2]) or _MARKS.get(raw[:3]) or "utf-8"
    if raw.startswith(_OLE):
        raise UnreadableTextError(
            f"{path} is a Word file of the old kind; save it as .docx first."
        )
    binary = encoding != "utf-16" and raw.translate(None, _CONTROLS) != raw
    if binary or raw.startswith(b"%PDF"):
        raise UnreadableTextError(
            f"{path} is not a text; name a text, Markdown or Word (.docx) file."
        )
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        # What older editors of Windows write.
        return raw.decode("cp1252", errors="replace")
