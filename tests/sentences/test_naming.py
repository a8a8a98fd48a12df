"""How each driver is named, from left to right."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from generator.sentences.mentions import Form, Mention
from generator.sentences.naming import Brackets, Naming
from tests.builders import text
from tests.telling import DURAND, KLEIN, LATORRE, Telling, driver, facts_of

if TYPE_CHECKING:
    from pathlib import Path

    from generator.analysis.field import Driver

CANNOIS = driver(
    "Boccolacci", first_name="Dorian", team="MBA", demonym=text("Cannois", "Cannois")
)
TWIN_A = driver("Alméras", first_name="Jean", namesakes=True)
TWIN_B = driver("Alméras B", first_name="Luc", namesakes=True)
TWIN_C = replace(TWIN_A, key="Alméras C")
PEOPLE = {"K": KLEIN, "L": LATORRE, "D": DURAND, "C": CANNOIS}
WAYS = {
    "en": '[pronoun]\n{{ who|agree("he") }}\n\n[demonym]\nthe {{ demonym }}',
    "fr": '[pronoun]\n{{ who|agree("il") }}',
}
MARK = re.compile(r"([KLDCTU])(!?)(=?)(?=\W|$)")


@dataclass
class Names:
    """Names sentences in which a letter stands for a driver: K! is a subject."""

    folder: Path
    brackets: Brackets = "paragraph"
    people: tuple[Driver, ...] = tuple(PEOPLE.values())
    code: str = "en"
    built_in: bool = False
    """Whether drivers are described as releases do, or in one way alone."""

    def __post_init__(self) -> None:
        names = {} if self.built_in else {"names": WAYS[self.code]}
        facts = facts_of(*self.people)
        telling = Telling(self.folder, names, self.code, facts)
        self.naming = Naming(telling.wordings(), self.brackets)

    def paragraph(self, *sentences: str) -> list[str]:
        return self.naming.paragraph(map(self._marked, sentences))

    def headline(self, sentence: str) -> str:
        return self.naming.headline(self._marked(sentence))

    def _marked(self, sentence: str) -> str:
        return MARK.sub(self._character, sentence)

    def _character(self, mark: re.Match[str]) -> str:
        who = {**PEOPLE, "T": TWIN_A, "U": TWIN_B}[mark[1]]
        form: Form = "name" if mark[3] else "any"
        mention = Mention(who, subject=bool(mark[2]), form=form)
        return self.naming.wordings.scene.register.character(mention)


@pytest.fixture
def names(tmp_path: Path) -> Names:
    return Names(tmp_path)


def test_a_driver_is_named_in_full_with_the_team_then_by_surname(
    names: Names,
) -> None:
    assert names.paragraph("K won.", "So K led.") == [
        "Marvin Klein (CLRT) won.",
        "So Klein led.",
    ]


def test_each_paragraph_names_in_full_again(names: Names) -> None:
    first, second = names.paragraph("K won."), names.paragraph("K led.")

    assert (first, second) == (
        ["Marvin Klein (CLRT) won."],
        ["Marvin Klein (CLRT) led."],
    )


def test_a_house_may_have_the_team_once_a_release(tmp_path: Path) -> None:
    names = Names(tmp_path, "first")

    assert names.paragraph("K won.") == ["Marvin Klein (CLRT) won."]
    assert not any("CLRT" in one for one in names.paragraph("K led.", "So K won."))


def test_beside_a_team_mate_the_team_is_clear(names: Names) -> None:
    register = names.naming.wordings.scene.register
    mate = register.character(Mention(LATORRE, form="mate"))
    told = names.paragraph(f"K won from his team-mate {mate}.", "L was content.")

    assert told[0] == "Marvin Klein (CLRT) won from his team-mate Florian Latorre."
    assert told[1] == "Latorre was content."


def test_a_team_that_is_unknown_is_no_bracket(tmp_path: Path) -> None:
    free = driver("Libre", first_name="Guy", team=None)
    names = Names(tmp_path, people=(free,))
    character = names.naming.wordings.scene.register.character(Mention(free))

    assert names.naming.paragraph([f"{character} won."]) == ["Guy Libre won."]


@pytest.mark.parametrize("brackets", ["paragraph", "first"])
def test_namesakes_are_always_named_in_full(tmp_path: Path, brackets: Brackets) -> None:
    names = Names(tmp_path, brackets, people=(TWIN_A, TWIN_B))
    told = names.paragraph("T won from U.", "At last T led U.")

    assert "Jean Alméras" in told[1]
    assert told[1].startswith("At last Jean ")
    assert names.headline("T wins from U") == "Jean Alméras wins from Luc Alméras B"


@pytest.mark.parametrize(
    ("present", "said"), [({KLEIN}, "Alméras"), ({KLEIN, TWIN_C}, "Jean Alméras")]
)
def test_a_namesake_who_is_alone_in_a_release_goes_by_surname(
    tmp_path: Path, present: set[Driver], said: str
) -> None:
    names = Names(tmp_path, people=(TWIN_A, KLEIN))
    names.naming.present = frozenset({*present, TWIN_A})
    told = names.paragraph("T won from K.", "At last T led K.")

    assert told[0].startswith("Jean Alméras")
    assert told[1] == f"At last {said} led Klein."
    assert names.headline("T wins") == "Jean Alméras wins"


def test_a_headline_has_surnames_alone(names: Names) -> None:
    assert names.headline("K! and C level") == "Klein and Boccolacci level"


def test_a_headline_leaves_the_full_name_to_the_text(names: Names) -> None:
    names.headline("K wins")

    assert names.paragraph("K won.") == ["Marvin Klein (CLRT) won."]


def test_the_subject_just_named_becomes_a_pronoun(names: Names) -> None:
    told = names.paragraph("K! won.", "At once K! led.")

    assert told == ["Marvin Klein (CLRT) won.", "At once he led."]


def test_a_pronoun_agrees(names: Names) -> None:
    assert names.paragraph("D! won.", "At once D! led.")[1] == "At once she led."


def test_no_pronoun_follows_another(names: Names) -> None:
    told = names.paragraph("K! won.", "At once K! led.", "At last K! rested.")

    assert told[1:] == ["At once he led.", "At last Klein rested."]


def test_a_sentence_between_takes_the_pronoun_away(names: Names) -> None:
    told = names.paragraph("K! won.", "It rained.", "At once K! led.")

    assert told[2] == "At once Klein led."


def test_a_new_paragraph_begins_with_a_name(names: Names) -> None:
    names.paragraph("K! won.")

    assert names.paragraph("At once K! led.") == ["At once Marvin Klein (CLRT) led."]


@pytest.mark.parametrize(
    "sentences",
    [
        ("L! led until K! passed, and L retired.", "At once K! led."),
        ("K! led, but L passed.", "At once K! led."),
        ("K! won, while L stopped.", "At once K! led."),
        ("K! won race 1 and L race 2.", "At once K! led."),
        ("K! won the first race, L the second.", "At once K! led."),
        ("K! won race 1, and L won race 2.", "At once K! led."),
        ("K! won.", "From L K! took the lead."),
        ("K had pole, but L! led.", "At once L! pulled away."),
        ("K! had pole, but L! led.", "At once L! pulled away."),
    ],
)
def test_no_pronoun_where_two_could_be_meant(
    names: Names, sentences: tuple[str, str]
) -> None:
    assert " he " not in f" {names.paragraph(*sentences)[1]} "


@pytest.mark.parametrize(
    "sentence",
    [
        "K! passed L.",
        "K! won from L and C.",
        "K! won, with L second and C third.",
        "K! won, with L second, a second back, and C third.",
        "K! won from L, a second back, and C.",
    ],
)
def test_the_one_subject_goes_on_as_a_pronoun(names: Names, sentence: str) -> None:
    assert names.paragraph(sentence, "At once K! led.")[1] == "At once he led."


def test_a_wrapper_may_open_a_clause(tmp_path: Path) -> None:
    names = Names(tmp_path, code="fr")
    register = names.naming.wordings.scene.register
    late = register.character(Mention(LATORRE, wrapper="lorsque"))
    told = names.paragraph(f"K! menait {late} s'arrêtait.", "Alors K! gagnait.")

    assert told[1] == "Alors Klein gagnait."


def test_somebody_of_another_gender_cannot_be_meant(names: Names) -> None:
    assert names.paragraph("K! passed D.", "At once K! led.")[1] == "At once he led."


def test_who_does_something_after_the_subject_keeps_the_pronoun_away(
    names: Names,
) -> None:
    told = names.paragraph("K! won, while D was only eleventh.", "So K! led.")

    assert told[1] == "So Klein led."


def test_another_subject_takes_the_pronoun(names: Names) -> None:
    told = names.paragraph("K! won.", "L! lost.", "At once L! left.", "So K! led.")

    assert told[2] == "At once he left."
    assert told[3] == "So Klein led."


def test_only_a_subject_becomes_a_pronoun(names: Names) -> None:
    assert names.paragraph("K! won.", "The race was about K.")[1] == (
        "The race was about Klein."
    )


def test_who_was_no_subject_becomes_no_pronoun(names: Names) -> None:
    told = names.paragraph("The race was about K and L.", "At once K! led.")

    assert told[1] == "At once Klein led."


def test_the_one_person_of_a_sentence_goes_on_as_a_pronoun(names: Names) -> None:
    told = names.paragraph("The race was about K.", "At once K! led.")

    assert told[1] == "At once he led."


def test_a_paragraph_that_ends_with_one_person_gives_no_pronoun_to_the_next(
    names: Names,
) -> None:
    names.paragraph("The race was about K.")

    assert names.paragraph("So K! won.")[0].startswith("So Marvin Klein")


def test_who_was_the_subject_and_acts_again_may_be_meant(names: Names) -> None:
    told = names.paragraph(
        "K! led.", "at last, when K stopped, L! won.", "At once L! led."
    )

    assert told[2] == "At once Latorre led."


def test_a_name_asked_for_is_a_name(names: Names) -> None:
    assert names.paragraph("C! won.", "At once C!= led.", "So C= won.")[1:] == [
        "At once Boccolacci led.",
        "So Boccolacci won.",
    ]


def test_the_subject_goes_on_as_a_pronoun_within_its_sentence(names: Names) -> None:
    assert names.paragraph("K! passed L, and K! led.") == [
        "Marvin Klein (CLRT) passed Florian Latorre (CLRT), and he led."
    ]


@pytest.mark.parametrize("beaten", ["K", "K and L"])
def test_of_two_who_is_from_where_is_unclear(names: Names, beaten: str) -> None:
    told = names.paragraph(f"C! beat {beaten}.", f"So C! won from {beaten}.")

    assert not any("Cannois" in sentence for sentence in told)


def test_a_description_is_used_once(names: Names) -> None:
    text = ("C! led.", "So C! won.", "And C! smiled.")
    every = [one for _ in range(2) for one in names.paragraph(*text)]

    assert every[2] == "And the Cannois smiled."
    assert sum("the Cannois" in sentence for sentence in every) == 1


def test_a_description_means_whom_the_reader_has_in_mind(names: Names) -> None:
    told = names.paragraph("C! beat L.", "L! beat K.", "So C! left.")

    assert told[2] == "So Boccolacci left."


def test_in_a_list_nobody_is_described(tmp_path: Path) -> None:
    names = Names(tmp_path, built_in=True)
    told = names.paragraph("L lost.", "K! beat L and C.", "K! won from L.")

    assert told[1:] == [
        "Marvin Klein (CLRT) beat Latorre and Dorian Boccolacci (MBA).",
        "he won from his team-mate.",
    ]


def test_who_is_introduced_just_now_has_no_team_mate_yet(tmp_path: Path) -> None:
    names = Names(tmp_path, built_in=True)
    told = names.paragraph("L won.", "K! leads by a point from L.")

    assert told[1] == "Marvin Klein (CLRT) leads by a point from Latorre."


def test_nobody_is_introduced_by_a_description(names: Names) -> None:
    assert names.paragraph("C won.")[0].startswith("Dorian Boccolacci (MBA)")


def test_a_description_that_fits_two_is_not_used(tmp_path: Path) -> None:
    other = driver("Other", demonym=text("Cannois", "Cannois"))
    names = Names(tmp_path, people=(*PEOPLE.values(), other))
    told = names.paragraph(*["C won."] * 6)

    assert not any("Cannois" in sentence for sentence in told)


def test_a_team_describes_nobody_whose_team_mate_was_named(tmp_path: Path) -> None:
    names = Names(tmp_path, built_in=True)
    told = names.paragraph("K! led L.", *["The race was about K."] * 5)

    assert not any("CLRT" in sentence for sentence in told[1:])


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [("fr", "la course de D", "la course d'Anne Durand (ABM)")],
)
def test_a_wrapper_agrees_with_the_name_that_is_chosen(
    tmp_path: Path, code: str, before: str, after: str
) -> None:
    names = Names(tmp_path, code=code)
    mention = Mention(DURAND, wrapper="de")
    character = names.naming.wordings.scene.register.character(mention)
    sentence = before.replace("de D", character)

    assert names.naming.paragraph([sentence]) == [after]
    assert names.naming.headline(sentence) == "la course de Durand"


def test_a_conjunction_elides_before_a_pronoun(tmp_path: Path) -> None:
    names = Names(tmp_path, code="fr")
    register = names.naming.wordings.scene.register
    subject = register.character(Mention(KLEIN, subject=True))
    later = register.character(Mention(KLEIN, wrapper="lorsque", subject=True))

    assert names.naming.paragraph([f"{subject} menait", f"{later} gagnait"])[1] == (
        "lorsqu'il gagnait"
    )


def test_the_same_sentences_are_named_alike(tmp_path: Path) -> None:
    sentences: Any = ("C! won from K.", "So C! led L.", "And K! left.")

    assert Names(tmp_path).paragraph(*sentences) == Names(tmp_path).paragraph(
        *sentences
    )


def test_after_a_list_a_pronoun_means_the_subject(names: Names) -> None:
    told = names.paragraph("K! beat L and C.", "At once K! led.")

    assert told[1] == "At once he led."


BOUND = """[pronoun]
{{ who|agree("he") }}

[object]
{{ who|agree("him") }}

[possessive]
{{ who|agree("his") }}
"""


@pytest.fixture
def bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Names:
    """Names with every case of the pronoun, as English has them."""
    monkeypatch.setitem(WAYS, "en", BOUND)
    return Names(tmp_path)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("K! jumped the start, and L! passed K.", "passed him."),
        ("K! jumped the start, and L! passed K and D.", "Klein and Anne Durand (ABM)."),
        ("K! led from C, and L! passed K.", "passed Klein."),
        ("K! passed L and beat L.", "beat him."),
        ("K! passed L and beat L, a second back.", "beat Latorre, a second back."),
        ("K! led, and D! passed K.", "passed him."),
        ("L! passed K, and L! led K.", "led Klein."),
    ],
)
def test_in_a_sentence_him_is_who_was_its_subject_before(
    bound: Names, sentence: str, said: str
) -> None:
    assert bound.paragraph(sentence)[0].endswith(said)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("K! led from L and C, but the rain cost {}.", "cost his."),
        ("K! led, but L! ended {}.", "ended Klein's."),
        ("L had pole, but K! lost {}.", "lost Klein's."),
        ("the rain cost {}.", "cost Marvin Klein's (CLRT)."),
        ("D! led, and K! passed D to take {}.", "passed her to take his."),
    ],
)
def test_his_is_the_subjects_own(bound: Names, sentence: str, said: str) -> None:
    register = bound.naming.wordings.scene.register
    own = register.character(Mention(KLEIN, wrapper="poss"))

    assert bound.paragraph(sentence.format(own))[0].endswith(said)


def test_the_next_sentence_names_whom_it_is_done_to(bound: Names) -> None:
    told = bound.paragraph("K! jumped the start.", "At once L! passed K.")

    assert told[1] == "At once Florian Latorre (CLRT) passed Klein."
