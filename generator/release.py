"""Release: a press release as its reader sees it, without any format."""

from __future__ import annotations

from generator.value import value


@value
class ContactLines:
    """Somebody to call: the name, then what is printed under it."""

    name: str
    role: str
    phone: str | None = None
    email: str | None = None


@value
class LinkLine:
    """An address with the words that introduce it."""

    label: str
    url: str


@value
class Section:
    """One or more paragraphs, under a heading where there is one."""

    heading: str | None = None
    paragraphs: tuple[str, ...] = ()


@value
class Picture:
    """A chart, or another picture, ready to be set into a document."""

    png: bytes
    width: float
    """In inches, as it is meant to be read."""
    height: float
    alternative: str
    """What it shows, for whoever does not see it."""


@value
class Release:
    """All that is printed, in the order in which it is read."""

    language: str
    """ISO 639-1 code."""
    locale: str
    """Locale for proofing ("fr_FR")."""
    letterhead: str
    rubric: str
    date: str | None
    """Date of the release in words; none where the file does not say."""
    iso_date: str | None
    """The same date for machines: 2021-07-13."""
    embargo: str | None = None
    """Until when nobody may publish it, in words."""
    championship: str
    headline: str
    standfirst: str
    sections: tuple[Section, ...]
    pictures: tuple[Picture, ...] = ()
    """Stand behind the body, where a format can show them."""
    closing: str | None = None
    """Fixed phrase of the house: where to find pictures."""
    contacts_heading: str = ""
    contacts: tuple[ContactLines, ...] = ()
    links_heading: str = ""
    links: tuple[LinkLine, ...] = ()
    keywords: tuple[str, ...] = ()
    page_words: tuple[str, str] = ("", "")
    """The words around page numbers: ("Page", "sur")."""
    reference: str | None = None
    """Path of a house DOCX whose styles are used."""
