"""The Word file around a release: opened blank or from the house, closed repeatably.

The blank document holds what its few parts below say and nothing else: python-docx's
own template brings a thumbnail, an American page and 164 styles. A4 with 28 mm beside
the text gives lines of about 80 characters at the size of the body.

A document of the house lends its styles, its page, its header and its footer. Its
text goes, and with it the pictures, comments and links that only the text used, its
statistics and its properties: nothing of an old letter should leave with a release.
Where it has several sections the first is kept, which is the one with the letterhead.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.errors import OutputError

if TYPE_CHECKING:
    from docx.document import Document

TYPEFACE = "Arial"
SIMILAR_TYPEFACE = "Liberation Sans"
"""Has the widths of Arial; taken where Arial is not installed."""

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_OPC = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {"styles": RT.STYLES, "settings": RT.SETTINGS, "fontTable": RT.FONT_TABLE}

_SECTION = (
    f"<w:sectPr {nsdecls('w')}>"
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1985" w:right="1588" w:bottom="1474" w:left="1588"'
    ' w:header="794" w:footer="737" w:gutter="0"/>'
    "</w:sectPr>"
)
_STYLES = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    f'<w:rFonts w:ascii="{TYPEFACE}" w:eastAsia="{TYPEFACE}"'
    f' w:hAnsi="{TYPEFACE}" w:cs="{TYPEFACE}"/>'
    '<w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/>'
    "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    # Only the styles of the release are offered in Word's list.
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99"'
    ' w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
)
_COMPATIBILITY = {
    # 15: laid out as Word 2013 and later do, without "compatibility mode".
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}
_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    + "".join(
        f'<w:compatSetting w:name="{name}"'
        f' w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in _COMPATIBILITY.items()
    )
    + "</w:compat>"
)
_FONTS = (
    f'<w:font w:name="{TYPEFACE}"><w:altName w:val="{SIMILAR_TYPEFACE}"/>'
    '<w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/>'
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
)

_NEEDED_WITHOUT_BEING_NAMED = {
    RT.STYLES,
    RT.SETTINGS,
    RT.WEB_SETTINGS,
    RT.FONT_TABLE,
    RT.THEME,
    RT.NUMBERING,
    RT.FOOTNOTES,
    RT.ENDNOTES,
    RT.CUSTOM_XML,
}


def open_blank() -> Document:
    """Open an empty A4 document that has no styles yet."""
    stream = BytesIO()
    with ZipFile(stream, "w") as archive:
        for name, text in _blank_files().items():
            archive.writestr(name, f"{_XML}{text}")
    stream.seek(0)
    return docx.Document(stream)


def open_reference(path: str) -> Document:
    """Open a document of the house without its text."""
    try:
        stream = BytesIO(Path(path).read_bytes())
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise OutputError(
            f"{path}: the reference document of the house cannot be opened ({reason});"
            " correct its path in the season file, or take it out."
        ) from error
    try:
        document = docx.Document(stream)
        _empty(document)
    except Exception as error:  # python-docx raises nearly any type on a broken file
        raise OutputError(
            f"{path}: the reference document of the house is not a Word document;"
            " save it again from Word, as .docx and without a password."
        ) from error
    return document


def to_bytes(document: Document) -> bytes:
    """Save the document without the time of saving: the same text, the same bytes."""
    stream = BytesIO()
    document.save(stream)
    repeatable = BytesIO()
    with ZipFile(stream) as saved, ZipFile(repeatable, "w", ZIP_DEFLATED) as archive:
        for name in saved.namelist():
            entry = ZipInfo(name)  # dated 1980-01-01, the first day that zip knows
            entry.create_system = 0  # otherwise names the system that wrote it
            archive.writestr(entry, saved.read(name), ZIP_DEFLATED)
    return repeatable.getvalue()


def _blank_files() -> dict[str, str]:
    space = nsdecls("w")
    body = f"<w:body>{_SECTION}</w:body>"
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships({"word/document": RT.OFFICE_DOCUMENT}),
        "word/_rels/document.xml.rels": _relationships(_PARTS),
        "word/document.xml": f"<w:document {space}>{body}</w:document>",
        "word/styles.xml": f"<w:styles {space}>{_STYLES}</w:styles>",
        "word/settings.xml": f"<w:settings {space}>{_SETTINGS}</w:settings>",
        "word/fontTable.xml": f"<w:fonts {space}>{_FONTS}</w:fonts>",
    }


def _content_types() -> str:
    kinds = {"document": "document.main", **{part: part for part in _PARTS}}
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_WORD}.{kind}+xml"/>'
        for part, kind in kinds.items()
    )
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{_OPC}/content-types">'
        f'<Default Extension="rels" ContentType="{rels}"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f"{overrides}</Types>"
    )


def _relationships(targets: dict[str, str]) -> str:
    return (
        f'<Relationships xmlns="{_OPC}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{kind}" Target="{part}.xml"/>'
            for number, (part, kind) in enumerate(targets.items(), start=1)
        )
        + "</Relationships>"
    )


def _empty(document: Document) -> None:
    body = document.element.body
    sections = document.element.sectPr_lst or [parse_xml(_SECTION)]
    for child in list(body):
        body.remove(child)
    body.append(sections[0])
    _drop_what_only_the_text_used(document)


def _drop_what_only_the_text_used(document: Document) -> None:
    part, package = document.part, document.part.package
    named = set(document.element.xpath(".//@r:id"))
    for key, relationship in list(part.rels.items()):
        implied = relationship.reltype in _NEEDED_WITHOUT_BEING_NAMED
        if key not in named and not implied:
            del part.rels[key]
    for key, relationship in list(package.rels.items()):
        # Word and LibreOffice name the kinds of properties differently.
        if relationship.reltype != RT.OFFICE_DOCUMENT:
            del package.rels[key]
