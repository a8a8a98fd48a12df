"""Sentences and the house's fixed parts become a release."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from generator.composition import compose
from generator.evidence import Ref
from generator.facts import establish
from generator.pipeline import language
from generator.results.editorial import Editorial
from generator.results.season import Contact, House, Link
from generator.sentences.say import Sentence, Sentences
from generator.sentences.terms import Terms
from tests.builders import MONZA, bundle, meeting, season, text
from tests.varied_releases import RELEASES, draft, label

if TYPE_CHECKING:
    from generator.location import Location
    from generator.release import Release

AT = (Ref(MONZA, ("races",)),)
TERMS = Terms("Embargoed until", "Contacts", "Links", "Page", "of")
HOUSE = House(name="PORSCHE", rubric=text("Information presse", "Press release"))
SAID = Sentences(
    headline=Sentence("Klein wins", (), AT),
    standfirst=(Sentence("One.", (), AT), Sentence("Two.", (), AT)),
    body=(
        (Sentence("Three.", (), AT), Sentence("Four.", (), AT)),
        (Sentence("Five.", (), AT),),
    ),
)


def composed(
    house: House = HOUSE,
    code: str = "en",
    **file: Any,  # noqa: ANN401  fields of MeetingFile
) -> Release:
    made = bundle(season(house=house), {MONZA: meeting(**file)})
    return compose(SAID, establish(made, MONZA), language(code), TERMS)


def house(**fields: Any) -> House:  # noqa: ANN401  fields of House
    return House(name=HOUSE.name, rubric=HOUSE.rubric, **fields)


def test_the_sentences_of_a_paragraph_stand_side_by_side() -> None:
    release = composed()
    (section,) = release.sections

    assert release.headline == "Klein wins"
    assert release.standfirst == "One. Two."
    assert section.paragraphs == ("Three. Four.", "Five.")
    assert section.heading is None


@pytest.mark.parametrize(
    ("code", "rubric", "locale"),
    [("fr", "Information presse", "fr_FR"), ("en", "Press release", "en_GB")],
)
def test_the_letterhead_is_the_houses_own(code: str, rubric: str, locale: str) -> None:
    release = composed(code=code)

    assert (release.letterhead, release.rubric) == ("PORSCHE", rubric)
    assert (release.language, release.locale) == (code, locale)
    assert release.championship == "Porsche Carrera Cup France 2021"
    assert release.page_words == ("Page", "of")


def test_a_date_is_printed_where_the_file_gives_one() -> None:
    dated = composed(released=date(2021, 7, 13))

    assert dated.date is not None
    assert dated.date.replace("\N{NO-BREAK SPACE}", " ") == "13 July 2021"
    assert dated.iso_date == "2021-07-13"
    assert composed().date is composed().iso_date is None


def test_an_embargo_is_printed_where_there_is_one() -> None:
    until = Editorial(embargo=datetime(2021, 7, 13, 18, 30))  # noqa: DTZ001  local time
    held = composed(editorial=until).embargo

    assert held is not None
    assert held.replace("\N{NO-BREAK SPACE}", " ") == (
        "Embargoed until 13 July 2021, 18:30"
    )
    assert composed().embargo is None


def test_what_the_house_does_not_say_takes_no_heading() -> None:
    bare = composed()

    assert (bare.contacts, bare.contacts_heading) == ((), "")
    assert (bare.links, bare.links_heading) == ((), "")
    assert bare.closing is bare.reference is None


def test_contacts_and_the_closing_phrase_are_in_the_language() -> None:
    contact = Contact(name="Ann Lee", role=text("presse", "press"), phone="01 02")
    made = house(contacts=(contact,), closing=text("Photos : ici", "Pictures: here"))
    fr, en = composed(made, "fr"), composed(made, "en")

    assert (fr.contacts[0].role, en.contacts[0].role) == ("presse", "press")
    assert (en.contacts[0].phone, en.contacts[0].email) == ("01 02", None)
    assert en.closing == "Pictures: here"
    assert fr.closing is not None
    assert fr.closing.startswith("Photos")
    assert en.contacts_heading == "Contacts"


def test_links_of_the_meeting_come_before_those_of_the_house() -> None:
    own = Link(label=text("résultats", "results"), url="https://results.example")
    always = Link(label=text("photos", "pictures"), url="https://pictures.example")
    release = composed(house(links=(always,)), links=(own,))

    assert [link.label for link in release.links] == ["results", "pictures"]
    assert release.links_heading == "Links"


def test_a_house_may_have_a_docx_of_its_own() -> None:
    assert composed(house(reference="house.docx")).reference == "house.docx"


def test_keywords_say_what_where_and_when() -> None:
    assert composed().keywords == ("Porsche Carrera Cup France", "2021", "Monza")


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_every_release_has_what_a_release_must(location: Location, code: str) -> None:
    release = draft(location, code).release
    paragraphs = [p for section in release.sections for p in section.paragraphs]

    assert release.headline
    assert release.standfirst
    assert paragraphs
    assert all(paragraph.strip() for paragraph in paragraphs)
