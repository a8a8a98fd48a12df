from __future__ import annotations

from generator.checks.mixed_scripts import check
from tests.builders import entry, meeting, noun, season
from tests.checks.tools import findings


def test_cyrillic_letters_in_a_latin_name_are_named() -> None:
    mixed = entry("Frétin", first_name="Fré\u0442\u0438\u043d")

    (found,) = findings(check, season=season([mixed]))

    assert str(found.at) == "season: entries.Frétin.first_name"
    assert "т (Cyrillic small letter te)" in found.what


def test_a_mixed_key_is_found_as_well() -> None:
    found = findings(check, season=season([entry("Kl\u0435in")]))

    assert "season: entries.Kl\u0435in" in [str(one.at) for one in found]


def test_accents_figures_and_words_of_one_alphabet_are_right() -> None:
    sound = meeting(broadcast=noun("Портиман, nº 1, l’œuvre de Hülkenberg, GT3"))

    assert findings(check, sound) == []
