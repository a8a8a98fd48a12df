from __future__ import annotations

from generator.detectors.note import ClosingNote, MeetingNote, OpeningNote
from generator.results.editorial import Editorial, Note
from tests.builders import race, text
from tests.detectors.facts import facts_of, only, told

WORDS = text("Un orage éclatait.", "A storm broke.")


def test_a_note_closes_an_account() -> None:
    editorial = Editorial(notes=(Note(words=WORDS, race=1),))
    story = only(ClosingNote, facts_of(race("Klein"), editorial=editorial))

    assert (story.words["en"], story.race) == ("A storm broke.", 1)


def test_or_opens_it() -> None:
    editorial = Editorial(notes=(Note(words=WORDS, first=True),))
    facts = facts_of(race("Klein"), editorial=editorial)

    assert only(OpeningNote, facts).race is None
    assert told(ClosingNote, facts) == []


def test_a_file_without_notes() -> None:
    assert told(ClosingNote, facts_of(race("Klein"))) == []


def test_a_note_on_the_meeting_is_told_before_what_comes_next() -> None:
    more = text("Le soleil revenait.", "The sun came back.")
    editorial = Editorial(notes=(Note(words=WORDS), Note(words=more)))
    first, second = told(MeetingNote, facts_of(race("Klein"), editorial=editorial))

    assert first.words == WORDS
    assert first.moment < second.moment < 0


def test_two_notes_open_an_account_in_their_order() -> None:
    more = text("Le soleil revenait.", "The sun came back.")
    notes = (Note(words=WORDS, first=True), Note(words=more, first=True))
    first, second = told(OpeningNote, facts_of(editorial=Editorial(notes=notes)))

    assert first.words == WORDS
    assert first.moment < second.moment < 0
