"""The Word document, opened again: its text, its styles and what stands around them."""

from __future__ import annotations

import struct
import time
import zlib
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx as python_docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from generator.documents import docx
from generator.errors import OutputError
from generator.release import ContactLines, LinkLine, Picture, Section

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from docx.document import Document

    from generator.release import Release

    MakeHouse = Callable[[Document], str]

# CT_PPr and CT_RPr in ECMA-376 part 1, annex A; only what the style sheet uses.
PARAGRAPH_ORDER = [
    "keepNext",
    "keepLines",
    "widowControl",
    "pBdr",
    "spacing",
    "jc",
    "outlineLvl",
]
RUN_ORDER = [
    "rFonts",
    "b",
    "bCs",
    "noProof",
    "color",
    "spacing",
    "sz",
    "szCs",
    "u",
    "lang",
]


def reopen(release: Release) -> Document:
    return python_docx.Document(BytesIO(docx.render(release)))


def written(document: Document) -> list[tuple[str, str]]:
    """Pair each paragraph's style with its text."""
    return [
        (paragraph.style.name or "" if paragraph.style else "", paragraph.text)
        for paragraph in document.paragraphs
    ]


def files(release: Release) -> dict[str, str]:
    with ZipFile(BytesIO(docx.render(release))) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def targets(document: Document) -> dict[str, str]:
    """Map the words of each link to its address."""
    return {
        link.text: link.address
        for paragraph in document.paragraphs
        for link in paragraph.hyperlinks
    }


def with_link(release: Release, url: str) -> Release:
    return replace(release, links=(LinkLine(label="Lien", url=url),))


def with_contact(release: Release, **lines: str) -> Release:
    contact = ContactLines(name="Zoé Müller", role="Attachée de presse", **lines)
    return replace(release, contacts=(contact,))


# What is written


def test_a_complete_release_reads_from_rubric_to_links(bare: Release) -> None:
    release = replace(
        bare,
        date="21 juillet 2025",
        sections=(
            Section(paragraphs=("Un.",)),
            Section(heading="Course 1", paragraphs=("Deux.", "Trois.")),
        ),
        closing="Photographies.",
        contacts_heading="Contacts",
        contacts=(
            ContactLines(name="Zoé", role="Presse", phone="01", email="z@m.example"),
            ContactLines(name="Jean", role=""),
        ),
        links_heading="Liens",
        links=(
            LinkLine(label="Classements", url="https://m.example/c"),
            LinkLine(label="", url="https://m.example/d"),
        ),
    )

    assert written(reopen(release)) == [
        ("Release Rubric", "Information presse"),
        ("Release Date", "21 juillet 2025"),
        ("Release Championship", "Coupe 2025"),
        ("Heading 1", "Titre"),
        ("Release Standfirst", "Chapeau."),
        ("Normal", "Un."),
        ("Heading 2", "Course 1"),
        ("Normal", "Deux."),
        ("Normal", "Trois."),
        ("Release Closing", "Photographies."),
        ("Heading 2", "Contacts"),
        ("Release Contact", "Zoé\nPresse\n01\nz@m.example"),
        ("Release Contact", "Jean"),
        ("Heading 2", "Liens"),
        ("Release Link", "Classements\nhttps://m.example/c"),
        ("Release Link", "https://m.example/d"),
    ]


def test_what_a_release_lacks_leaves_no_empty_paragraphs(bare: Release) -> None:
    release = replace(bare, contacts_heading="Contacts", links_heading="Liens")

    assert written(reopen(release)) == [
        ("Release Rubric", "Information presse"),
        ("Release Championship", "Coupe 2025"),
        ("Heading 1", "Titre"),
        ("Release Standfirst", "Chapeau."),
    ]


def test_the_words_of_a_whole_release_are_all_there(sample: Release) -> None:
    paragraphs = [text for _, text in written(reopen(sample))]

    assert sample.headline in paragraphs
    for section in sample.sections:
        assert set(section.paragraphs) <= set(paragraphs)


def test_the_letterhead_stands_in_the_header(bare: Release) -> None:
    (letterhead,) = reopen(bare).sections[0].header.paragraphs

    assert letterhead.text == "MAISON"
    assert letterhead.style is not None
    assert letterhead.style.name == "Release Letterhead"


@pytest.mark.parametrize(
    ("words", "footer"),
    [
        (("Page", "sur"), "Page\u00a0{PAGE}\u00a0sur\u00a0{NUMPAGES}"),
        (("", ""), "{PAGE}\u00a0/\u00a0{NUMPAGES}"),
    ],
)
def test_word_counts_the_pages_in_the_footer(
    bare: Release, words: tuple[str, str], footer: str
) -> None:
    document = reopen(replace(bare, page_words=words))

    (paragraph,) = document.sections[0].footer.part.element.xpath("w:p")
    read = ""
    for child in paragraph.xpath("w:r | w:fldSimple"):
        field = child.get(qn("w:instr"))
        read += f"{{{field.strip()}}}" if field else child.text
    assert read == footer


# Typography and odd characters


def test_no_break_spaces_are_kept(bare: Release) -> None:
    typeset = "Titre\u00a0: «\u202foui\u202f»\u202f!"

    document = reopen(replace(bare, headline=typeset))

    assert ("Heading 1", typeset) in written(document)


def test_xml_is_written_as_text(bare: Release) -> None:
    document = reopen(replace(bare, standfirst="<w:b/> & « O'Neill »"))

    assert ("Release Standfirst", "<w:b/> & « O'Neill »") in written(document)


def test_characters_that_xml_cannot_hold_are_left_out_everywhere(bare: Release) -> None:
    bad = "\x00a\x1bb\x7f\ud800\uffff🏁"
    release = replace(
        bare,
        letterhead=bad,
        headline=bad,
        keywords=(bad,),
        contacts=(ContactLines(name=bad, role=bad, phone=bad, email=bad),),
        links=(LinkLine(label=bad, url=bad),),
        page_words=("Page", "sur"),
    )

    document = reopen(release)

    assert ("Heading 1", "ab\x7f🏁") in written(document)
    assert document.core_properties.title == "ab\x7f🏁"


def test_a_line_break_typed_in_word_stays_a_line_break(bare: Release) -> None:
    document = reopen(replace(bare, standfirst="Une.\vDeux.\r\nTrois."))

    assert ("Release Standfirst", "Une.\nDeux.\nTrois.") in written(document)


# Links


def test_links_mail_and_phone_can_be_followed(bare: Release) -> None:
    release = with_contact(
        with_link(bare, "https://m.example/c"),
        phone="+33 (0) 1 99 00 12 34",
        email="zoe@m.example",
    )

    assert targets(reopen(release)) == {
        "+33 (0) 1 99 00 12 34": "tel:+33199001234",
        "zoe@m.example": "mailto:zoe@m.example",
        "https://m.example/c": "https://m.example/c",
    }


def test_a_number_of_the_country_keeps_its_zero(bare: Release) -> None:
    document = reopen(with_contact(bare, phone="01 99 00 12 34"))

    assert targets(document) == {"01 99 00 12 34": "tel:0199001234"}


def test_a_number_with_an_extension_is_printed_but_not_linked(bare: Release) -> None:
    document = reopen(with_contact(bare, phone="01 99 00 12 34, poste 7"))

    assert targets(document) == {}
    assert document.paragraphs[-1].text.endswith("01 99 00 12 34, poste 7")


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("presse.m.example/fr", "https://presse.m.example/fr"),
        ("https://m.example/à voir", "https://m.example/%C3%A0%20voir"),
        ("https://m.example/%C3%A0?a=1&b=2#c", "https://m.example/%C3%A0?a=1&b=2#c"),
        (f"https://m.example/{'a' * 200}", f"https://m.example/{'a' * 200}"),
    ],
)
def test_an_address_is_one_that_word_accepts(
    bare: Release, url: str, address: str
) -> None:
    assert targets(reopen(with_link(bare, url))) == {url: address}


# Styles


def test_nothing_is_formatted_by_hand(sample: Release) -> None:
    document = reopen(sample)
    page = document.sections[0]

    for root in (
        document.element.body,
        page.header.part.element,
        page.footer.part.element,
    ):
        assert root.xpath(".//w:p/w:pPr/*[not(self::w:pStyle)]") == []
        assert root.xpath(".//w:r/w:rPr/*[not(self::w:rStyle)]") == []


def test_every_style_that_is_used_exists(sample: Release) -> None:
    parts = files(sample)
    styles = parse_xml(parts["word/styles.xml"].encode())
    known = set(styles.xpath("w:style/@w:styleId"))

    for name in ("word/document.xml", "word/header1.xml", "word/footer1.xml"):
        root = parse_xml(parts[name].encode())
        assert set(root.xpath("//w:pStyle/@w:val | //w:rStyle/@w:val")) <= known
    assert set(styles.xpath("//w:basedOn/@w:val | //w:next/@w:val")) <= known


def test_properties_of_styles_stand_in_the_order_that_word_demands(
    bare: Release,
) -> None:
    styles = reopen(bare).styles.element

    for parent, order in (("w:pPr", PARAGRAPH_ORDER), ("w:rPr", RUN_ORDER)):
        for properties in styles.xpath(f"//{parent}"):
            names = [child.tag.split("}")[1] for child in properties]
            assert names == sorted(names, key=order.index)


@pytest.mark.parametrize(("style", "level"), [("Heading 1", "0"), ("Heading 2", "1")])
def test_a_screen_reader_finds_the_headings(
    bare: Release, style: str, level: str
) -> None:
    heading = reopen(bare).styles[style]

    assert heading.builtin
    assert heading.element.xpath("w:pPr/w:outlineLvl/@w:val") == [level]


def test_headings_stay_with_what_follows_and_contacts_in_one_piece(
    bare: Release,
) -> None:
    styles = reopen(bare).styles

    assert styles["Heading 1"].element.xpath("w:pPr/w:keepNext")
    assert styles["Heading 2"].element.xpath("w:pPr/w:keepNext")
    assert styles["Release Contact"].element.xpath("w:pPr/w:keepLines")
    assert styles["Normal"].element.xpath("w:pPr/w:widowControl")


# Language and properties


@pytest.mark.parametrize(("locale", "tag"), [("fr_FR", "fr-FR"), ("en_GB", "en-GB")])
def test_word_proofreads_in_the_language_of_the_release(
    bare: Release, locale: str, tag: str
) -> None:
    document = reopen(replace(bare, locale=locale))
    styles = document.styles.element

    assert styles.xpath("w:docDefaults//w:lang/@w:val") == [tag]
    assert styles.xpath("w:style[@w:default]/w:rPr/w:lang/@w:val") == [tag]
    assert document.core_properties.language == tag


def test_the_properties_say_what_the_document_is(bare: Release) -> None:
    release = replace(bare, iso_date="2025-07-21", keywords=("Coupe", "Monza"))

    properties = reopen(release).core_properties

    assert properties.title == "Titre"
    assert properties.subject == "Coupe 2025"
    assert properties.author == properties.last_modified_by == "MAISON"
    assert properties.category == "Information presse"
    assert properties.keywords == "Coupe, Monza"
    assert properties.revision == 1
    assert f"{properties.created:%Y-%m-%d}" == "2025-07-21"
    assert f"{properties.modified:%Y-%m-%d}" == "2025-07-21"


def test_a_headline_that_is_too_long_for_the_properties_is_cut_there_only(
    bare: Release,
) -> None:
    document = reopen(replace(bare, headline="Très long " * 60))

    assert document.core_properties.title == ("Très long " * 60)[:255]
    assert ("Heading 1", "Très long " * 60) in written(document)


def test_nothing_of_a_template_travels_with_the_release(sample: Release) -> None:
    assert sorted(files(sample)) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/footer1.xml",
        "word/header1.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]


# The same bytes


def test_the_same_release_gives_the_same_bytes_at_any_time(
    sample: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    early = docx.render(sample)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(2_000_000_000))

    assert docx.render(sample) == early


def test_a_release_without_a_date_does_not_take_one_from_the_clock(
    bare: Release,
) -> None:
    properties = reopen(bare).core_properties

    assert properties.created == properties.modified
    assert f"{properties.created:%Y-%m-%d}" == "2000-01-01"


# The house's own document


@pytest.fixture
def make_house(tmp_path: Path) -> MakeHouse:
    """Save a document as the reference of a house; returns its path."""

    def make(document: Document) -> str:
        path = tmp_path / "house.docx"
        document.save(str(path))
        return str(path)

    return make


def house() -> Document:
    """A house with a typeface, a header and an old text, and no footer."""
    document = python_docx.Document()
    document.styles["Normal"].font.name = "Garamond"
    document.styles["Heading 1"].font.size = Pt(30)
    document.sections[0].header.paragraphs[0].text = "À en-tête"
    document.add_paragraph("An old letter.")
    document.core_properties.comments = "Draft of the old letter"
    return document


def test_styles_and_page_of_the_house_are_kept(
    bare: Release, make_house: MakeHouse
) -> None:
    own = house()
    own.sections[0].left_margin = Pt(99)

    document = reopen(replace(bare, reference=make_house(own)))

    assert document.styles["Normal"].font.name == "Garamond"
    assert document.styles["Heading 1"].font.size == Pt(30)
    assert document.sections[0].left_margin == Pt(99)


def test_styles_that_the_house_lacks_are_added_in_its_typeface(
    bare: Release, make_house: MakeHouse
) -> None:
    document = reopen(replace(bare, reference=make_house(house())))

    standfirst = document.styles["Release Standfirst"]
    assert standfirst.element.xpath("w:basedOn/@w:val") == ["Normal"]
    assert standfirst.element.xpath("w:rPr/w:rFonts") == []


def test_a_header_of_the_house_is_kept_and_a_missing_footer_added(
    bare: Release, make_house: MakeHouse
) -> None:
    page = reopen(replace(bare, reference=make_house(house()))).sections[0]

    assert [line.text for line in page.header.paragraphs] == ["À en-tête"]
    assert page.footer.part.element.xpath("//w:fldSimple")


def test_a_footer_of_the_house_is_kept(bare: Release, make_house: MakeHouse) -> None:
    own = house()
    own.sections[0].footer.paragraphs[0].text = "SA au capital de 40 000 €"

    page = reopen(replace(bare, reference=make_house(own))).sections[0]

    assert [line.text for line in page.footer.paragraphs] == [
        "SA au capital de 40 000 €"
    ]


def test_styles_are_found_by_name_where_word_speaks_french(
    bare: Release, make_house: MakeHouse
) -> None:
    own = house()
    own.styles["Heading 1"].element.set(qn("w:styleId"), "Titre1")
    own.styles["Footer"].element.set(qn("w:styleId"), "Pieddepage")

    parts = files(replace(bare, reference=make_house(own)))

    assert '<w:pStyle w:val="Titre1"/>' in parts["word/document.xml"]
    assert '<w:pStyle w:val="Pieddepage"/>' in parts["word/footer1.xml"]
    assert 'w:styleId="Heading1"' not in parts["word/styles.xml"]


def test_styles_are_found_where_libreoffice_wrote_their_names(
    bare: Release, make_house: MakeHouse
) -> None:
    own = house()
    own.styles["Heading 1"].element.xpath("w:name")[0].set(qn("w:val"), "Heading 1")

    document = reopen(replace(bare, reference=make_house(own)))

    assert document.styles["Heading 1"].font.size == Pt(30)
    assert document.styles.element.xpath("count(w:style[@w:styleId='Heading1'])") == 1


def test_a_style_is_added_beside_another_that_has_its_id(
    bare: Release, make_house: MakeHouse
) -> None:
    own = house()
    own.styles["Heading 1"].element.xpath("w:name")[0].set(qn("w:val"), "Manchette")

    document = reopen(replace(bare, reference=make_house(own)))

    assert ("Heading 1", "Titre") in written(document)
    assert document.styles["Manchette"].style_id == "Heading1"


def test_nothing_of_the_old_text_leaves_with_the_release(
    bare: Release, make_house: MakeHouse
) -> None:
    own = house()
    own.part.relate_to("https://old.example", RT.HYPERLINK, is_external=True)
    own.add_comment(own.paragraphs[0].runs, "Not for the press", author="Old hand")

    parts = files(replace(bare, reference=make_house(own)))

    everything = "".join(parts.values())
    for old in ("old letter", "old.example", "Not for the press", "Old hand"):
        assert old not in everything
    assert "docProps/app.xml" not in parts


def test_properties_that_libreoffice_wrote_are_replaced_too(
    bare: Release, tmp_path: Path
) -> None:
    path = tmp_path / "house.docx"
    word = "package/2006/relationships/metadata/core-properties"
    libreoffice = "officedocument/2006/relationships/metadata/core-properties"
    with ZipFile(path, "w") as archive:
        for name, content in files(replace(bare, headline="Old")).items():
            archive.writestr(name, content.replace(word, libreoffice))

    release = replace(bare, reference=str(path))

    with ZipFile(BytesIO(docx.render(release))) as archive:
        assert archive.namelist().count("docProps/core.xml") == 1
    assert reopen(release).core_properties.title == "Titre"


def test_the_first_of_several_sections_is_kept_with_its_header(
    bare: Release, make_house: MakeHouse
) -> None:
    own = house()
    own.add_section().left_margin = Pt(200)

    document = reopen(replace(bare, reference=make_house(own)))

    (page,) = document.sections
    assert page.left_margin != Pt(200)
    assert page.header.paragraphs[0].text == "À en-tête"


def test_a_house_without_any_section_gets_our_page(
    bare: Release, make_house: MakeHouse
) -> None:
    own = python_docx.Document()
    own.element.body.remove(own.element.body.sectPr)

    document = reopen(replace(bare, reference=make_house(own)))

    assert document.sections[0].header.paragraphs[0].text == "MAISON"


def test_the_language_of_the_release_wins_over_that_of_the_house(
    bare: Release, make_house: MakeHouse
) -> None:
    own = house()
    german = OxmlElement("w:lang", attrs={qn("w:val"): "de-DE"})
    own.styles["Heading 1"].element.get_or_add_rPr().append(german)

    styles = reopen(replace(bare, reference=make_house(own))).styles

    assert set(styles.element.xpath("//w:lang/@w:val")) == {"fr-FR"}


def test_the_same_release_in_the_same_house_gives_the_same_bytes(
    sample: Release, make_house: MakeHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = replace(sample, reference=make_house(house()))
    early = docx.render(release)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)

    assert docx.render(release) == early


def test_a_reference_that_is_not_there_is_a_plain_error(
    bare: Release, tmp_path: Path
) -> None:
    path = str(tmp_path / "missing.docx")

    with pytest.raises(OutputError, match=r"missing\.docx: .*correct its path"):
        docx.render(replace(bare, reference=path))


def test_a_reference_that_is_no_document_is_a_plain_error(
    bare: Release, tmp_path: Path
) -> None:
    path = tmp_path / "broken.docx"
    whole = docx.render(bare)
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        archive.writestr("readme.txt", "not a document")

    for broken in (b"", b"plain text", whole[: len(whole) // 2], stream.getvalue()):
        path.write_bytes(broken)
        with pytest.raises(OutputError, match=r"broken\.docx: .*not a Word document"):
            docx.render(replace(bare, reference=str(path)))


def test_a_reference_with_an_empty_or_broken_text_is_a_plain_error(
    bare: Release, tmp_path: Path
) -> None:
    path = tmp_path / "broken.docx"
    parts = files(bare)

    for text in ("", "<w:document", f"<w:document {nsdecls('w')}/>"):
        with ZipFile(path, "w") as archive:
            for name, content in {**parts, "word/document.xml": text}.items():
                archive.writestr(name, content)
        with pytest.raises(OutputError, match="save it again from Word"):
            docx.render(replace(bare, reference=str(path)))


def png(width: int, height: int) -> bytes:
    """Make the smallest picture of a size in pixels, in grey."""
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data))
        + kind
        + data
        + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def picture(width: float, height: float, alternative: str = "Une courbe") -> Picture:
    return Picture(png=png(4, 2), width=width, height=height, alternative=alternative)


def test_pictures_stand_behind_the_body_with_what_they_show(bare: Release) -> None:
    body = (Section(paragraphs=("Corps.",)),)
    two = (picture(4, 2), picture(4, 2, 'Écarts <1 & "2"'))
    document = reopen(replace(bare, sections=body, pictures=two, closing="Fin."))
    styles = [one.style and one.style.name for one in document.paragraphs]
    told = [s._inline.docPr.get("descr") for s in document.inline_shapes]  # noqa: SLF001  no other way

    assert styles[-4:] == [
        "Normal",
        "Release Picture",
        "Release Picture",
        "Release Closing",
    ]
    assert told == ["Une courbe", 'Écarts <1 & "2"']


@pytest.mark.parametrize("size", [(3.0, 2.0), (9.0, 3.0), (6.0, 30.0)])
def test_a_picture_keeps_its_shape_and_fits_the_page(
    bare: Release, size: tuple[float, float]
) -> None:
    document = reopen(replace(bare, pictures=(picture(*size),)))
    (shape,), page = document.inline_shapes, document.sections[0]
    inches = shape.width.inches, shape.height.inches

    assert inches[0] / inches[1] == pytest.approx(size[0] / size[1], rel=1e-4)
    assert shape.width <= page.page_width - page.left_margin - page.right_margin  # type: ignore[operator]  # ours has them
    assert shape.height < page.page_height - page.top_margin - page.bottom_margin  # type: ignore[operator]  # likewise
    assert inches[0] <= size[0] + 1e-4


def test_pictures_give_the_same_bytes_again(bare: Release) -> None:
    shown = replace(bare, pictures=(picture(4, 2),))

    assert docx.render(shown) == docx.render(shown)
