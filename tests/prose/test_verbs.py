"""The lexicon finds the main verbs: auxiliaries, nouns and participles are none."""

from __future__ import annotations

import pytest

from benchmarks.prose.verbs import main_verbs

FRENCH = [
    ("Klein prenait la tête et creusait l’écart.", ["prendre", "creuser"]),
    ("Il devait se contenter de la quatrième place.", ["contenter"]),
    ("Une belle passe lui avait valu la place.", ["valoir"]),
    ("Elle a été pénalisée pour un départ anticipé.", ["pénaliser"]),
    ("Le titre s’est finalement joué à Monza.", ["jouer"]),
    ("La fête battait son plein il y a un an.", ["battre"]),
    ("C’était parfait : un trait, un souhait, un fait.", []),
    ("Les pilotes menaçaient, enlevait-il le titre ?", ["menacer"]),
    ("Il conduira, rejoindra et enverra.", ["conduire", "rejoindre"]),
    ("Personne ne se vlouquait.", ["vlouqu-"]),
]
ENGLISH = [
    ("Klein took the lead and won, followed by Latorre.", ["take", "win"]),
    ("He had led from pole but was passed on lap two.", ["lead", "pass"]),
    ("The title will not be decided before Sunday.", ["decid"]),
    ("A hard-fought win, his third, was the best of the lot.", []),
    ("Latorre, who started third, denied him the win.", ["start", "deny"]),
    ("He has two wins.", ["have"]),
]


@pytest.mark.parametrize(("sentence", "verbs"), FRENCH)
def test_french_main_verbs(sentence: str, verbs: list[str]) -> None:
    assert main_verbs("fr", sentence) == verbs


@pytest.mark.parametrize(("sentence", "verbs"), ENGLISH)
def test_english_main_verbs(sentence: str, verbs: list[str]) -> None:
    assert main_verbs("en", sentence) == verbs


def test_a_language_without_a_lexicon_has_no_verbs() -> None:
    assert main_verbs("de", "Er gewann.") == []
