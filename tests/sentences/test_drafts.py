"""How a message joins a sentence: alone, by a joint, as an opening or as a tail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.plan import Message, Relation
from generator.sentences.draft import Draft
from generator.sentences.mentions import Mention
from generator.storyline import Beat, Mood, Storyline
from tests.telling import DURAND, KLEIN, LATORRE, Telling, story

if TYPE_CHECKING:
    from pathlib import Path

    from generator.analysis.field import Driver
    from generator.sentences.draft import Step
    from generator.sentences.drafts import Options

JOINTS = """
[contrast]
{{ a }} BUT {{ b }}

[contrast, if same and a_whole]
{{ a }} BUT-SAME {{ b|predicate }}

[contrast, if a_whole]
{{ a }} WHOLE {{ b }}

[contrast, if one]
{{ a }} ONE {{ b }}

[contrast, if b_plain]
{{ a }} PLAIN {{ b }}

[contrast]
yet {{ b }}

[elaboration, if same]
{{ a }} MORE {{ b|predicate }}

[sequence, if taken_up]
{{ a }} WHO {{ b|predicate }}

[sequence, if same and a_runs]
{{ a }} AND {{ b|predicate }}
"""
CLAUSE = "[clause]\n{{ who|subject }} won\n"
CASUAL = "[clause]\nat last, the race was over\n"
TAIL = "[tail]\nby far\n"
OPENING = "[opening]\nfull of hope\n"
SENTENCE = "[sentence]\nthat was that\n"
TEMPLATES = {
    "joints": JOINTS,
    "win": CLAUSE,
    "late": "[clause]\nat last {{ who|subject }} won\n",
    "casual": CASUAL,
    "margin": TAIL,
    "form": OPENING,
    "whole": SENTENCE,
    "gone": "[clause]\n{{ who|subject }} lost the lead to {{ rival }}\n",
    "pass": "[clause]\n{{ who|subject }} passed {{ rival }}\n",
    "beat": "[sentence]\n{{ who|subject }} beat {{ other }}, at last\n",
    "again": "[sentence]\n{{ who|subject }} beat {{ rival }}, at last\n",
    "twice": "[sentence]\n{{ who|subject }} led and won from {{ other }}\n",
    "third": "[beside]\nwith {{ who|name }} third\n",
    "gift": "[outcome]\nhanding {{ who }} the lead\n",
    "lost": "[clause]\nthe lead went to {{ who|name }}\n",
    "news": "[lead]\nfirst of all\n\n[standfirst]\nin short\n\n[clause]\nat length\n",
    "lead": "[standfirst]\nin short\n\n[clause]\nat length\n\n[headline]\nWon\n",
}


@pytest.fixture
def options(tmp_path: Path) -> Options:
    return Telling(tmp_path, TEMPLATES).options()


def one(key: str, who: Driver | None = KLEIN, **fields: Any) -> Storyline:  # noqa: ANN401  fields of story
    return story(key, **{"subject": who, "own": {"who": who}, "race": 1, **fields})


def steps(
    options: Options,
    told: Storyline,
    draft: Draft | None = None,
    relation: Relation = Relation.NONE,
) -> list[Step]:
    return list(options.of(Message(told, relation), draft))


def begun(options: Options, told: Storyline) -> Draft:
    """Begin a sentence with the one way of telling this."""
    (step,) = steps(options, told)
    return step.draft


def shown(options: Options, text: str) -> str:
    register = options.wordings.scene.register
    return "".join(m.driver.key if (m := register.mention(c)) else c for c in text)


def texts(options: Options, found: list[Step]) -> list[str]:
    return [shown(options, step.draft.text) for step in found]


def test_a_clause_begins_a_sentence_that_others_may_join(options: Options) -> None:
    (step,) = steps(options, one("win"))

    assert step.fresh
    assert step.draft.open
    assert step.draft.subject == KLEIN
    assert [part.message.story.key for part in step.draft.parts] == ["win"]


def test_a_part_knows_the_line_of_its_variant(options: Options) -> None:
    assert begun(options, one("win")).parts[0].line == 1


def test_a_whole_sentence_stays_alone(options: Options) -> None:
    draft = begun(options, one("whole"))
    after = steps(options, one("win"), draft, Relation.CONTRAST)

    assert not draft.open
    assert all(step.fresh for step in after)
    assert steps(options, one("margin"), draft) == []


def test_without_a_relation_nothing_is_joined(options: Options) -> None:
    found = steps(options, one("win", LATORRE), begun(options, one("win")))

    assert texts(options, found) == ["Latorre won"]


def test_a_relation_joins_two_clauses_or_opens_the_second(options: Options) -> None:
    draft = begun(options, one("win"))
    found = steps(options, one("casual", None), draft, Relation.CONTRAST)

    assert texts(options, [step for step in found if not step.fresh]) == [
        "Klein won BUT at last, the race was over",
        "Klein won WHOLE at last, the race was over",
    ]
    assert texts(options, [step for step in found if step.fresh]) == [
        "at last, the race was over",
        "yet at last, the race was over",
    ]


def joined(options: Options, first: Storyline, second: Storyline) -> set[str]:
    found = steps(options, second, begun(options, first), Relation.CONTRAST)
    flags = ("BUT-SAME", "WHOLE", "ONE", "PLAIN")
    return {
        flag for flag in flags for text in texts(options, found) if f" {flag} " in text
    }


def test_a_joint_knows_the_clauses_that_it_joins(options: Options) -> None:
    win, other = one("win"), one("win", LATORRE)
    late, casual = one("late"), one("casual", None)

    assert joined(options, win, one("win")) == {"BUT-SAME", "WHOLE", "ONE", "PLAIN"}
    assert joined(options, win, other) == {"WHOLE", "PLAIN"}
    assert joined(options, late, win) == {"BUT-SAME", "WHOLE", "ONE", "PLAIN"}
    assert joined(options, win, late) == {"WHOLE", "ONE", "PLAIN"}
    assert joined(options, casual, win) == {"PLAIN"}
    assert joined(options, casual, casual) == set()


def test_whom_a_clause_ends_with_the_next_takes_up(options: Options) -> None:
    lost = begun(options, one("lost"))

    def joined(who: Driver) -> list[str]:
        found = steps(options, one("win", who), lost, Relation.SEQUENCE)
        return [text for text in texts(options, found) if "WHO" in text]

    assert joined(KLEIN) == ["the lead went to Klein WHO won"]
    assert joined(DURAND) == []


def test_who_is_taken_up_is_a_subject_from_then_on(options: Options) -> None:
    lost = begun(options, one("gone", own={"who": LATORRE, "rival": KLEIN}))
    told = steps(options, one("win"), lost, Relation.SEQUENCE)
    (draft,) = (s.draft for s in told if "WHO" in shown(options, s.draft.text))

    assert shown(options, draft.text) == "Latorre lost the lead to Klein WHO won"
    assert options.measure(draft, frozenset()).meant is None
    assert options.measure(lost, frozenset()).meant == LATORRE


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("{K} won race 1 and {L} race 2", None),
        ("{K} won from {L}", KLEIN),
        ("{K} won, but {L} led", None),
        ("the race was about {L}", LATORRE),
    ],
)
def test_whom_a_pronoun_would_mean_is_known_before_names_are(
    options: Options, text: str, meant: Driver | None
) -> None:
    register = options.wordings.scene.register
    people = {
        "K": register.character(Mention(KLEIN, subject=True)),
        "L": register.character(Mention(LATORRE)),
    }
    part = begun(options, one("win")).parts

    assert options.measure(Draft(text.format(**people), part), frozenset()).meant == (
        meant
    )


@pytest.mark.parametrize(
    ("key", "joins"), [("beat", True), ("again", False), ("twice", False)]
)
def test_a_whole_sentence_may_be_the_second_predicate(
    options: Options, key: str, joins: object
) -> None:
    (passed,) = steps(options, one("pass", own={"who": KLEIN, "rival": LATORRE}))
    told = one(key, own={"who": KLEIN, "rival": LATORRE, "other": DURAND})
    found = steps(options, told, passed.draft, Relation.SEQUENCE)

    assert any("AND" in text for text in texts(options, found)) is joins


def test_what_came_of_a_clause_hangs_on_it(options: Options) -> None:
    draft = begun(options, one("win"))

    def hung(relation: Relation) -> list[str]:
        return texts(options, steps(options, one("gift", DURAND), draft, relation))

    assert hung(Relation.RESULT) == ["Klein won, handing Durand the lead"]
    assert hung(Relation.SEQUENCE) == []


@pytest.mark.parametrize(
    ("joint", "hangs"), [(Relation.CONTRAST, True), (Relation.SEQUENCE, False)]
)
def test_what_came_of_two_clauses_hangs_on_a_turn_alone(
    options: Options, joint: Relation, *, hangs: bool
) -> None:
    told = one("win", LATORRE if hangs else KLEIN)
    joined = steps(options, told, begun(options, one("win")), joint)
    two = next(step.draft for step in joined if not step.fresh)
    assert two.clauses == 2

    assert bool(steps(options, one("gift", DURAND), two, Relation.RESULT)) is hangs


def test_beside_stands_who_is_at_the_same_place_of_the_account(
    options: Options,
) -> None:
    draft = begun(options, one("win"))

    def hung(**fields: Any) -> list[str]:  # noqa: ANN401  fields of story
        return texts(options, steps(options, one("third", LATORRE, **fields), draft))

    assert hung() == ["Klein won, with Latorre third"]
    assert hung(beat=Beat.PLACES) == hung(race=2) == hung(title="Am") == []


@pytest.mark.parametrize(
    ("before", "hangs"), [(Mood.GAIN, False), (Mood.NEUTRAL, False), (Mood.LOSS, True)]
)
def test_who_was_beaten_is_not_told_against_who_climbed(
    options: Options, before: Mood, *, hangs: bool
) -> None:
    climb = begun(options, one("win", beat=Beat.PLACES, mood=before))
    beaten = one("third", LATORRE, beat=Beat.PLACES, mood=Mood.LOSS)

    assert bool(steps(options, beaten, climb)) is hangs


def test_the_standings_may_look_ahead(options: Options) -> None:
    def hung(**fields: Any) -> list[str]:  # noqa: ANN401  fields of story
        told = begun(options, one("win", race=None, **fields))
        next_one = one("margin", None, beat=Beat.OUTLOOK, race=None)
        return texts(options, steps(options, next_one, told))

    assert hung(beat=Beat.TITLES) == ["Klein won, by far"]
    assert hung(beat=Beat.TITLES, title="Am") == []
    assert hung(beat=Beat.CLASSES) == []


def test_a_subject_may_run_on_behind_a_circumstance(options: Options) -> None:
    late = Draft(
        begun(options, one("late")).text.replace("at last ", "at last, "),
        begun(options, one("late")).parts,
        KLEIN,
    )
    found = steps(options, one("win"), late, Relation.SEQUENCE)

    assert "at last, Klein won AND won" in texts(options, found)


@pytest.mark.parametrize(
    "beats", [(Beat.QUALIFYING, Beat.COURSE), (Beat.CLASSES, Beat.TITLES)]
)
def test_what_is_told_in_two_tenses_is_not_joined(
    options: Options, beats: tuple[Beat, Beat]
) -> None:
    before, after = beats
    first = begun(options, one("win", beat=before))
    found = steps(options, one("win", beat=after), first, Relation.CONTRAST)

    assert texts(options, found) == ["Klein won", "yet Klein won"]


def test_nothing_more_of_a_class_is_joined_to_a_race(options: Options) -> None:
    race = begun(options, one("win"))

    def joined(title: str | None) -> list[str]:
        told = one("win", title=title)
        return texts(options, steps(options, told, race, Relation.ELABORATION))

    assert joined(None) == ["Klein won", "Klein won MORE won"]
    assert joined("Am") == ["Klein won"]


def test_a_predicate_has_lost_its_subject_and_no_more(options: Options) -> None:
    found = steps(options, one("win"), begun(options, one("win")), Relation.CONTRAST)

    assert "Klein won BUT-SAME won" in texts(options, found)


def test_two_clauses_are_enough(options: Options) -> None:
    found = steps(options, one("win"), begun(options, one("win")), Relation.CONTRAST)
    full = next(step.draft for step in found if not step.fresh)

    third = steps(options, one("win", LATORRE), full, Relation.CONTRAST)
    assert full.clauses == 2
    assert all(step.fresh for step in third)


def test_only_the_subject_of_the_last_of_two_clauses_goes_on(options: Options) -> None:
    draft = begun(options, one("win"))
    joined = steps(options, one("win", LATORRE), draft, Relation.CONTRAST)
    two = next(step.draft for step in joined if not step.fresh)
    assert two.clauses == 2

    own = steps(options, one("win", LATORRE), two, Relation.SEQUENCE)
    (third,) = [step for step in own if not step.fresh]
    assert texts(options, [third])[0].endswith("Latorre won AND won")
    others = steps(options, one("win", DURAND), two, Relation.SEQUENCE)
    assert all(step.fresh for step in others)
    more = steps(options, one("win", LATORRE), third.draft, Relation.SEQUENCE)
    assert all(step.fresh for step in more)


def test_a_tail_hangs_on_its_own_subject_once(options: Options) -> None:
    draft = begun(options, one("win"))
    (step,) = steps(options, one("margin"), draft)

    assert texts(options, [step]) == ["Klein won, by far"]
    assert not step.fresh
    assert step.draft.tailed
    assert steps(options, one("margin"), step.draft) == []
    again = steps(options, one("win", LATORRE), step.draft, Relation.CONTRAST)
    assert all(later.fresh for later in again)


@pytest.mark.parametrize(
    "other",
    [{"who": LATORRE}, {"who": None}, {"race": 2}, {"race": None}],
    ids=str,
)
def test_a_tail_hangs_on_nobody_elses_and_on_no_other_race(
    options: Options, other: dict[str, Any]
) -> None:
    assert steps(options, one("margin", **other), begun(options, one("win"))) == []


def test_a_tail_does_not_lead_back_from_the_race_to_what_came_before(
    options: Options,
) -> None:
    before = begun(options, one("win", beat=Beat.QUALIFYING))

    assert steps(options, one("margin", beat=Beat.FINISH), before) == []
    assert steps(options, one("margin", beat=Beat.QUALIFYING), before)


def test_a_tail_never_begins_a_sentence(options: Options) -> None:
    assert steps(options, one("margin")) == []


def test_a_tail_needs_a_grammatical_subject(options: Options) -> None:
    draft = begun(options, one("casual"))

    assert draft.subject is None
    assert steps(options, one("margin"), draft) == []


def test_an_opening_waits_for_its_clause(options: Options) -> None:
    draft = begun(options, one("form"))
    (step,) = steps(options, one("win"), draft)

    assert draft.waiting
    assert texts(options, [step]) == ["full of hope, Klein won"]
    assert not step.draft.waiting
    assert [part.message.story.key for part in step.draft.parts] == ["form", "win"]


@pytest.mark.parametrize(
    "other",
    [
        one("win", LATORRE),
        one("late"),
        one("casual", None),
        one("win", race=2),
        one("whole"),
        one("margin"),
        one("form"),
    ],
    ids=lambda s: s.identity,
)
def test_an_opening_stands_in_front_of_its_subject_alone(
    options: Options, other: Storyline
) -> None:
    assert steps(options, other, begun(options, one("form")), Relation.CONTRAST) == []


def test_an_opening_of_the_whole_meeting_fits_a_race(options: Options) -> None:
    draft = begun(options, one("form", race=None))

    assert texts(options, steps(options, one("win"), draft)) == [
        "full of hope, Klein won"
    ]


def test_a_circumstance_opens_for_anybody_in_its_race(options: Options) -> None:
    draft = begun(options, one("form", None))

    assert len(steps(options, one("win", LATORRE), draft)) == 1
    assert steps(options, one("win", LATORRE, race=2), draft) == []


def test_one_circumstance_does_not_follow_another(options: Options) -> None:
    """The clause begins with one: "at last, the race was over"."""
    draft = begun(options, one("form", None))

    assert steps(options, one("casual", None), draft) == []


def test_behind_an_opening_about_nobody_stands_a_name(options: Options) -> None:
    rain, hope = story("form"), one("form")
    forms = []
    for opening in (rain, hope):
        told = steps(options, one("win"), begun(options, opening))[0].draft
        mention = options.wordings.scene.register.mention(told.text[-5])
        assert mention is not None
        forms.append(mention.form)

    assert forms == ["name", "any"]


def test_nothing_more_is_joined_to_a_clause_with_an_opening(options: Options) -> None:
    opened = steps(options, one("win"), begun(options, one("form")))[0].draft
    after = steps(options, one("win", LATORRE), opened, Relation.CONTRAST)

    assert all(step.fresh for step in after)


def test_the_standfirst_has_wordings_of_its_own(options: Options) -> None:
    told = one("lead")

    lead = [s.draft.text for s in options.of(Message(told, lead=True), None)]
    body = [s.draft.text for s in options.of(Message(told), None)]
    assert (lead, body) == (["in short"], ["at length"])


def test_who_opens_the_release_has_wordings_for_that(options: Options) -> None:
    told = one("news")

    first = [
        s.draft.text for s in options.of(Message(told, lead=True, opens=True), None)
    ]
    then = [s.draft.text for s in options.of(Message(told, lead=True), None)]
    body = [s.draft.text for s in options.of(Message(told), None)]
    assert (first, then, body) == (["first of all"], ["in short"], ["at length"])


def test_where_there_are_none_the_standfirst_opens_as_it_goes_on(
    options: Options,
) -> None:
    told = Message(one("lead"), lead=True, opens=True)

    assert [s.draft.text for s in options.of(told, None)] == ["in short"]


def test_where_there_are_none_the_standfirst_takes_a_clause(options: Options) -> None:
    (step,) = options.of(Message(one("win"), lead=True), None)

    assert shown(options, step.draft.text) == "Klein won"


def test_a_joint_changes_neither_name(options: Options) -> None:
    found = steps(options, one("win", DURAND), begun(options, one("win")))
    register = options.wordings.scene.register
    mentions = [
        m for step in found for c in step.draft.text if (m := register.mention(c))
    ]

    assert mentions == [Mention(DURAND, subject=True)]
