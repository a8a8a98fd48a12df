"""Every wording of a storyline that fits it, and the faults of templates."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from generator.errors import TemplateError
from generator.pipeline import language
from generator.plan import Relation
from generator.sentences.lists import Lists
from generator.sentences.loading import folders
from generator.sentences.mentions import Mention, is_mention
from generator.sentences.variants import Variant
from generator.sentences.wording import (
    FIRST,
    Joint,
    Seam,
    Wording,
)
from generator.sentences.wordings import Wordings
from tests.telling import DURAND, KLEIN, Telling, driver, facts_of, story

if TYPE_CHECKING:
    from pathlib import Path

WIN = story("win", subject=KLEIN, own={"winner": KLEIN, "margin": None, "laps": 3})


def seam(relation: Relation = Relation.CONTRAST, **flags: bool) -> Seam:
    asked = [field.name for field in fields(Seam) if field.name != "relation"]
    return Seam(relation, **{name: flags.get(name, False) for name in asked})


def words(folder: Path, template: str) -> list[str]:
    """Word a win by Klein, with names in place."""
    wordings = Telling(folder, {"win": template}).wordings()
    return [_read(w, wordings.scene.register.mention) for w in wordings.of(WIN)]


def _read(wording: Wording, mention: object) -> str:
    assert callable(mention)
    return "".join(
        found.driver.key if (found := mention(c)) else c for c in wording.text
    )


def test_a_project_may_have_templates_of_its_own(tmp_path: Path) -> None:
    own, built_in = folders(tmp_path)

    assert own == tmp_path / "templates"
    assert (built_in / "en" / "joints.j2").is_file()
    assert folders(None) == (built_in,)
    assert folders(built_in.parent) == (built_in,)


def test_every_variant_that_fits_is_worded_in_order(tmp_path: Path) -> None:
    template = (
        "[clause]\n{{ winner|subject }}\nwon\n\n"
        "[clause, if laps > 9]\nlong\n\n[tail]\nby far\n"
    )

    assert words(tmp_path, template) == ["Klein won", "by far"]


def test_a_variant_that_would_print_the_unknown_does_not_fit(tmp_path: Path) -> None:
    template = (
        "[clause]\nby {{ margin }}\n\n[clause]\nby {{ margin|cardinal }}\n\n"
        "[clause]\n{% if margin %}by {{ margin }}{% else %}somehow{% endif %}\n"
    )

    assert words(tmp_path, template) == ["somehow"]


def test_spaces_are_joined(tmp_path: Path) -> None:
    template = "[clause]\n won {% if laps %}  at\n last{% endif %} \n"

    assert words(tmp_path, template) == ["won at last"]


def test_a_storyline_without_a_template_has_no_wording(tmp_path: Path) -> None:
    wordings = Telling(tmp_path).wordings()

    assert wordings.of(story("nothing_of_the_kind")) == ()


def test_the_subject_is_the_first_name_marked_as_such(tmp_path: Path) -> None:
    template = (
        "[clause]\n{{ winner|subject }} won\n\n"
        "[clause]\nat last {{ winner|subject }} won\n\n"
        "[clause]\nthe race was {{ winner|poss }}\n"
    )
    first, later, none = Telling(tmp_path, {"win": template}).wordings().of(WIN)

    assert (first.subject, first.begins_with_subject) == (KLEIN, True)
    assert (later.subject, later.begins_with_subject) == (KLEIN, False)
    assert (none.subject, none.begins_with_subject) == (None, False)


def test_what_is_picked_depends_on_the_meeting_and_the_storyline(
    tmp_path: Path,
) -> None:
    choice = " ".join("<a / b>" for _ in range(12))
    telling = Telling(tmp_path, {"win": f"[clause]\n{choice}\n"})

    def picked(race: int) -> str:
        return telling.wordings().of(story("win", race=race))[0].text

    assert picked(1) == picked(1)
    assert len({picked(race) for race in range(5)}) > 1


@pytest.mark.parametrize(
    ("variant", "what"),
    [
        ("[clause]\n{{ loser }} lost\n", "loser"),
        ("[clause, if laps]\n{{ laps|loudly }}\n", "loudly"),
        ("[clause]\n{{ laps|loudly }}\n", "loudly"),
        ("[clause]\n{{ laps\n", ""),
        ("[clause]\n{% if laps %}for laps\n", ""),
        ("[clause, if laps >]\nfor laps\n", ""),
        ("[clause]\n{{ winner.shoes }}\n", "shoes"),
    ],
)
def test_a_fault_is_told_with_file_and_line(
    tmp_path: Path, variant: str, what: str
) -> None:
    sound = "{# Two lines\n of comment. #}\n\n[clause]\n{{ winner }}\nwon\n\n"
    with pytest.raises(TemplateError) as caught:
        words(tmp_path, sound + variant)

    (fault,) = caught.value.faults
    assert fault.file == str(tmp_path / "templates/en/storylines/win.j2")
    assert fault.line == 8
    assert what in fault.what
    assert fault.what


@pytest.mark.parametrize(
    ("text", "is_plain"),
    [
        ("the race was over", True),
        ("at Monza, the race was over", False),
        ("\ue000 won, at last", True),
        ("at last \ue000 won, by far", True),
        ("at last, \ue000 won", False),
        ("beaten by \ue001, \ue000 was second", False),
        ("\ue001 lost to \ue000, by far", True),
    ],
)
def test_a_clause_is_plain_without_a_phrase_set_off_in_front(
    text: str, *, is_plain: bool
) -> None:
    variant = Variant(number=0, line=1, shape="clause", condition="", words=text)
    at = text.find("\ue000")
    subject = KLEIN if at >= 0 else None

    assert Wording(variant, text, subject, max(at, 0)).plain is is_plain


@pytest.mark.parametrize(
    ("code", "text", "is_whole"),
    [
        ("fr", "\ue000 s'imposait", True),
        ("fr", "\ue000 devançait \ue001", True),
        ("fr", "\ue000 et \ue001 complétaient le podium", True),
        ("fr", "\ue000 s'imposait, enfin", False),
        ("fr", "\ue000 s'imposait devant \ue001 et \ue002", False),
        ("en", "\ue000 won from \ue001 and \ue002", False),
        ("en", "\ue000 spun but recovered", False),
    ],
)
def test_a_predicate_may_follow_where_only_the_subject_can_be_meant(
    code: str, text: str, *, is_whole: bool
) -> None:
    assert Lists(language(code)).simple(text) is is_whole


@pytest.mark.parametrize(
    ("code", "text", "runs"),
    [
        ("en", "\ue000 led", True),
        ("en", "straight from the restart, \ue000 led", True),
        ("en", "on the last lap, \ue000 led", True),
        ("en", "on the first lap, \ue000 led", False),
        ("en", "on lap 2, \ue000 led", False),
        ("en", "with two laps to go, \ue000 led", False),
        ("en", "in the 2nd race, \ue000 led", False),
        ("fr", "au premier tour, \ue000 menait", False),
        ("fr", "à trois tours de l'arrivée, \ue000 menait", False),
        ("fr", "au départ, \ue000 menait", True),
        ("en", "at the start, \ue000 led \ue001 and \ue002", False),
        ("en", "\ue000 won both and \ue001 one", False),
    ],
)
def test_a_predicate_runs_on_behind_a_circumstance_without_a_number(
    code: str, text: str, *, runs: bool
) -> None:
    assert Lists(language(code)).runs_on(text) is runs


@pytest.mark.parametrize(
    ("code", "text", "one"),
    [
        ("en", "\ue000 won from \ue001 and \ue002", True),
        ("en", "\ue000 set the pace and won", False),
        ("en", "\ue000 beat \ue001, who spun and rejoined", True),
        ("en", "\ue000 led and beat \ue001, who spun", False),
        ("fr", "\ue000 battait \ue001, qui partait en pole et menait", True),
        ("fr", "\ue000 s'échappait et battait \ue001", False),
    ],
)
def test_the_and_of_a_relative_clause_begins_no_predicate(
    code: str, text: str, *, one: bool
) -> None:
    assert Lists(language(code)).one_verb(text) is one


JOINTS = """
[contrast]
{{ a }}, but {{ b }}

[contrast, if same]
yet {{ b }}

[result, if not one]
{{ a }}, so {{ b }}
"""


def whole(wordings: Wordings, joint: Joint, second: str) -> str:
    """Set both clauses into a joint, A as the first."""
    text = f"{joint.before}{wordings.second(joint, second)}{joint.after}"
    return text.replace(FIRST, "A")


def joints(folder: Path, asked: Seam) -> list[str]:
    wordings = Telling(folder, {"joints": JOINTS}).wordings()
    return [whole(wordings, joint, "b") for joint in wordings.joints(asked)]


def test_a_joint_is_that_of_its_relation_and_condition(tmp_path: Path) -> None:
    assert joints(tmp_path, seam()) == ["A, but b"]
    assert joints(tmp_path, seam(same=True)) == ["A, but b", "yet b"]
    assert joints(tmp_path, seam(Relation.RESULT)) == ["A, so b"]
    assert joints(tmp_path, seam(Relation.RESULT, one=True)) == []
    assert joints(tmp_path, seam(Relation.PARALLEL)) == []


@pytest.mark.parametrize("code", ["fr", "en"])
@pytest.mark.parametrize("relation", [r for r in Relation if r is not Relation.NONE])
def test_every_relation_has_a_joint(
    tmp_path: Path, code: str, relation: Relation
) -> None:
    """Parallel are two persons; of one, two classes are two sentences."""
    wordings = Telling(tmp_path, code=code).wordings()
    two = relation is Relation.PARALLEL
    whole = {"a_whole": True, "a_runs": True, "b_whole": True, "b_plain": True}
    met = seam(relation, same=not two, two=two, **whole)

    assert wordings.joints(met)


@pytest.mark.parametrize("code", ["fr", "en"])
def test_a_predicate_is_joined_only_to_its_own_subject(
    tmp_path: Path, code: str
) -> None:
    """A clause loses its subject only where both have the same."""
    wordings = Telling(tmp_path, code=code).wordings()
    name = wordings.scene.register.character(Mention(KLEIN, subject=True))
    for relation in Relation:
        for a_whole in (True, False):
            asked = seam(
                relation, a_whole=a_whole, a_runs=a_whole, b_whole=True, b_plain=True
            )
            for joint in wordings.joints(asked):
                text = whole(wordings, joint, f"{name} won")
                (left,) = (c for c in text if is_mention(c))
                found = wordings.scene.register.mention(left)
                assert found is not None
                assert found.driver == KLEIN


def test_a_driver_is_described_only_by_what_fits(tmp_path: Path) -> None:
    names = "[national, if national]\nthe {{ national }}\n\n[team]\n{{ team }}'s\n"
    belgian = driver("One", team=None, nationality="BE")
    telling = Telling(tmp_path, {"names": names}, facts=facts_of(KLEIN, belgian))
    wordings = telling.wordings()

    assert wordings.names("national", belgian) == "the Belgian"
    assert wordings.names("national", KLEIN) is None
    assert wordings.names("team", belgian) is None
    assert wordings.names("unheard_of", KLEIN) is None


@pytest.mark.parametrize(
    ("code", "he", "she"), [("fr", "il", "elle"), ("en", "he", "she")]
)
def test_a_pronoun_agrees(tmp_path: Path, code: str, he: str, she: str) -> None:
    wordings = Telling(tmp_path, code=code).wordings()

    assert wordings.names("pronoun", KLEIN) == he
    assert wordings.names("pronoun", DURAND) == she


LORSQUE = """
[result]
{{ a }}, {{ b|lorsque }}

[contrast]
{{ b|predicate }}
"""


def test_a_joint_sets_the_second_clause_beside_its_word(tmp_path: Path) -> None:
    wordings = Telling(tmp_path, {"joints": LORSQUE}, code="fr").wordings()
    register = wordings.scene.register
    name = register.character(Mention(KLEIN))
    (joint,) = wordings.joints(seam(Relation.RESULT))
    (bare,) = wordings.joints(seam())

    assert joint.joins
    assert not bare.joins
    assert wordings.second(joint, "il gagnait") == "lorsqu'il gagnait"
    assert wordings.second(bare, f"{name} gagnait") == "gagnait"
    wrapped = wordings.second(joint, f"{name} gagnait")
    assert register.mention(wrapped[0]) == Mention(KLEIN, wrapper="lorsque")
    assert wrapped[1:] == " gagnait"
