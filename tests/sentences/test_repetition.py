"""What it costs to say again what has been said; names may always come again."""

from __future__ import annotations

import pytest

from generator.sentences.repetition import (
    GRAMS,
    NAME,
    SAME_PARAGRAPH,
    SAME_RELEASE,
    Memory,
    Print,
    Prints,
    opening,
    tokens,
)

K, L = "\ue000", "\ue001"
"""Two drivers as they stand in a sentence before they are named."""


def cost(before: str, after: str) -> float:
    return Memory().after(Print.of(before)).cost(Print.of(after))


def test_all_names_are_one_word() -> None:
    assert tokens(f"{K} beat {L}") == [NAME, "beat", NAME]


def test_words_are_lower_case_without_figures_and_points() -> None:
    assert tokens("Au 3e tour, l'écart") == ["au", "e", "tour", "l", "écart"]


def test_a_name_beside_a_word_is_a_word_of_its_own() -> None:
    assert tokens(f"{K}'s car") == [NAME, "s", "car"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Après la pause", "après"),
        (f"{K} won", NAME),
        (f"« {L}", NAME),
        ("12 cars", "cars"),
        ("", ""),
    ],
)
def test_a_sentence_opens_with_its_first_word(text: str, word: str) -> None:
    assert opening(text) == word


def test_two_names_open_alike() -> None:
    assert opening(f"{K} won") == opening(f"{L} lost")


def test_nothing_costs_anything_at_first() -> None:
    assert Memory().cost(Print.of("won the race from pole position")) == 0


def test_a_longer_run_of_the_same_words_costs_more() -> None:
    said = "took the lead at the start of it"
    costs = [
        cost(said, again)
        for again in ("took a lead", "took the lead", "took the lead at the start")
    ]

    assert costs == sorted(costs)
    assert costs[0] < costs[1] < costs[2]
    assert costs[2] > GRAMS[5]


def test_other_names_in_the_same_words_cost_the_same() -> None:
    said = f"{K} took the lead from {L}"

    assert cost(said, f"{L} took the lead from {K}") == cost(said, said) > 0


def test_a_word_of_the_same_family_costs() -> None:
    assert cost("il remportait hier", "pour remporter") == SAME_PARAGRAPH
    assert cost("il remportait hier", "pour perdre") == 0


def test_common_words_may_come_again() -> None:
    common = frozenset({"won", "race"})
    said, again = Print.of("he won a race", common), Print.of("a race he won", common)

    assert Memory().after(said).cost(again) == 0


def test_a_word_jars_less_in_the_next_paragraph() -> None:
    memory = Memory().after(Print.of("victory"))
    again = Print.of("victories")

    assert memory.cost(again) == SAME_PARAGRAPH
    assert memory.next_paragraph().cost(again) == SAME_RELEASE


def test_a_turn_of_phrase_is_remembered_over_paragraphs() -> None:
    memory = Memory().after(Print.of("to be on top of it")).next_paragraph()

    assert memory.cost(Print.of("to be on top of it")) >= GRAMS[5]


def test_remembering_leaves_the_memory_before_as_it_was() -> None:
    before = Memory()
    before.after(Print.of("victory"))

    assert before.cost(Print.of("victory")) == 0


def test_a_print_is_taken_once() -> None:
    prints = Prints()

    assert prints.of("victory") is prints.of("victory")
    assert prints.of("victory") == Print.of("victory")
