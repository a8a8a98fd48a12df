from __future__ import annotations

from generator.checks.missing_translation import check
from generator.results.words import Noun
from tests.builders import entry, meeting, noun, season
from tests.checks.tools import findings


def test_a_text_without_english_is_found() -> None:
    (found,) = findings(check, season=season([entry("Klein", home={"fr": "Cannes"})]))

    assert str(found.at) == "season: entries.Klein.home"
    assert found.what == "the text has no en"
    assert found.severity == "error"


def test_a_noun_without_both_languages_names_both() -> None:
    broadcast = {"de": Noun(text="Seite")}

    lacking, unknown = findings(check, meeting(broadcast=broadcast))

    assert lacking.what == "the text has no fr and en"
    assert unknown.what == "no releases are written in de"
    assert unknown.severity == "warning"


def test_a_text_left_out_needs_no_translation() -> None:
    assert findings(check, meeting(broadcast=noun("page"))) == []
