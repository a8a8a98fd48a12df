"""The measures count what they say, on text whose figures are known."""

from __future__ import annotations

import pytest

from benchmarks.prose import between, seeds, texts, within
from benchmarks.prose.connectives import connectives
from benchmarks.prose.names import Names
from benchmarks.prose.texts import Text
from benchmarks.prose.words import sentences, words

NAMES = Names(
    frozenset(("Klein", "Marvin Klein", "Boccolacci", "Dorian Boccolacci")),
    frozenset(("CLRT", "Martinet by Alméras", "Monza", "Porsche Carrera Cup France")),
)


def text(*paragraphs: str, language: str = "fr", name: str = "one") -> Text:
    filler = "Voici un chapô de douze mots au moins, pour que les paragraphes suivent."
    return texts.of_plain(name, language, "\n\n".join((filler, *paragraphs)), NAMES)


@pytest.mark.parametrize(
    ("paragraph", "count"),
    [
        ("Il gagnait. Klein suivait.", 2),
        ("J.-P. Vauquelin suivait M. Klein à 13 h. 30 ans après, il gagnait.", 2),
        ("« Nous revenons. » Klein souriait… Puis il partait !", 3),
        ("Un écart de 0.5 s. et rien de plus", 1),
    ],
)
def test_sentences_end_where_a_reader_would_say(paragraph: str, count: int) -> None:
    assert len(sentences(paragraph)) == count


def test_an_elided_article_is_a_word_and_a_number_is_one() -> None:
    assert words("L’écart : 13,5 points en Pro-Am") == [
        *("l’", "écart", "13,5", "points", "en", "pro-am"),
    ]


def test_names_and_numbers_are_all_alike_once_masked() -> None:
    one = words(NAMES.mask("la course 1 de Marvin Klein (CLRT) à Monza"))
    other = words(NAMES.mask("la course 2 de Boccolacci à Monza"))

    assert one == other == ["la", "course", "qnum", "qart", "qname", "à", "qname"]


def test_no_name_is_masked_within_a_word() -> None:
    assert NAMES.mask("Kleiner et Klein-Dupont") == "Kleiner et Klein-Dupont"


def test_plain_names_keep_elision_and_drop_teams() -> None:
    plain = NAMES.plain("la victoire de Marvin Klein (CLRT), devant Boccolacci")

    assert "(" not in plain
    assert "Klein" not in plain
    assert plain.startswith("la victoire de ")


def test_neighbours_that_open_alike_are_found() -> None:
    found = within.figures(
        text(
            "Klein gagnait à Monza la première course du meeting. Boccolacci terminait "
            "derrière lui. Au départ, rien ne bougeait. Au départ, tout bougeait."
        )
    )

    assert [repeat.what for repeat in found.alike] == [
        "both with a driver",
        "au départ",
    ]
    assert found.opens_with_driver == pytest.approx(2 / 5)


def test_a_sequence_that_comes_again_is_found_and_names_are_none() -> None:
    again = "Il menait d’un bout à l’autre de la course, devant Klein (CLRT) à Monza."
    other = "Elle menait d’un bout à l’autre de la course, devant Boccolacci à Monza."
    found = within.figures(text(again, other))
    none = within.figures(text(again))

    assert [r.what for r in found.sequences] == ["menait d’ un bout à"]
    assert not none.sequences


def test_a_main_verb_that_comes_again_is_found() -> None:
    found = within.figures(
        text(
            "Klein prenait la tête au premier virage de la course devant les autres. "
            "Derrière, Boccolacci a pris la deuxième place."
        )
    )

    assert [repeat.what for repeat in found.verbs] == ["prendre"]


def test_the_longest_connective_counts() -> None:
    assert connectives("fr", "Si bien qu’il gagnait grâce au vent") == [
        "si",
        "grâce au",
    ]
    assert connectives("fr", "tant et si bien que") == ["tant et si bien que"]
    assert connectives("en", "In the end he won, ahead of Klein") == [
        *("in the end", "ahead of"),
    ]


def test_releases_that_tell_the_same_have_it_in_common() -> None:
    said = "{} remportait la course 1 au terme d’un duel de toute beauté à Monza."
    three = [
        text(said.format(who), name=who)
        for who in ("Klein", "Boccolacci", "Marvin Klein")
    ]
    found = between.common(three)

    assert found.shared == pytest.approx(1.0)
    assert found.self_bleu == pytest.approx(1.0)
    assert any(reuse.texts == len(three) for reuse in found.sentences)


def test_releases_that_tell_otherwise_have_little_in_common() -> None:
    one = texts.of_plain(
        "a", "fr", "La pluie " * 3 + "noyait le circuit ce matin", NAMES
    )
    other = texts.of_plain("b", "fr", "Le soleil " * 3 + "brûlait la piste hier", NAMES)
    found = between.common([one, other])

    assert found.shared == 0
    assert found.self_bleu < 0.1


def test_a_copied_run_is_found_whatever_its_names() -> None:
    ours = text(
        "Une fois ce premier piège passé, Boccolacci filait, seul devant les autres."
    )
    seed = texts.of_plain(
        "seed",
        "fr",
        "Ainsi donc, une fois ce premier piège passé, Klein filait vers son succès là.",
        NAMES,
    )

    assert seeds.longest(ours, [seed]).own == len(
        ["une", "fois", "ce", "premier", "piège", "passé", "filait"]
    )


def test_of_more_than_ten_releases_ten_are_compared_at_a_time() -> None:
    told = "in the end nobody had an answer to him"
    same = [text(told, name=f"m{n:02}") for n in range(12)]

    assert between.of_ten(same[:9]) is None
    found = between.of_ten(same)
    assert found is not None
    assert found.shared == 1.0
