"""Contacts and links: telephone numbers, addresses, and whose they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.claim import Judgement, Verdict
from generator.verification.letters import distance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"https?://[^\s<>\")]+|\b(?:www\.|newsroom\.)[^\s<>\")]+")
_PHONE = re.compile(r"\+ ?\d[\d ().-]{7,}\d|\b0\d(?:[ .]\d{2}){4}\b")
_FEWEST = 9
"""The last digits by which numbers are compared, however the country is dialled."""


def find(told: Context) -> Iterator[Claim]:
    """Find addresses and numbers."""
    text = told.marked.sentence.text
    for what, pattern in (("mail", _MAIL), ("link", _LINK), ("phone", _PHONE)):
        for match in pattern.finditer(text):
            value = match[0].rstrip(".,;")
            yield told.claim((0, 0), what, f"{what} {value}", value=value)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)[-_FEWEST:]


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold an address against those of the house and of this release."""
    house, meeting = ledger.facts.season.house, ledger.facts.meeting
    texts = (*house.closing.values(), *meeting.pictures.values())
    if claim.what == "phone":
        known = {_digits(c.phone): c.phone for c in house.contacts if c.phone}
        return _verdict(_digits(claim.value), known)
    if claim.what == "mail":
        known = {c.email.lower(): c.email for c in house.contacts if c.email}
        known |= {m.lower(): m for text in texts for m in _MAIL.findall(text)}
        return _verdict(claim.value.lower(), known)
    links = [link.url for link in (*house.links, *meeting.links)]
    links += [
        found
        for text in texts
        for found in re.findall(r"[\w-]+(?:\.[\w-]+)+/?[^\s]*", text)
    ]
    return _verdict(_bare(claim.value), {_bare(link): link for link in links})


def _bare(link: str) -> str:
    return link.partition("://")[2].rstrip("/.") if "://" in link else link.rstrip("/.")


def _verdict(value: str, known: dict[str, str]) -> Judgement:
    if value in known:
        return Judgement(Verdict.SUPPORTED)
    near = [text for key, text in known.items() if distance(value, key) <= 3]  # noqa: PLR2004
    if near:
        return Judgement(Verdict.CONTRADICTED, f"it is {near[0]}")
    return Judgement(Verdict.NOT_SUPPORTED, "the files do not have it")
