"""Rules of wording: what is found, and what looks like it and is right."""

from __future__ import annotations

from importlib import import_module

import pytest

from generator import discovery
from generator.proofreading.rule import broken

WRONG = {
    "fr": (
        "La victoire de Alessandro Ortelli.",
        "On savait que Élise gagnerait.",
        "Il fallait que il gagne.",
        "Puisque un autre gagnait.",
        "Si il gagnait.",
        "Le sommet de le classement.",
        "Il allait à les puits.",
        "La la victoire.",
        "Il gagnait , enfin.",
        "Il gagnait  enfin.",
        "Il gagnait,, enfin.",
        "Il gagnait None fois.",
        'Il disait "bravo".',
        "« Bravo, disait-il.",
        "Il <gagnait / perdait>.",
    ),
    "en": (
        "A Italian won.",
        "An German won.",
        "A 8-second gap.",
        "The the winner.",
        "He won (in style.",
    ),
}
RIGHT = {
    "fr": (
        "La victoire d’Alessandro Ortelli.",
        "Le onzième succès, le huit mai.",
        "Il venait de le dépasser et cherchait à les distancer.",
        "De Le Roux à Le Mans, il n’y avait qu’un pas.",
        "L’as de la piste, celle que Klein préfère.",
        "S’il gagnait…",
        "La BMW de RN Vision.",
    ),
    "en": (
        "An Italian, a European and a one-off.",
        "An 8-second gap, an hour and a half, an RS.",
        "A German won a unique race.",
    ),
}


@pytest.mark.parametrize(
    ("code", "text"), [(c, t) for c, texts in WRONG.items() for t in texts]
)
def test_a_fault_is_found(code: str, text: str) -> None:
    assert list(broken(text, code))


@pytest.mark.parametrize(
    ("code", "text"), [(c, t) for c, texts in RIGHT.items() for t in texts]
)
def test_what_is_right_is_left_alone(code: str, text: str) -> None:
    assert list(broken(text, code)) == []


@pytest.mark.parametrize("code", discovery.names("languages"))
def test_every_language_has_rules_of_its_own(code: str) -> None:
    assert import_module(f"generator.proofreading.rules.{code}").RULES


def test_a_language_without_rules_has_the_general_ones() -> None:
    (found,) = broken("Ganó  otra vez.", "es")

    assert found[0].startswith("two spaces stand together")
