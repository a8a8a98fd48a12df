"""Text: the release as plain text, to be pasted into a newsroom or an e-mail.

UTF-8 with LF at the ends of lines and one after the last. The blocks follow each
other as in the releases that real houses send: letterhead, rubric, date,
championship, headline, standfirst, body, closing phrase, contacts, links; an empty
line between two blocks, and nothing at all for a block that the release lacks.

    PORSCHE

    Information presse

    13 juillet 2021

A paragraph is one line, however long, as in those releases: a newsroom's form wraps
it to its own width, while lines broken here would stay broken there. The lines of a
contact stand together. An address stands in angle brackets, which keep the full stop
or bracket of a neighbouring sentence out of it (RFC 3986, appendix C). No-break
spaces are kept: they are typography, not layout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.release import ContactLines, LinkLine, Release

SUFFIX = "txt"


def render(release: Release) -> bytes:
    """Write the release as UTF-8 text."""
    blocks = (_lines(block) for block in _blocks(release))
    text = "\n\n".join(block for block in blocks if block)
    return f"{text}\n".encode(errors="replace")


def _blocks(release: Release) -> Iterator[str]:
    yield from _opening(release)
    for section in release.sections:
        yield section.heading or ""
        yield from section.paragraphs
    yield release.closing or ""
    if release.contacts:
        yield release.contacts_heading
        yield from (_contact(contact) for contact in release.contacts)
    if release.links:
        yield release.links_heading
        yield from (_link(link) for link in release.links)


def _opening(release: Release) -> tuple[str, ...]:
    return (
        release.letterhead,
        release.rubric,
        release.date or "",
        release.embargo or "",
        release.championship,
        release.headline,
        release.standfirst,
    )


def _contact(contact: ContactLines) -> str:
    lines = (contact.name, contact.role, contact.phone, contact.email)
    return "\n".join(line for line in lines if line)


def _link(link: LinkLine) -> str:
    return f"{link.label}\n<{link.url}>" if link.label else f"<{link.url}>"


def _lines(block: str) -> str:
    """End every line with LF alone, whatever the block was typed on."""
    return "\n".join(block.splitlines()).strip("\n")
