"""The choice among wordings, over a whole release."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from generator import pipeline
from generator.errors import TemplateError
from generator.plan import Rhythm
from generator.sentences.choose import Search
from generator.sentences.drafts import Options
from generator.sentences.mentions import Register, is_mention
from generator.sentences.repetition import Prints
from generator.sentences.variants import read
from generator.sentences.views import Scene
from generator.sentences.wordings import Wordings
from generator.storyline import Beat, Mood, Storyline
from tests.asking import ROOT
from tests.telling import KLEIN, LATORRE, Telling, plan_of, story
from tests.varied_releases import RELEASES, account, label

if TYPE_CHECKING:
    from pathlib import Path

    from generator.analysis.field import Driver
    from generator.location import Location
    from generator.plan import Plan
    from generator.sentences.draft import Draft, Part

LEVEL = Rhythm(mean=8, longest=40, shortest=1)
FORM = "[opening]\nfull of hope\n"


def one(key: str, who: Driver | None = KLEIN, **fields: Any) -> Storyline:  # noqa: ANN401  fields of story
    return story(key, **{"subject": who, "own": {"who": who}, "race": 1, **fields})


def chosen(telling: Telling, plan: Plan) -> tuple[tuple[Draft, ...], ...]:
    search = Search(telling.options(), plan.rhythm, Prints())
    return search.best((plan.standfirst, *plan.body))


def test_an_opening_is_used_where_its_clause_follows(tmp_path: Path) -> None:
    telling = Telling(
        tmp_path, {"form": FORM, "win": "[clause]\n{{ who|subject }} won"}
    )

    assert telling.body([one("form"), one("win")], rhythm=LEVEL) == [
        ["Full of hope, Marvin Klein (CLRT) won."]
    ]


@pytest.mark.parametrize(
    "after", [[], [one("win", LATORRE)], [one("other")]], ids=["nothing", "him", "it"]
)
def test_an_opening_is_never_left_without_its_clause(
    tmp_path: Path, after: list[Storyline]
) -> None:
    templates = {
        "form": FORM,
        "win": "[clause]\n{{ who|subject }} won",
        "other": "[clause]\nafter the rain {{ who|subject }} won",
    }
    told = Telling(tmp_path, templates).body([one("form"), *after])

    assert "hope" not in str(told)
    assert len(told) == bool(after)


def test_what_nobody_can_word_here_is_left_out(tmp_path: Path) -> None:
    telling = Telling(tmp_path, {"win": "[clause]\nthe race was over"})

    assert telling.body([one("win"), one("unheard_of")]) == [["The race was over."]]


def test_what_is_essential_and_cannot_be_worded_is_a_fault(tmp_path: Path) -> None:
    telling = Telling(tmp_path, {"win": "[tail]\nby far"})
    with pytest.raises(TemplateError) as caught:
        telling.body([one("win", essential=True)])

    (fault,) = caught.value.faults
    assert fault.file == "templates/en/storylines/win.j2"
    assert "win, race 1, Klein" in fault.what


def test_a_wording_is_not_used_twice_if_there_is_another(tmp_path: Path) -> None:
    win = "[clause]\nit was a victory for the ages\n\n[clause]\nnobody came closer\n"
    told = Telling(tmp_path, {"win": win}).body([one("win"), one("win", race=2)])

    assert sorted(told[0]) == [
        "It was a victory for the ages.",
        "Nobody came closer.",
    ]


def test_it_is_not_used_twice_in_the_next_paragraph_either(tmp_path: Path) -> None:
    win = "[clause]\nit was a victory for the ages\n\n[clause]\nnobody came closer\n"
    first, second = Telling(tmp_path, {"win": win}).body([one("win")], [one("win")])

    assert first != second


def test_no_two_sentences_in_a_row_open_alike_if_they_need_not(
    tmp_path: Path,
) -> None:
    templates = {
        "first": "[clause]\nthen came rain",
        "second": "[clause]\nthen fell night\n\n[clause]\nsoon fell night",
    }
    told = Telling(tmp_path, templates).body([one("first"), one("second", race=2)])

    assert told == [["Then came rain.", "Soon fell night."]]


@pytest.mark.parametrize("who", [KLEIN, LATORRE], ids=["subject", "last named"])
def test_no_sentence_opens_with_a_name_just_read(tmp_path: Path, who: Driver) -> None:
    # More wordings open with the name than the search keeps.
    lap = [f"[sentence]\n{{{{ who|name }}}} was {how}" for how in "abcdefg"]
    templates = {
        "win": "[clause]\nat the flag {{ who|subject }} beat {{ rival }}",
        "lap": "\n\n".join([*lap, "[sentence]\nthe lap went to {{ who|name }}"]),
    }
    stories = [one("win", own={"who": KLEIN, "rival": LATORRE}), one("lap", who)]

    ((_, second),) = Telling(tmp_path, templates).body(stories)
    assert second.startswith("The lap went to")


def test_a_wording_may_tell_two_storylines_of_a_race(tmp_path: Path) -> None:
    templates = {
        "win": "[clause, also lap]\n{{ who|subject }} won with the fastest lap",
        "lap": "[clause]\nthe fastest lap went to {{ who|name }}",
    }
    telling = Telling(tmp_path, templates)
    other_race = one("lap", race=2)

    assert telling.body([one("win"), one("lap"), other_race], rhythm=LEVEL) == [
        [
            "Marvin Klein (CLRT) won with the fastest lap.",
            "The fastest lap went to Klein.",
        ]
    ]


def test_a_part_of_a_wording_may_tell_a_storyline_that_is_to_be_told(
    tmp_path: Path,
) -> None:
    part = '{% if tells("lap") %} with the fastest lap{% endif %}'
    templates = {
        "win": f"[clause]\n{{{{ who|subject }}}} won{part}",
        "double": "[clause, also lap]\n{{ who|subject }} won both, each time fastest",
        "lap": "[clause]\nthe fastest lap went to {{ who|name }}",
    }
    telling = Telling(tmp_path, templates)
    whole = one("double", race=None)

    assert telling.body([one("win"), one("lap")], rhythm=LEVEL) == [
        ["Marvin Klein (CLRT) won with the fastest lap."]
    ]
    assert telling.body([one("win")], rhythm=LEVEL) == [["Marvin Klein (CLRT) won."]]
    assert telling.body([whole, one("win"), one("lap")], rhythm=LEVEL) == [
        ["Marvin Klein (CLRT) won both, each time fastest.", "He won."]
    ]


def test_the_whole_meeting_may_tell_what_each_race_would(tmp_path: Path) -> None:
    templates = {
        "double": "[clause, also lap]\n{{ who|subject }} won both, each time fastest",
        "win": "[clause, also lap]\n{{ who|subject }} won, fastest\n\n"
        "[clause]\n{{ who|subject }} won",
        "lap": "[clause]\nthe fastest lap went to {{ who|name }}",
    }
    whole = one("double", race=None)
    stories = [whole, one("win", race=1), one("lap", race=1), one("lap", race=2)]

    assert Telling(tmp_path, templates).body(stories, rhythm=LEVEL) == [
        ["Marvin Klein (CLRT) won both, each time fastest.", "He won."]
    ]


@pytest.mark.parametrize(
    ("win", "said"),
    [
        ("won{{ aside }} twice", ["{0} won, the third round, twice."]),
        ("won twice", ["{0} won twice.", "This was the third round."]),
    ],
)
def test_an_aside_stands_where_the_lead_has_a_spot_for_it(
    tmp_path: Path, win: str, said: list[str]
) -> None:
    templates = {
        "win": f"[lead]\n{{{{ who|subject }}}} {win}",
        "venue": "[aside]\nthe third round\n\n[standfirst]\nthis was the third round",
    }
    stories = [one("win", race=None), story("venue", beat=Beat.SETTING)]
    plan = plan_of(standfirst=stories, rhythm=LEVEL)

    told = [s.text for s in Telling(tmp_path, templates).say(plan).standfirst]
    assert told == [text.format("Marvin Klein (CLRT)") for text in said]


def test_what_covers_several_classes_may_tell_what_each_would(tmp_path: Path) -> None:
    templates = {
        "both": "[clause, also won]\n{{ who|subject }} won in both",
        "won": "[clause]\n{{ who|subject }} won in {{ title }}",
    }
    both = one("both", race=None, covers=("Pro-Am", "Am"))
    classes = [one("won", race=None, title=title) for title in ("Pro-Am", "Am")]
    other = one("won", race=None, title="Rookie")

    assert Telling(tmp_path, templates).body([both, *classes, other], rhythm=LEVEL) == [
        ["Marvin Klein (CLRT) won in both.", "He won in Rookie."]
    ]


def test_what_leans_and_tells_what_is_not_planned_leaves_the_rest(
    tmp_path: Path,
) -> None:
    templates = {
        "win": "[clause]\n{{ who|subject }} won",
        "lap": "[clause, also lead, if same_title]\n{{ who|subject }} leads\n\n"
        "[clause]\nthe fastest lap went to {{ who|name }}",
    }
    stories = [one("win", title="Am", essential=True), one("lap", title="Am")]

    assert Telling(tmp_path, templates).body(stories, rhythm=LEVEL) == [
        ["Marvin Klein (CLRT) won.", "The fastest lap went to Klein."]
    ]


def test_what_is_not_to_be_told_is_not_told_beside(tmp_path: Path) -> None:
    win = "[clause, also lap]\n{{ who|subject }} won with the fastest lap"
    templates = {"win": f"{win}\n\n[clause]\n{{{{ who|subject }}}} won"}

    assert Telling(tmp_path, templates).body([one("win")], rhythm=LEVEL) == [
        ["Marvin Klein (CLRT) won."]
    ]


def test_what_is_incidental_is_told_only_with_something_else(tmp_path: Path) -> None:
    lap = "[clause]\n{{ who|subject }} set the fastest lap"
    beside = {"win": "[clause, also lap]\n{{ who|subject }} won, fastest", "lap": lap}
    alone = {"win": "[clause]\n{{ who|subject }} won", "lap": lap}
    lap_story = one("lap", LATORRE, beat=Beat.BONUS, incidental=True)
    stories = [one("win"), lap_story]
    rhythm = Rhythm(mean=23, longest=44)
    first, second = tmp_path / "first", tmp_path / "second"

    told = Telling(first, beside).body(stories, rhythm=rhythm)
    assert told == [["Marvin Klein (CLRT) won, fastest."]]
    told = Telling(second, alone).body(stories, rhythm=rhythm)
    assert told == [["Marvin Klein (CLRT) won."]]


def test_many_wordings_that_tell_more_leave_one_that_tells_this_alone(
    tmp_path: Path,
) -> None:
    more = "\n\n".join(
        f"[rather clause, also lap]\n{{{{ who|subject }}}} won quickly {n}"
        for n in "abcdefgh"
    )
    templates = {"win": f"{more}\n\n[clause]\n{{{{ who|subject }}}} won"}

    assert Telling(tmp_path, templates).body([one("win")], rhythm=LEVEL) == [
        ["Marvin Klein (CLRT) won."]
    ]


def test_a_sentence_is_no_longer_than_the_shape_allows(tmp_path: Path) -> None:
    long = " ".join(["word"] * 30)
    templates = {"win": f"[clause]\n{long}\n\n[clause]\na short one will do here"}
    rhythm = Rhythm(mean=20, longest=20, shortest=1)

    assert Telling(tmp_path, templates).body([one("win")], rhythm=rhythm) == [
        ["A short one will do here."]
    ]


def test_related_clauses_are_joined_where_sentences_would_be_short(
    tmp_path: Path,
) -> None:
    templates = {
        "first": "[clause]\n{{ who|subject }} led the field",
        "second": "[clause]\n{{ who|subject }} closed in on {{ rival }}",
    }
    second = one("second", LATORRE, own={"who": LATORRE, "rival": KLEIN})
    stories = [one("first"), second]
    rhythm = Rhythm(mean=18, longest=40, shortest=16)

    ((sentence,),) = Telling(tmp_path, templates).body(stories, rhythm=rhythm)
    assert "Klein" in sentence
    assert "Latorre" in sentence


def test_nothing_hangs_on_a_sentence_that_was_left_out(tmp_path: Path) -> None:
    templates = {
        "win": "[clause]\n{{ who|subject }} led",
        "gone": "[clause, if 0]\n{{ who|subject }} stopped",
        "late": "[clause]\n{{ who|subject }} lost",
    }
    stories = [
        one("win", LATORRE),
        one("gone", mood=Mood.GAIN),
        one("late", mood=Mood.LOSS),
    ]
    short = Rhythm(mean=18, longest=40, shortest=16)

    ((first, second),) = Telling(tmp_path, templates).body(stories, rhythm=short)
    assert first.endswith(" led.")
    assert second.endswith(" lost.")


def test_the_same_plan_is_told_in_the_same_way(tmp_path: Path) -> None:
    win = "\n\n".join(f"[clause]\nway {word} of it" for word in "abcdefgh")
    telling = Telling(tmp_path, {"win": win})
    plan = plan_of([one("win"), one("win", race=2)], [one("win", race=3)])

    assert telling.say(plan) == telling.say(plan)


def test_a_story_is_told_once_in_the_standfirst_and_once_in_the_body(
    tmp_path: Path,
) -> None:
    win = one("win")
    template = "[standfirst]\nin short, a win\n\n[clause]\nit was won at length"
    plan = plan_of([win], standfirst=[win])
    said = Telling(tmp_path, {"win": template}).say(plan)

    assert [s.text for s in said.standfirst] == ["In short, a win."]
    assert [s.text for s in said.body[0]] == ["It was won at length."]


def test_an_empty_paragraph_is_none(tmp_path: Path) -> None:
    templates = {"win": "[clause]\nit was won"}

    assert Telling(tmp_path, templates).body([], [one("win")], []) == [["It was won."]]


@cache
def drafts(location: Location, code: str) -> tuple[tuple[Draft, ...], ...]:
    """Choose as a release of the meeting does, names still open."""
    told = account(location)
    facts, plan = told.facts, told.plan
    scene = Scene(facts, pipeline.language(code), Register(), plan.shape)
    options = Options(Wordings(scene), facts.calendar.here.number)
    return Search(options, plan.rhythm, Prints()).best((plan.standfirst, *plan.body))


def shape_of(part: Part, code: str) -> str:
    """Read the shape of the variant that tells a message, from its line."""
    name = part.message.story.key
    file = ROOT / "templates" / code / "storylines" / f"{name}.j2"
    found = read(file.read_text("utf-8"), str(file))
    return next(v.shape for v in found if v.line == part.line)


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_every_sentence_of_a_release_is_whole(location: Location, code: str) -> None:
    """No opening dangles; each has its subject in front, each tail its own behind."""
    told = [draft for paragraph in drafts(location, code) for draft in paragraph]

    assert told
    assert [d.text for d in told if d.waiting] == []
    for draft in told:
        shapes = [shape_of(part, code) for part in draft.parts]
        assert shapes[-1] != "opening"
        assert shapes[0] != "tail"
        _check_opening(draft, shapes)
        _check_tail(draft, shapes)


def _check_opening(draft: Draft, shapes: list[str]) -> None:
    if "opening" not in shapes:
        return
    opened, told = (part.message.story for part in draft.parts[:2])
    assert shapes[0] == "opening"
    assert shapes[1] in ("clause", "sentence")
    assert "opening" not in shapes[1:]
    assert told.race is None or opened.race in (None, told.race)
    if opened.subject is not None:
        assert draft.subject == opened.subject


def _check_tail(draft: Draft, shapes: list[str]) -> None:
    assert shapes.count("tail") <= 1
    if "tail" in shapes:
        at = shapes.index("tail")
        behind = draft.parts[at].message.story
        before = draft.parts[at - 1].message.story
        assert at == len(shapes) - 1
        # Where it was, and where it goes on, are about nobody.
        ahead = before.beat == Beat.TITLES and behind.beat == Beat.OUTLOOK
        nobody = draft.parts[at].message.lead or ahead
        assert behind.subject == (None if nobody else draft.subject)
        assert nobody or behind.subject is not None
        assert before.race in (None, behind.race)
        assert (before.beat >= Beat.COURSE) or behind.beat < Beat.COURSE


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_an_opening_is_followed_by_the_name_of_whom_it_is_about(
    location: Location, code: str
) -> None:
    for paragraph in drafts(location, code):
        for draft in paragraph:
            first = draft.parts[0]
            about = first.message.story.subject
            if shape_of(first, code) == "opening" and about is not None:
                assert _begins_a_clause_with_a_name(draft.text)


def _begins_a_clause_with_a_name(text: str) -> bool:
    return any(is_mention(clause[0]) for clause in text.split(", ")[1:] if clause)
