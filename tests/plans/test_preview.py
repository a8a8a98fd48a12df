"""The preview told by class."""

from __future__ import annotations

from typing import Any

from generator.plan import Plan
from generator.plans import preview
from generator.storyline import Beat, Storyline
from tests.analysis.given import facts_of
from tests.builders import race
from tests.plans.given import check_account, shuffled, topics
from tests.telling import story, told

FACTS = facts_of([])


def stories(**kinds: dict[str, Any]) -> dict[str, Storyline]:
    return {key: story(key, **fields) for key, fields in kinds.items()}


def plan(given: dict[str, Storyline]) -> Plan:
    return preview.plan(FACTS, shuffled(given))


def stake(**fields: Any) -> dict[str, Any]:  # noqa: ANN401  fields of story
    return {"beat": Beat.STAKES, **fields}


AHEAD = stories(
    venue={"beat": Beat.SETTING, "moment": 1},
    circuit={"beat": Beat.SETTING, "moment": 2},
    duel=stake(moment=1),
    outsiders=stake(moment=2),
    pro_am=stake(title="Pro-Am", moment=1),
    pro_am_others=stake(title="Pro-Am", moment=2),
    am=stake(title="Am", moment=1),
    am_others=stake(title="Am", moment=2),
    times={"beat": Beat.TIMETABLE},
)


def test_it_fits_before_a_race_is_run() -> None:
    assert preview.fits(FACTS)


def test_it_does_not_fit_after_one() -> None:
    assert not preview.fits(facts_of([race("Klein")]))


def test_it_is_told_class_by_class_and_ends_on_the_timetable() -> None:
    made = plan(AHEAD)

    assert topics(made) == {
        "overall": ["circuit", "duel", "outsiders"],
        "Pro-Am": ["pro_am", "pro_am_others"],
        "Am": ["am", "am_others"],
        "timetable": ["times"],
    }
    assert told(made.standfirst) == ["venue", "duel"]
    check_account(made, AHEAD.values())


def test_a_class_of_one_storyline_is_told_with_the_one_beside_it() -> None:
    short = {key: one for key, one in AHEAD.items() if key != "pro_am_others"}
    made = plan(short)

    assert topics(made)["Pro-Am"] == ["pro_am", "am", "am_others"]
    assert topics(made)["timetable"] == ["times"]
    check_account(made, short.values())


def test_what_a_class_means_to_one_of_the_duel_is_told_with_it() -> None:
    klein = FACTS.field["Klein"]
    given = {
        **AHEAD,
        **stories(
            duel=stake(moment=1, subject=klein),
            rookie=stake(title="Am", moment=1, subject=klein),
        ),
    }
    short = {k: one for k, one in given.items() if k not in ("am", "am_others")}
    made = plan(short)

    assert topics(made)["overall"] == ["circuit", "duel", "rookie", "outsiders"]
    check_account(made, short.values())


def test_without_a_class_the_timetable_stands_by_itself() -> None:
    made = plan({key: AHEAD[key] for key in ("venue", "duel", "times")})

    assert topics(made) == {"overall": ["duel"], "timetable": ["times"]}


def test_a_timetable_is_told_though_nothing_else_is_known() -> None:
    bare = {key: AHEAD[key] for key in ("venue", "times")}
    made = plan(bare)

    assert topics(made) == {"timetable": ["times"]}
    check_account(made, bare.values())


def test_with_nothing_to_tell_the_body_is_empty() -> None:
    assert plan({"venue": AHEAD["venue"]}).body == ()


def test_what_somebody_says_of_the_title_is_told_with_it() -> None:
    voiced = {**AHEAD, **stories(quote={"beat": Beat.VOICES})}

    assert topics(plan(voiced))["overall"][-1] == "quote"


def test_a_storyline_is_told_or_left_out_whatever_its_beat() -> None:
    """No beat falls between the paragraphs without anybody knowing."""
    every = stories(**{beat.name.lower(): {"beat": beat} for beat in Beat})

    check_account(plan(every), every.values())
