"""Composition: sentences and the house's fixed parts become a release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.release import ContactLines, LinkLine, Release, Section

if TYPE_CHECKING:
    from generator.facts import Facts
    from generator.language import Language
    from generator.sentences.say import Sentence, Sentences
    from generator.sentences.terms import Terms


def compose(
    sentences: Sentences, facts: Facts, language: Language, terms: Terms
) -> Release:
    """Set the sentences between letterhead and contacts."""
    house, code = facts.season.house, language.code
    released = facts.meeting.released
    links = (*facts.meeting.links, *house.links)
    name = facts.season.championship.name[code].text
    typography = language.typography
    return Release(
        language=code,
        locale=language.locale,
        letterhead=house.name,
        rubric=house.rubric[code],
        date=typography(language.date(released, year=True)) if released else None,
        iso_date=released.isoformat() if released else None,
        embargo=_embargo(facts, language, terms),
        championship=typography(f"{name} {facts.season.year}"),
        headline=sentences.headline.text,
        standfirst=_text(sentences.standfirst),
        sections=(Section(paragraphs=tuple(map(_text, sentences.body))),),
        closing=typography(house.closing[code]) if house.closing else None,
        contacts_heading=terms.contacts if house.contacts else "",
        contacts=tuple(
            ContactLines(
                name=typography(one.name),
                role=typography(one.role[code]),
                phone=one.phone,
                email=one.email,
            )
            for one in house.contacts
        ),
        links_heading=terms.links if links else "",
        links=tuple(
            LinkLine(label=typography(one.label[code]), url=one.url) for one in links
        ),
        keywords=_keywords(facts, code),
        page_words=(terms.page, terms.page_of),
        reference=house.reference,
    )


def _embargo(facts: Facts, language: Language, terms: Terms) -> str | None:
    until = facts.meeting.editorial.embargo
    if until is None:
        return None
    day, hour = language.date(until.date(), year=True), language.time(until.time())
    return language.typography(f"{terms.embargo} {day}, {hour}")


def _text(sentences: tuple[Sentence, ...]) -> str:
    return " ".join(sentence.text for sentence in sentences)


def _keywords(facts: Facts, code: str) -> tuple[str, ...]:
    circuit = facts.calendar.here.circuit
    return (
        facts.season.championship.name[code].text,
        str(facts.season.year),
        circuit.place[code].text,
    )
