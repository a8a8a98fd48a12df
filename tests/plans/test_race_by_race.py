"""The report told race by race."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.evidence import Ref
from generator.plan import Plan
from generator.plans import race_by_race
from generator.results.meeting import Finisher, Race, Standing, Standings
from generator.storyline import Beat, Storyline
from tests.analysis.given import facts_of, season_of
from tests.builders import meeting, race
from tests.plans.given import check_account, shuffled, topics
from tests.telling import KLEIN, LATORRE, story, told

if TYPE_CHECKING:
    from generator.facts import Facts

RACES = [race("Klein"), race("Latorre")]
RUN = facts_of(RACES, season=season_of(2, races=2))
LAST = facts_of([], RACES, season=season_of(2, races=2))


def stories(**kinds: dict[str, Any]) -> dict[str, Storyline]:
    return {key: story(key, **fields) for key, fields in kinds.items()}


def plan(given: dict[str, Storyline], facts: Facts = RUN) -> Plan:
    return race_by_race.plan(facts, shuffled(given))


WEEKEND = stories(
    venue={"beat": Beat.SETTING},
    winners={"beat": Beat.SUMMARY},
    duel={"beat": Beat.STAKES},
    pole={"beat": Beat.QUALIFYING, "race": 1},
    lead={"beat": Beat.COURSE, "race": 1, "moment": 1},
    pass_={"beat": Beat.COURSE, "race": 1, "moment": 2},
    win={"beat": Beat.FINISH, "race": 1},
    class_={"beat": Beat.CLASSES, "race": 1, "title": "Am"},
    voice={"beat": Beat.VOICES, "race": 1},
    amends={"beat": Beat.MOTIVE, "race": 2},
    again={"beat": Beat.FINISH, "race": 2},
    move={"beat": Beat.TITLES},
    next={"beat": Beat.OUTLOOK},
)


def test_it_fits_where_a_race_has_a_winner() -> None:
    assert race_by_race.fits(RUN)


def test_it_does_not_fit_before_a_winner_is_known() -> None:
    second = Race(classification=(Finisher(pos=2, driver="Klein"),))

    assert not race_by_race.fits(facts_of([]))
    assert not race_by_race.fits(facts_of([second]))


def test_the_stake_comes_first_then_each_race_then_what_comes_next() -> None:
    found = topics(plan(WEEKEND))

    assert found == {
        "stakes": ["duel"],
        "race 1": ["pole", "lead", "pass_", "win", "class_", "voice"],
        "race 2": ["amends", "again"],
        "outlook": ["move", "next"],
    }


def test_a_season_that_is_over_is_told_behind_its_last_race() -> None:
    classes = stories(
        am={"beat": Beat.CLASSES, "title": "Am"},
        pro_am={"beat": Beat.CLASSES, "title": "Pro-Am"},
    )
    made = plan({**WEEKEND, **classes}, LAST)

    assert list(topics(made))[-3:] == ["championship", "classes", "outlook"]
    assert topics(made)["championship"] == ["move"]
    check_account(made, [*WEEKEND.values(), *classes.values()])


def test_the_standfirst_says_who_won_and_then_places_the_meeting() -> None:
    made = plan(WEEKEND)

    assert told(made.standfirst) == ["winners", "venue"]
    assert [m.opens for m in made.standfirst.messages] == [True, False]
    check_account(made, WEEKEND.values())


def test_a_race_is_one_account_and_its_classes_come_last() -> None:
    course = stories(
        **{f"c{i}": {"race": 1, "moment": i, "value": i} for i in range(8)},
        class_={"beat": Beat.CLASSES, "race": 1},
    )
    made = plan(course)

    assert topics(made) == {"race 1": [*(f"c{i}" for i in range(8)), "class_"]}
    check_account(made, course.values())


def test_a_class_whose_winner_has_just_been_met_comes_first() -> None:
    course = stories(
        pass_={"beat": Beat.COURSE, "race": 1, "own": {"over": LATORRE}},
        am={"beat": Beat.CLASSES, "race": 1, "subject": KLEIN},
        rookie={"beat": Beat.CLASSES, "race": 1, "subject": LATORRE, "moment": 9},
    )

    assert topics(plan(course)) == {"race 1": ["pass_", "rookie", "am"]}


def test_a_race_without_storylines_takes_no_paragraph() -> None:
    only = stories(win={"beat": Beat.FINISH, "race": 2})

    assert topics(plan(only)) == {"race 2": ["win"]}


def test_a_timetable_is_over_and_left_out() -> None:
    late = stories(
        win={"beat": Beat.FINISH, "race": 1}, timetable={"beat": Beat.TIMETABLE}
    )
    made = plan(late)

    assert topics(made) == {"race 1": ["win"]}
    assert [s.key for s in made.left_out] == ["timetable"]


def test_a_storyline_of_the_whole_meeting_is_told_or_left_out_whatever_its_beat() -> (
    None
):
    """No beat falls between the paragraphs without anybody knowing."""
    every = stories(**{beat.name.lower(): {"beat": beat} for beat in Beat})

    check_account(plan(every), every.values())


def test_a_storyline_of_a_race_is_told_once_whatever_its_beat() -> None:
    every = stories(**{beat.name.lower(): {"beat": beat, "race": 1} for beat in Beat})

    check_account(plan(every), every.values())


def test_the_angle_is_the_most_newsworthy() -> None:
    found = stories(small={"value": 1, "race": 1}, great={"value": 9, "race": 2})

    assert [s.key for s in plan(found).headline] == ["great", "small"]


def test_a_meeting_without_a_course_tells_a_class_once_and_no_win_again() -> None:
    said = Ref("round", ("races", 0, "winner"))
    bare = stories(
        winners={"beat": Beat.SUMMARY, "evidence": (said,)},
        win={"beat": Beat.FINISH, "race": 1, "evidence": (said,)},
        other={"beat": Beat.FINISH, "race": 2, "evidence": (said,)},
        class_={"beat": Beat.CLASSES, "title": "Am"},
        single={"beat": Beat.CLASSES, "race": 1, "title": "Am"},
    )

    assert topics(plan(bare)) == {"classes": ["class_"]}


def test_a_win_of_which_more_is_known_is_told_though_the_standfirst_names_it() -> None:
    said, more = (Ref("round", ("races", n, "winner")) for n in (0, 1))
    bare = stories(
        winners={"beat": Beat.SUMMARY, "evidence": (said,)},
        win={"beat": Beat.FINISH, "race": 1, "evidence": (said,)},
        row={"beat": Beat.FINISH, "race": 1, "satellite": True, "moment": 1},
        other={"beat": Beat.FINISH, "race": 2, "evidence": (said, more)},
        form={"beat": Beat.STAKES},
    )

    made = plan(bare)
    assert topics(made) == {"race 2": ["other"]}
    assert told(made.standfirst) == ["winners", "row"]
    assert {s.key for s in made.left_out} == {"win", "form"}


def test_one_class_is_told_race_by_race_and_several_at_once() -> None:
    am = stories(whole={"beat": Beat.CLASSES, "title": "Am"})
    both = {**am, **stories(other={"beat": Beat.CLASSES, "title": "Pro-Am"})}

    assert plan({**WEEKEND, **am}).left_out == tuple(am.values())
    made = plan({**WEEKEND, **both})
    assert topics(made)["classes"] == ["other", "whole"]
    assert [s.key for s in made.left_out] == ["class_"]


def test_what_became_of_a_class_is_told_with_it() -> None:
    classes = stories(
        one={"beat": Beat.CLASSES, "title": "Am"},
        two={"beat": Beat.CLASSES, "title": "Pro-Am"},
        lead={"beat": Beat.TITLES, "title": "Am"},
    )

    assert topics(plan({**WEEKEND, **classes}))["classes"] == ["one", "lead", "two"]


def test_what_became_of_a_class_follows_on_its_last_race() -> None:
    found = stories(
        first={"beat": Beat.CLASSES, "race": 1, "title": "Am"},
        other={"beat": Beat.CLASSES, "race": 2, "title": "Pro-Am"},
        last={"beat": Beat.CLASSES, "race": 2, "title": "Am", "moment": 1},
        lead={"beat": Beat.TITLES, "title": "Am"},
        rookie={"beat": Beat.TITLES, "title": "Rookie"},
    )
    made = plan(found)

    assert topics(made) == {
        "race 1": ["first"],
        "race 2": ["other", "last", "lead"],
        "outlook": ["rookie"],
    }
    check_account(made, found.values())


def test_a_title_is_told_in_the_race_that_settled_it() -> None:
    after = Standing(champion="Klein", after_race=1)
    both = (race("Klein"), race("Latorre"))
    facts = facts_of(meeting(races=both, standings=Standings(after={"Overall": after})))
    crowned = stories(
        crown={"beat": Beat.TITLES, "essential": True, "settles": 1},
        wait={"beat": Beat.TITLES, "satellite": True, "moment": 1},
    )
    made = race_by_race.plan(facts, shuffled({**WEEKEND, **crowned}))

    assert topics(made)["race 1"][-4:] == ["crown", "wait", "class_", "voice"]
    assert told(made.standfirst)[0] == "crown"
    assert "wait" not in topics(made).get("outlook", [])


def test_what_the_headline_tells_of_the_championship_is_told_in_the_standfirst() -> (
    None
):
    level = {**WEEKEND, "move": WEEKEND["move"].worth(9.0)}
    made, usual = plan(level), plan(WEEKEND)

    assert told(made.standfirst) == ["move", "winners", "venue"]
    assert "move" not in [m for names in topics(made).values() for m in names]
    assert "move" not in told(usual.standfirst)
    check_account(made, level.values())


def test_stakes_of_which_nothing_is_heard_again_are_left_out() -> None:
    quiet = {k: s for k, s in WEEKEND.items() if k != "move"}
    pinned = {**quiet, "duel": quiet["duel"].pin()}

    assert "duel" in [s.key for s in plan(quiet).left_out]
    assert "duel" in topics(plan(pinned))["stakes"]
    assert "duel" in topics(plan(WEEKEND))["stakes"]


def test_stakes_that_the_news_of_the_standfirst_contains_are_not_told_again() -> None:
    points = Ref("monza", ("standings", "before"))
    duel = story("duel", beat=Beat.STAKES, evidence=(points,))
    move = story("move", beat=Beat.TITLES, value=9.0, grounds={"gap": (points,)})
    made = plan({**WEEKEND, "duel": duel, "move": move})

    assert "duel" in [s.key for s in made.left_out]
    assert "stakes" not in topics(made)
