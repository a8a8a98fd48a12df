from __future__ import annotations

from generator.checks.editorial_race import check
from generator.results.editorial import Editorial, Note, Quote
from tests.builders import meeting, text
from tests.checks.tools import findings, places

WORDS = text("Quelle course")


def test_a_race_beyond_the_meetings_is_found() -> None:
    editorial = Editorial(
        quotes=(Quote(driver="Klein", words=WORDS, race=3),),
        notes=(Note(words=WORDS, race=2), Note(words=WORDS, race=0)),
    )
    found = findings(check, meeting(editorial=editorial))

    assert places(found) == [
        "monza-2021: editorial.quotes.0.race",
        "monza-2021: editorial.notes.1.race",
    ]
    assert found[0].what == "there is no race 3: the calendar counts 2"


def test_the_whole_meeting_is_no_race() -> None:
    editorial = Editorial(notes=(Note(words=WORDS),))

    assert findings(check, meeting(editorial=editorial)) == []


def test_a_meeting_outside_the_calendar_is_another_fault() -> None:
    odd = meeting(editorial=Editorial(notes=(Note(words=WORDS, race=9),)))

    assert findings(check, meetings={"spa-2021": odd}) == []
