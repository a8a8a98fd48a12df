"""Files that are read: text, Markdown, Word with its changes, and those refused."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from generator.errors import UnreadableTextError
from generator.verification.docx import MOST
from generator.verification.examining import examine
from generator.verification.reading import read
from generator.verification.text import sentences
from tests.verification.tools import facts_of

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _word(path: Path, body: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>"
        )
    return path


def test_word_is_read_as_if_every_change_were_accepted(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>Marvin </w:t></w:r>"
        "<w:del><w:r><w:delText>Klien</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>Klein</w:t></w:r></w:ins><w:r><w:t> gagne.</w:t></w:r></w:p>"
        "<w:p><w:moveFrom><w:r><w:t>Parti.</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>Venu.</w:t></w:r></w:moveTo></w:p>"
    )

    assert read(_word(tmp_path / "a.docx", body)) == "Marvin Klein gagne.\nVenu.\n"


def test_a_deleted_end_of_paragraph_joins_two(tmp_path: Path) -> None:
    body = (
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Marvin </w:t></w:r></w:p>"
        "<w:p><w:r><w:t>Klein</w:t></w:r></w:p>"
    )

    assert read(_word(tmp_path / "a.docx", body)) == "Marvin Klein\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_encodings_of_editors(
    tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Jérôme Boullery à l'arrivée".encode(encoding))

    assert read(path) == "Jérôme Boullery à l'arrivée"


def test_a_declared_bomb_is_refused(tmp_path: Path) -> None:
    path = _word(tmp_path / "a.docx", "<w:p/>" * (MOST // 6 + 1))

    with pytest.raises(UnreadableTextError, match="unpacks to more than"):
        read(path)


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = _word(tmp_path / "a.docx", "<w:p/>" * (MOST // 6 + 1))
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"PK\x01\x02")
    raw[at + 24 : at + 28] = (100).to_bytes(4, "little")
    path.write_bytes(raw)

    with pytest.raises(UnreadableTextError):
        read(path)


def test_entities_that_multiply_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
        )

    with pytest.raises(
        UnreadableTextError, match="is not a Word file that can be opened"
    ):
        read(path)


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "has no words"),
        (b"  \n\n 12 ", "has no words"),
        (b"\x00\x01\x02binary", "is not a text"),
        (b"%PDF-1.4 abc", "is not a text"),
        (b"\xd0\xcf\x11\xe0 old", "of the old kind"),
        (b"PK\x03\x04 broken", "cannot be opened|can be opened"),
        (b"a" * 4_000_001, "larger than"),
    ],
)
def test_what_is_no_text_is_refused_in_a_sentence(
    tmp_path: Path, raw: bytes, message: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(raw)

    with pytest.raises(UnreadableTextError, match=message):
        read(path)


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTextError, match="cannot be read"):
        read(tmp_path / "none.txt")


def test_a_third_language_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Marvin Klein gewann das Rennen und niemand konnte ihm folgen. " * 5, "utf-8"
    )

    with pytest.raises(UnreadableTextError, match="neither in French nor in English"):
        examine(path, facts_of("monza-2021"))


def test_a_text_about_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "The recipe is for a cake with the best of apples and of pears.", "utf-8"
    )

    with pytest.raises(UnreadableTextError, match="names no driver and no place"):
        examine(path, facts_of("monza-2021"))


def test_a_paragraph_cut_by_a_page_break_is_whole_again() -> None:
    text = (
        "Une première ligne assez longue pour avoir été coupée\n\n\npar une page. Fin."
    )

    found = sentences(text)

    assert [one.text for one in found][1] == "Fin."
    assert found[0].text.endswith("coupée par une page.")


def test_a_sentence_without_end_is_cut() -> None:
    found = sentences("Klein gagne la course 1 et " * 2_000)

    assert max(len(one.text) for one in found) <= 2_500
    assert len({one.paragraph for one in found}) == 1
