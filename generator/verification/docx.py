"""The words of a Word file as Word shows them, with a bound on what is unpacked.

Inserted text counts, deleted text does not: as if every change were accepted. Read
with the standard library alone, since a document opened for its words needs no styles.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from generator.errors import UnreadableTextError

if TYPE_CHECKING:
    from typing import NoReturn

MOST = 32_000_000
"""Bytes of word/document.xml; a release unpacks to a tenth of one per cent of it."""
_CHUNK = 1 << 16
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_SKIPPED = {
    "del",
    "moveFrom",
    "delText",
    "instrText",
    "delInstrText",
    "rPr",
    "pPrChange",
}
_BREAKS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def words(raw: bytes, name: str) -> str:
    """Give the text of a Word file, a line a paragraph."""
    try:
        with ZipFile(BytesIO(raw)) as archive:
            return _parsed(archive, name)
    except (
        BadZipFile,
        KeyError,
        NotImplementedError,
        RuntimeError,
        zlib.error,
    ) as error:
        raise _broken(name) from error
    except (ExpatError, EOFError, UnicodeError, ValueError, OSError) as error:
        raise _broken(name) from error


def _broken(name: str) -> UnreadableTextError:
    return UnreadableTextError(
        f"{name} is not a Word file that can be opened; open it in Word and save it "
        "again as .docx."
    )


def _parsed(archive: ZipFile, name: str) -> str:
    part = archive.getinfo("word/document.xml")
    if part.file_size > MOST:
        raise _bomb(name)
    reader = _Reader()
    size = 0
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > MOST:
                raise _bomb(name)
            reader.feed(chunk)
    return reader.close()


def _bomb(name: str) -> UnreadableTextError:
    return UnreadableTextError(
        f"{name} unpacks to more than {MOST // 1_000_000} MB of text, no release does; "
        "copy its words into a new document."
    )


class _Reader:
    """Gathers the words between the tags."""

    def __init__(self) -> None:
        self._parser = ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        # A release declares no entities; those that multiply are an attack.
        self._parser.EntityDeclHandler = self._refuse
        self._said: list[str] = []
        self._skipping = 0
        self._path: list[str] = []
        self._joined = False
        self._in_text = 0

    def feed(self, chunk: bytes) -> None:
        self._parser.Parse(chunk, False)  # noqa: FBT003  as expat calls it

    def close(self) -> str:
        self._parser.Parse(b"", True)  # noqa: FBT003  as expat calls it
        return "".join(self._said)

    def _refuse(self, *_: object) -> NoReturn:
        raise ValueError

    def _start(self, tag: str, _: dict[str, str]) -> None:
        name = _name(tag)
        self._path.append(name)
        # A paragraph whose end was deleted goes on in the next.
        if self._path[-3:] == ["pPr", "rPr", "del"]:
            self._joined = True
        if self._skipping or name in _SKIPPED:
            self._skipping += 1
        elif name == "t":
            self._in_text += 1
        elif name in _BREAKS:
            self._said.append(_BREAKS[name])

    def _end(self, tag: str) -> None:
        name = _name(tag)
        self._path.pop()
        if self._skipping:
            self._skipping -= 1
        elif name == "t":
            self._in_text -= 1
        elif name == "p":
            self._said.append("" if self._joined else "\n")
            self._joined = False

    def _text(self, data: str) -> None:
        if self._in_text and not self._skipping:
            self._said.append(data)


def _name(tag: str) -> str:
    """Give a Word tag's own name; that of a fallback picture is one to skip."""
    if tag == _FALLBACK:
        return "del"
    return tag.removeprefix(_W).removeprefix(_STRICT)
