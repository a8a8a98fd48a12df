"""From a plan to sentences: what is true of every release, and of the headline."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator import pipeline, project
from generator.evidence import Ref
from generator.facts import establish
from generator.results.editorial import Editorial
from generator.sentences.say import Sentence
from generator.storyline import Beat
from tests.builders import MONZA, bundle, meeting, race, text
from tests.telling import AT, KLEIN, LATORRE, Telling, plan_of, story
from tests.varied_releases import RELEASES, account, draft, label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.location import Location
    from generator.plan import Message
    from generator.sentences.say import Sentences

PRIVATE = re.compile("[\ue000-\uf8ff]")
OBJECT_PRONOUN = re.compile(
    r"\b(?:a|ont|avait|avaient|est|sont|was|were|had|has) \w+ (?:il|elle|he|she)\b"
    r"|\b(?:de|du|des|par|pour|avec|sur|of|by|for|with|from|over|to) (?:il|he|she)\b"
)
"""A pronoun of the subject where an object stands."""


def every(said: Sentences) -> Iterator[Sentence]:
    yield said.headline
    yield from said.standfirst
    for paragraph in said.body:
        yield from paragraph


def told(sentences: Iterable[Sentence]) -> list[int]:
    return [id(part.message.story) for one in sentences for part in one.parts]


def untold(messages: Iterable[Message], said: Sentences) -> list[str]:
    """Name what is essential and has no wording, of its own or of another's."""
    parts = [part for one in every(said) for part in one.parts]
    own = {id(part.message.story) for part in parts}
    also = frozenset(topic for part in parts for topic in part.also)
    stories = [m.story for m in messages if m.story.essential]
    return [s.identity for s in stories if id(s) not in own and not s.topics & also]


def test_a_sentence_rests_on_something() -> None:
    with pytest.raises(ValueError, match="without evidence: Klein won"):
        Sentence("Klein won.", ())


def test_no_headline_rests_on_nothing() -> None:
    assert Sentence("", ()).evidence == ()


def test_a_class_that_has_just_been_named_is_not_named_again(tmp_path: Path) -> None:
    templates = {
        "won": "[clause]\n{{ who|subject }} won in {{ title }}",
        "lead": "[clause]\n{{ who|subject }} leads {{ title }}\n\n"
        "[clause, if same_title]\n{{ who|subject }} leads the class\n",
    }
    who = {"who": KLEIN}
    won = story("won", essential=True, title="Am", subject=KLEIN, own=who)
    leads = [
        story("lead", title=title, subject=KLEIN, own=who) for title in ("Am", "Pro-Am")
    ]
    telling = Telling(tmp_path, templates)

    same, other = (
        [s.text for s in telling.say(plan_of([won, lead])).body[0]] for lead in leads
    )
    assert "the class" in same[-1]
    assert "leads Pro-Am" in other[-1]


def test_a_class_is_named_again_where_what_named_it_is_left_out(tmp_path: Path) -> None:
    templates = {
        "won": "[clause, if who == 1]\n{{ who }} won in {{ title }}",
        "lead": "[clause]\n{{ who|subject }} leads{% if not same_title %} "
        "{{ title }}{% endif %}\n",
    }
    told = [
        story(key, title="Am", subject=KLEIN, own={"who": KLEIN})
        for key in ("won", "lead")
    ]

    (only,) = Telling(tmp_path, templates).say(plan_of(told)).body[0]
    assert only.text.endswith("leads Am.")


def test_who_stands_where_is_not_said_again_behind_the_stakes(tmp_path: Path) -> None:
    templates = {
        "stakes": "[clause]\n{{ who|subject }} led the championship",
        "beaten": "[clause]\n{{ other }} was fifth\n\n"
        "[rather clause, if introduced]\n{{ other }} finished fifth\n",
    }
    own = {"who": KLEIN}
    stakes = story("stakes", beat=Beat.STAKES, subject=KLEIN, own=own)
    telling = Telling(tmp_path, templates)

    leader, another = (
        telling.say(
            plan_of([stakes, story("beaten", race=1, subject=who, own={"other": who})])
        )
        .body[0][-1]
        .text
        for who in (KLEIN, LATORRE)
    )
    assert "finished" in leader
    assert "was" in another


def test_a_class_says_which_race_where_its_paragraph_is_not_about_that_alone(
    tmp_path: Path,
) -> None:
    templates = {
        "win": "[clause]\nthe win in {{ the_race }} was close",
        "best": "[clause]\nand that was all of {{ the_race }}",
        "class_win": "[clause]\n{{ who|subject }} was first in Am in {{ the_race }}",
        "tally": "[clause]\neverybody had won",
    }
    win, best = story("win", race=1), story("best", race=1)
    own = {"who": KLEIN}
    class_win = story("class_win", beat=Beat.CLASSES, race=1, subject=KLEIN, own=own)
    telling = Telling(tmp_path, templates)

    alone, among = (
        " ".join(s.text for s in telling.say(plan_of(told)).body[0])
        for told in ([win, best, class_win], [win, best, class_win, story("tally")])
    )
    assert "first in Am in the race." in alone
    assert "first in Am in race\N{NO-BREAK SPACE}1" in among


def test_the_evidence_of_a_sentence_is_each_reference_once(tmp_path: Path) -> None:
    templates = {"win": "[clause]\n{{ who|subject }} won", "far": "[tail]\nby far"}
    stories = [story(k, subject=KLEIN, own={"who": KLEIN}) for k in templates]
    said = Telling(tmp_path, templates).say(plan_of(stories))

    assert said.body[0][0].evidence == AT


WIN = "[headline]\n{{ who }} wins\n\n[clause]\n{{ who|subject }} won\n"


def test_the_headline_is_that_of_the_best_angle_that_has_one(tmp_path: Path) -> None:
    templates = {"silent": "[clause]\nit rained", "win": WIN}
    angles = [story("silent"), story("win", own={"who": KLEIN})]
    said = Telling(tmp_path, templates).say(plan_of(headline=angles))

    assert said.headline.text == "Klein wins"
    assert said.headline.evidence == AT


def test_without_an_angle_there_is_no_headline(tmp_path: Path) -> None:
    said = Telling(tmp_path).say(plan_of(headline=[story("silent")]))

    assert (said.headline.text, said.headline.parts) == ("", ())


def test_the_press_officers_own_headline_comes_first(tmp_path: Path) -> None:
    own = Editorial(headline=text("Enfin !", "At last!"))
    facts = establish(bundle(meetings={MONZA: meeting(editorial=own)}), MONZA)
    telling = Telling(tmp_path, {"win": WIN}, facts=facts)
    said = telling.say(plan_of(headline=[story("win", own={"who": KLEIN})]))

    assert said.headline.text == "At last!"
    assert said.headline.evidence == (Ref(MONZA, ("editorial", "headline", "en")),)


def test_a_sentence_begins_with_a_capital_and_ends_with_a_full_stop(
    tmp_path: Path,
) -> None:
    telling = Telling(tmp_path, {"win": "[clause]\nthe race was over"})

    assert telling.body([story("win")]) == [["The race was over."]]


def test_a_meeting_of_which_next_to_nothing_is_known_can_be_told() -> None:
    bare = bundle(meetings={MONZA: meeting(races=(race("Klein"),))})
    for code in ("fr", "en"):
        written = pipeline.write(
            pipeline.account(bare, MONZA), pipeline.language(code)
        ).release
        assert "Klein" in written.headline + written.sections[0].paragraphs[0]


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_nothing_is_told_twice(location: Location, code: str) -> None:
    """Once in the standfirst, once in the body; the headline may tell it too."""
    said = draft(location, code).sentences
    lead = told(said.standfirst)
    body = told(sentence for paragraph in said.body for sentence in paragraph)

    assert len(lead) == len(set(lead))
    assert len(body) == len(set(body))
    assert all(said.body)


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_what_is_essential_is_told(location: Location, code: str) -> None:
    plan = account(location).plan
    messages = [m for part in (plan.standfirst, *plan.body) for m in part.messages]

    assert untold(messages, draft(location, code).sentences) == []


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_nothing_is_told_that_was_not_planned(location: Location, code: str) -> None:
    plan = account(location).plan
    planned = {
        id(m.story) for part in (plan.standfirst, *plan.body) for m in part.messages
    }
    said = draft(location, code).sentences
    sentences = [*said.standfirst, *(one for part in said.body for one in part)]

    assert set(told(sentences)) <= planned
    assert set(told([said.headline])) <= set(map(id, plan.headline))


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_every_sentence_is_printed_whole(location: Location, code: str) -> None:
    for sentence in every(draft(location, code).sentences):
        if not sentence.text:
            continue
        assert not PRIVATE.search(sentence.text)
        assert not re.search(
            r"\bNone\b(?! of)|\bTrue\b(?! to)|\bFalse\b", sentence.text
        )
        assert sentence.text[0].upper() == sentence.text[0]
        assert sentence.evidence


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_a_pronoun_stands_where_a_subject_does(location: Location, code: str) -> None:
    sentences = [one.text for one in every(draft(location, code).sentences)]

    assert [one for one in sentences if OBJECT_PRONOUN.search(one)] == []


def test_a_race_has_its_number_until_the_reader_knows_it(tmp_path: Path) -> None:
    races = (race("Klein"), race("Klein"))
    two = establish(bundle(meetings={MONZA: meeting(races=races)}), MONZA)
    templates = {k: f"[clause]\n{k} in {{{{ the_race }}}}" for k in ("a", "b", "c")}
    stories = [story(k, race=1) for k in templates]
    telling = Telling(tmp_path, templates, facts=two)

    (first,), (again,) = (telling.body(stories), telling.body(stories[:1]))
    assert [" 1" in one for one in first] == [True, True, False]
    assert " 1" in again[0]


def test_a_race_that_goes_on_in_the_next_paragraph_is_known(tmp_path: Path) -> None:
    races = (race("Klein"), race("Klein"))
    two = establish(bundle(meetings={MONZA: meeting(races=races)}), MONZA)
    templates = {k: f"[clause]\n{k} in {{{{ the_race }}}}" for k in ("a", "b", "c")}
    first = [story("a", race=1), story("b", race=1)]

    def numbered(race: int) -> bool:
        telling = Telling(tmp_path, templates, facts=two)
        said = telling.say(plan_of(first, [story("c", race=race)]))
        return any(map(str.isdigit, said.body[1][0].text))

    assert not numbered(1)
    assert numbered(2)


def test_who_was_introduced_in_the_standfirst_is_known(tmp_path: Path) -> None:
    templates = {"win": WIN, "far": "[clause]\n{{ who }} led"}
    win, far = (story(k, own={"who": KLEIN}) for k in templates)
    said = Telling(tmp_path, templates).say(plan_of([far], standfirst=[win]))

    assert said.standfirst[0].text.startswith("Marvin Klein")
    assert said.body[0][0].text == "Klein led."


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_what_is_essential_is_told_of_whoever_it_is(
    location: Location, code: str
) -> None:
    """Timekeepers do not say who is a woman: all can be told without knowing."""
    known = project.load(location)
    nobody = {
        key: replace(one, gender=None) for key, one in known.season.entries.items()
    }
    unknown = replace(known, season=replace(known.season, entries=nobody))
    told = pipeline.account(unknown, location.meeting)
    said = pipeline.write(told, pipeline.language(code)).sentences

    messages = [m for paragraph in told.plan.body for m in paragraph.messages]
    assert untold(messages, said) == []
