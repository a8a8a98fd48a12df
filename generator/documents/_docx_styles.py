"""The style sheet of a Word release: every look has a name, and Word can change it.

A look holds only what it adds to the look it is based on. Typefaces stand in the
blank document alone (`_docx_package`), so that a look which is added to a document of
the house speaks in the typeface of the house.

Word's own names are used where screen readers and its navigation pane know them:
Heading 1 is the headline, Heading 2 a section, Normal the body. The others begin with
"Release", so that they stand together in Word's list of styles.

Children of w:pPr and w:rPr have a fixed order (ECMA-376 part 1, 17.3.1.26, 17.3.2.28);
Word may refuse a document that does not keep it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.styles import BabelFish

from generator.value import value

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.styles import Styles

GREY = "595959"
"""Dark enough on white for any size of type (WCAG 2.2: 7.0 to 1)."""
BLUE = "1F4E79"


@value
class Look:
    """A style: sizes and distances in points, line height as a share of the type."""

    name: str
    kind: Literal["paragraph", "character"] = "paragraph"
    base: str | None = "Normal"
    follower: str | None = None
    """The style of the next paragraph that is typed in Word."""
    level: int | None = None
    """Level in the outline, from 1."""
    before: float | None = None
    after: float | None = None
    line: float | None = None
    keep_lines: bool = False
    keep_next: bool = False
    guard_lines: bool = False
    """No first or last line of a paragraph alone on a page."""
    rule: bool = False
    """A thin line under the paragraph."""
    align: Literal["left", "right"] | None = None
    size: float | None = None
    bold: bool = False
    colour: str | None = None
    tracking: float | None = None
    underline: bool = False
    unproofed: bool = False
    """Not read by the spelling checker."""


LOOKS = (
    Look(name="Normal", base=None, size=10.5, after=7, line=1.3, guard_lines=True),
    Look(name="Header", after=0, line=1, size=9, colour=GREY),
    Look(name="Footer", after=0, line=1, size=9, colour=GREY, align="right"),
    Look(
        name="Release Letterhead",
        base="Header",
        rule=True,
        size=16,
        bold=True,
        colour="000000",
        tracking=3.5,
        unproofed=True,
    ),
    Look(name="Release Rubric", follower="Release Date", after=0, bold=True),
    Look(name="Release Date", follower="Release Championship", after=0, colour=GREY),
    Look(name="Release Embargo", follower="Release Championship", after=0, bold=True),
    Look(
        name="Release Championship",
        follower="Heading 1",
        before=24,
        after=4,
        keep_next=True,
        bold=True,
        colour=GREY,
    ),
    Look(
        name="Heading 1",
        follower="Release Standfirst",
        level=1,
        before=0,
        after=10,
        line=1.1,
        keep_lines=True,
        keep_next=True,
        size=22,
        bold=True,
    ),
    Look(
        name="Release Standfirst",
        follower="Normal",
        after=14,
        keep_lines=True,
        size=11,
        bold=True,
    ),
    Look(
        name="Heading 2",
        follower="Normal",
        level=2,
        before=16,
        after=5,
        line=1.15,
        keep_lines=True,
        keep_next=True,
        size=12,
        bold=True,
    ),
    Look(name="Release Picture", before=6, after=6, align="left", line=1),
    Look(name="Release Closing", before=12, keep_lines=True, colour=GREY),
    Look(name="Release Contact", keep_lines=True, align="left", size=9.5),
    Look(name="Release Link", keep_lines=True, align="left", size=9.5),
    Look(name="Strong", kind="character", base=None, bold=True),
    Look(
        name="Hyperlink",
        kind="character",
        base=None,
        colour=BLUE,
        underline=True,
        unproofed=True,
    ),
)


def add_missing_styles(document: Document) -> None:
    """Give the document every look that has no style of that name in it yet."""
    styles = document.styles
    _spell_names_as_word_does(styles)
    ids = {style.name: style.style_id for style in styles if style.name}
    missing = [look for look in LOOKS if look.name not in styles]
    for look in missing:
        ids[look.name] = _free_id(look, ids)
    for look in missing:
        styles.element.append(parse_xml(_style(look, ids)))


def set_proofing_language(document: Document, tag: str) -> None:
    """Have the whole document proofread in one language, such as "fr-FR"."""
    styles = document.styles
    for language in styles.element.xpath("//w:lang"):
        language.set(qn("w:val"), tag)
    properties = styles["Normal"].element.get_or_add_rPr()
    if not properties.xpath("w:lang"):
        language = OxmlElement("w:lang", attrs={qn("w:val"): tag})
        after_it = ("w:eastAsianLayout", "w:specVanish", "w:oMath")
        properties.insert_element_before(language, *after_it)


def _spell_names_as_word_does(styles: Styles) -> None:
    """Correct the capitals: LibreOffice writes "Heading 1" for Word's "heading 1"."""
    spellings = [BabelFish.ui2internal(look.name) for look in LOOKS]
    by_letters = {spelling.lower(): spelling for spelling in spellings}
    for name in styles.element.xpath("w:style/w:name"):
        spelt = name.get(qn("w:val"))
        name.set(qn("w:val"), by_letters.get(spelt.lower(), spelt))


def _free_id(look: Look, ids: dict[str, str]) -> str:
    """Name the look by an id that no style of another name has taken."""
    free = look.name.replace(" ", "")
    while free in ids.values():
        free += "x"
    return free


def _style(look: Look, ids: dict[str, str]) -> str:
    attributes = 'w:customStyle="1"' if look.name.startswith("Release ") else ""
    attributes += 'w:default="1"' if look.name == "Normal" else ""
    return (
        f"<w:style {nsdecls('w')} {attributes}"
        f' w:type="{look.kind}" w:styleId="{ids[look.name]}">'
        f"{_tag('name', val=BabelFish.ui2internal(look.name))}"
        f"{_tag('basedOn', val=ids.get(look.base or ''))}"
        f"{_tag('next', val=ids.get(look.follower or ''))}"
        f"{_tag('uiPriority', val=9)}<w:qFormat/>"
        f"<w:pPr>{_paragraph(look)}</w:pPr><w:rPr>{_characters(look)}</w:rPr>"
        "</w:style>"
    ).replace("<w:pPr></w:pPr>", "")


def _paragraph(look: Look) -> str:
    line_below = _tag("bottom", val="single", sz=4, space=6, color=GREY)
    return "".join(
        (
            _flag("keepNext", on=look.keep_next),
            _flag("keepLines", on=look.keep_lines),
            _flag("widowControl", on=look.guard_lines),
            f"<w:pBdr>{line_below}</w:pBdr>" if look.rule else "",
            _tag(
                "spacing",
                before=_share(look.before, 20),
                after=_share(look.after, 20),
                line=_share(look.line, 240),
                lineRule="auto" if look.line else None,
            ),
            _tag("jc", val=look.align),
            _tag("outlineLvl", val=look.level - 1 if look.level else None),
        )
    )


def _characters(look: Look) -> str:
    return "".join(
        (
            _flag("b", on=look.bold),
            _flag("bCs", on=look.bold),
            _flag("noProof", on=look.unproofed),
            _tag("color", val=look.colour),
            _tag("spacing", val=_share(look.tracking, 20)),
            _tag("sz", val=_share(look.size, 2)),
            _tag("szCs", val=_share(look.size, 2)),
            _tag("u", val="single" if look.underline else None),
        )
    )


def _share(measure: float | None, parts: int) -> int | None:
    """Convert points into twentieths or halves of one, as Word counts them."""
    return None if measure is None else round(measure * parts)


def _flag(name: str, *, on: bool) -> str:
    return f"<w:{name}/>" if on else ""


def _tag(name: str, **values: str | int | None) -> str:
    attributes = "".join(
        f' w:{key}="{value}"' for key, value in values.items() if value is not None
    )
    return f"<w:{name}{attributes}/>" if attributes else ""
