"""DOCX: the release as a Word document that is ready to be sent.

The letterhead stands in the header, the number of the page in the footer. Every
paragraph and every run takes its look from a named style and none is formatted by
hand, so that the house restyles a release by changing styles in Word: Heading 1 is the
headline, Heading 2 a section, Normal the body, and "Release Rubric", "Release Date",
"Release Embargo", "Release Championship", "Release Standfirst", "Release Picture",
"Release Closing", "Release Contact" and "Release Link" are what their names say
(`_docx_styles`).
Headings are real ones, which a screen reader can jump to; title and language are in
the properties of the document.

A house may lend a document of its own (`Release.reference`). Its styles win over ours,
and its page, header and footer are kept; only what it lacks is added (`_docx_package`).

The same release gives the same bytes: the document is dated by the release and never
by the clock.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import quote

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Inches, Mm

from generator.documents._docx_package import open_blank, open_reference, to_bytes
from generator.documents._docx_styles import add_missing_styles, set_proofing_language

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section as Page
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

    from generator.release import ContactLines, LinkLine, Picture, Release, Section

SUFFIX = "docx"

A4 = (Mm(210), Mm(297))
CLEAR = Mm(10)
"""Of a page's height, left free by a picture for the distances around it."""
_UNDATED = "2000-01-01"
_LONGEST_PROPERTY = 255
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_BREAK_SPACE = "\u00a0"


def render(release: Release) -> bytes:
    """Write the release as a Word document."""
    document = open_reference(release.reference) if release.reference else open_blank()
    tag = release.locale.replace("_", "-")
    add_missing_styles(document)
    set_proofing_language(document, tag)
    _describe(document, release, tag)
    _dress(document.sections[0], release)
    _write(document, release)
    return to_bytes(document)


def _describe(document: Document, release: Release, tag: str) -> None:
    """Fill in the properties, which search engines and screen readers use."""
    day = datetime.fromisoformat(release.iso_date or _UNDATED).replace(tzinfo=UTC)
    properties = document.core_properties
    properties.title = _property(release.headline)
    properties.subject = _property(release.championship)
    properties.author = _property(release.letterhead)
    properties.last_modified_by = properties.author
    properties.category = _property(release.rubric)
    properties.keywords = _property(", ".join(release.keywords))
    properties.language = tag
    properties.revision = 1
    properties.created = day
    properties.modified = day


def _property(text: str) -> str:
    return _printable(text).replace("\n", " ")[:_LONGEST_PROPERTY]


def _dress(page: Page, release: Release) -> None:
    """Set the letterhead and the page number where the house has none of its own."""
    if page.header.is_linked_to_previous:
        letterhead = page.header.paragraphs[0]
        letterhead.style = "Release Letterhead"
        letterhead.add_run(_printable(release.letterhead))
    if page.footer.is_linked_to_previous:
        _number(page.footer.paragraphs[0], release.page_words)


def _number(footer: Paragraph, words: tuple[str, str]) -> None:
    """Write "Page 1 sur 2", where Word counts."""
    before, between = words
    footer.style = "Footer"
    if before:
        footer.add_run(f"{before}{_NO_BREAK_SPACE}")
    _wrap(footer.add_run("1"), "w:fldSimple", {"w:instr": " PAGE "})
    footer.add_run(f"{_NO_BREAK_SPACE}{between or '/'}{_NO_BREAK_SPACE}")
    _wrap(footer.add_run("1"), "w:fldSimple", {"w:instr": " NUMPAGES "})


def _write(document: Document, release: Release) -> None:
    _paragraph(document, release.rubric, "Release Rubric")
    _paragraph(document, release.date, "Release Date")
    _paragraph(document, release.embargo, "Release Embargo")
    _paragraph(document, release.championship, "Release Championship")
    _paragraph(document, release.headline, "Heading 1")
    _paragraph(document, release.standfirst, "Release Standfirst")
    for section in release.sections:
        _section(document, section)
    for picture in release.pictures:
        _picture(document, picture)
    _paragraph(document, release.closing, "Release Closing")
    if release.contacts:
        _paragraph(document, release.contacts_heading, "Heading 2")
    for contact in release.contacts:
        _contact(document.add_paragraph(style="Release Contact"), contact)
    if release.links:
        _paragraph(document, release.links_heading, "Heading 2")
    for link in release.links:
        _link(document.add_paragraph(style="Release Link"), link)


def _section(document: Document, section: Section) -> None:
    _paragraph(document, section.heading, "Heading 2")
    for paragraph in section.paragraphs:
        _paragraph(document, paragraph, "Normal")


def _picture(document: Document, picture: Picture) -> None:
    """Set a picture on a line of its own, as large as the page allows."""
    page = document.sections[0]
    wide, high = _between(page)
    room = high - CLEAR
    scale = min(1.0, wide / Inches(picture.width), room / Inches(picture.height))
    run = document.add_paragraph(style="Release Picture").add_run()
    shape = run.add_picture(
        BytesIO(picture.png),
        width=Emu(int(Inches(picture.width) * scale)),
        height=Emu(int(Inches(picture.height) * scale)),
    )
    inline = shape._inline  # noqa: SLF001  python-docx has no method for what follows
    # What a screen reader says instead of it.
    inline.docPr.set("descr", _printable(picture.alternative))
    for side in "TBLR":
        inline.set(f"dist{side}", "0")  # where it is left out LibreOffice takes 3 mm


def _between(page: Page) -> tuple[int, int]:
    """Give the width and height within the margins, A4's where a house has none."""
    edges = (page.left_margin, page.right_margin, page.top_margin, page.bottom_margin)
    left, right, top, bottom = (edge or Emu(0) for edge in edges)
    width, height = page.page_width or A4[0], page.page_height or A4[1]
    return width - left - right, height - top - bottom


def _paragraph(document: Document, text: str | None, style: str) -> None:
    if text:
        document.add_paragraph(_printable(text), style)


def _contact(paragraph: Paragraph, contact: ContactLines) -> None:
    """Write a contact as one paragraph, which a page break cannot divide."""
    paragraph.add_run(_printable(contact.name), "Strong")
    if contact.role:
        paragraph.add_run(f"\n{_printable(contact.role)}")
    if contact.phone:
        paragraph.add_run("\n")
        _phone(paragraph, contact.phone)
    if contact.email:
        paragraph.add_run("\n")
        address = f"mailto:{quote(_printable(contact.email), safe='@+')}"
        _hyperlink(paragraph, address, contact.email)


def _phone(paragraph: Paragraph, number: str) -> None:
    if any(character.isalpha() for character in number):
        # An extension has words around it, which nobody can dial.
        paragraph.add_run(_printable(number))
        return
    # "+33 (0) 1 57..." is dialled from abroad without the zero in brackets.
    dialled = number.replace("(0)", "") if number.startswith("+") else number
    digits = "".join(character for character in dialled if character in "+0123456789")
    _hyperlink(paragraph, f"tel:{digits}", number)


def _link(paragraph: Paragraph, link: LinkLine) -> None:
    if link.label:
        paragraph.add_run(f"{_printable(link.label)}\n")
    # Word calls a document damaged that has a space or an accent in an address.
    address = quote(_printable(link.url).strip(), safe="%:/?#[]@!$&'()*+,;=~")
    if not re.match(r"[a-z][a-z0-9+.-]*:", address, re.IGNORECASE):
        address = f"https://{address}"
    _hyperlink(paragraph, address, link.url)


def _hyperlink(paragraph: Paragraph, address: str, text: str) -> None:
    key = paragraph.part.relate_to(address, RT.HYPERLINK, is_external=True)
    run = paragraph.add_run(_printable(text), "Hyperlink")
    _wrap(run, "w:hyperlink", {"r:id": key, "w:history": "1"})


def _wrap(run: Run, tag: str, attributes: dict[str, str]) -> None:
    """Put a run into an element that python-docx has no method for."""
    wrapper = OxmlElement(
        tag, attrs={qn(name): value for name, value in attributes.items()}
    )
    run.element.addprevious(wrapper)
    wrapper.append(run.element)


def _printable(text: str) -> str:
    """Leave out what XML cannot hold; whatever ends a line is a line break."""
    return _NOT_XML.sub("", "\n".join(text.splitlines()))
