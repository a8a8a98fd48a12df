"""The finale told by title."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from generator import pipeline
from generator.plans import title_finale
from generator.results.editorial import Editorial
from generator.results.meeting import Standing, Standings
from generator.storyline import Beat, Storyline
from tests.analysis.given import facts_of, name, rounds, season_of
from tests.builders import meeting, race
from tests.plans.given import check_account, shuffled, topics
from tests.telling import KLEIN, LATORRE, story, told

if TYPE_CHECKING:
    from generator.facts import Facts
    from generator.plan import Plan
    from generator.results.meeting import MeetingFile

CROWNED = {"Overall": Standing(champion="Klein")}
RACES = (race("Klein", "Latorre"), race("Klein", "Latorre"))


def finale(**standings: Any) -> MeetingFile:  # noqa: ANN401  fields of Standings
    return meeting(races=RACES, standings=Standings(**standings))


def last(**standings: Any) -> Facts:  # noqa: ANN401  fields of Standings
    return facts_of([], finale(**standings), season=season_of(2, races=2))


FACTS = last(after=CROWNED)


def stories(**kinds: dict[str, Any]) -> dict[str, Storyline]:
    return {key: story(key, **fields) for key, fields in kinds.items()}


def plan(given: dict[str, Storyline], facts: Facts = FACTS) -> Plan:
    return title_finale.plan(facts, shuffled(given))


FINALE = stories(
    venue={"beat": Beat.SETTING},
    title={"beat": Beat.TITLES, "subject": KLEIN, "essential": True},
    form={"beat": Beat.STAKES, "subject": KLEIN},
    double={"beat": Beat.SUMMARY, "subject": KLEIN, "essential": True},
    rival={"beat": Beat.COURSE, "race": 2, "subject": LATORRE},
    one_two={"beat": Beat.PLACES, "race": 1},
    am_title={"beat": Beat.TITLES, "title": "Am"},
    rookie_title={"beat": Beat.TITLES, "title": "Rookie", "subject": LATORRE},
    rookie_win={"beat": Beat.CLASSES, "title": "Rookie", "race": 1},
    end={"beat": Beat.OUTLOOK},
)


def test_it_fits_where_the_champion_is_crowned_at_the_last_round() -> None:
    assert title_finale.fits(FACTS)


@pytest.mark.parametrize(
    "facts",
    [
        last(),
        last(before=CROWNED, after=CROWNED),
        last(after={"Am": Standing(champion="Maurice")}),
        last(after={"Overall": Standing(leader="Klein")}),
        facts_of(finale(after=CROWNED), season=season_of(2, races=2)),
        facts_of([], meeting(standings=Standings(after=CROWNED))),
    ],
    ids=["nobody", "before", "another", "leader", "earlier round", "no race"],
)
def test_it_does_not_fit(facts: Facts) -> None:
    assert not title_finale.fits(facts)


def test_the_races_come_first_then_the_other_titles() -> None:
    made = plan(FINALE)

    assert topics(made) == {
        "overall": ["form", "one_two", "rival"],
        "titles": ["am_title", "rookie_win", "rookie_title", "end"],
    }
    assert [s.key for s in made.left_out] == ["double"]
    check_account(made, FINALE.values())


def test_the_standfirst_crowns_the_champion_and_places_the_finale() -> None:
    assert told(plan(FINALE).standfirst) == ["title", "venue"]


def test_how_it_turned_is_told_in_the_standfirst() -> None:
    turns = stories(
        turn={"beat": Beat.SUMMARY, "moment": 2}, bonus={"beat": Beat.SUMMARY}
    )

    assert told(plan({**FINALE, **turns}).standfirst) == [
        *("title", "bonus", "turn", "venue")
    ]


def test_who_won_both_races_is_told_besides_where_the_press_officer_wants_it() -> None:
    pinned = {**FINALE, "double": FINALE["double"].pin()}

    assert "double" in topics(plan(pinned))["overall"]


def test_who_lost_a_race_of_a_class_comes_before_the_whole_of_it() -> None:
    classes = stories(
        honours={"beat": Beat.CLASSES, "title": "Am", "value": 5.0},
        verdict={"beat": Beat.VERDICT, "title": "Am", "race": 1},
    )
    made = plan({**FINALE, **classes})

    assert topics(made)["titles"][:3] == ["verdict", "honours", "am_title"]


def test_a_title_settled_early_comes_before_one_settled_late() -> None:
    after = {
        **CROWNED,
        "Am": Standing(champion="Maurice", after_race=2),
        "Rookie": Standing(champion="Boccolacci", after_race=1),
    }

    assert topics(plan(FINALE, last(after=after)))["titles"][:2] == [
        "rookie_win",
        "rookie_title",
    ]


def test_a_punished_champion_is_told_of_just_before_the_title() -> None:
    punished = stories(
        verdict={"beat": Beat.VERDICT, "race": 2, "subject": LATORRE},
        stranger={"beat": Beat.VERDICT, "race": 1, "subject": KLEIN},
    )
    made = plan({**FINALE, **punished})

    assert topics(made)["titles"] == [
        *("stranger", "am_title", "rookie_win", "verdict", "rookie_title", "end")
    ]
    check_account(made, [*FINALE.values(), *punished.values()])


def test_what_only_a_race_by_race_account_needs_is_left_out() -> None:
    spare = stories(
        pole={"beat": Beat.QUALIFYING, "race": 1},
        motive={"beat": Beat.MOTIVE, "race": 2, "subject": LATORRE},
    )
    made = plan({**FINALE, **spare})

    assert {s.key for s in made.left_out} == {*spare, "double"}
    check_account(made, [*FINALE.values(), *spare.values()])


def test_the_champion_without_both_wins_is_told_by_the_races() -> None:
    won = stories(
        win={"beat": Beat.FINISH, "race": 1, "essential": True, "subject": KLEIN},
        other_win={"beat": Beat.FINISH, "race": 2, "essential": True},
    )
    without = {key: one for key, one in FINALE.items() if key != "double"}
    made = plan({**without, **won})

    assert set(won) <= set(topics(made)["overall"])
    check_account(made, [*without.values(), *won.values()])


def test_each_win_is_told_with_its_race() -> None:
    won = stories(
        win={"beat": Beat.FINISH, "race": 1, "essential": True, "subject": KLEIN},
        next_win={"beat": Beat.FINISH, "race": 2, "essential": True, "subject": KLEIN},
    )
    made = plan({**FINALE, **won}, FACTS)

    assert topics(made)["overall"] == ["form", "win", "one_two", "rival", "next_win"]


def test_a_win_is_told_with_what_led_to_it() -> None:
    won = stories(
        win={"beat": Beat.FINISH, "race": 2, "essential": True, "subject": KLEIN},
        led={"beat": Beat.FINISH, "race": 2, "moment": -1, "subject": KLEIN},
        pressed={"beat": Beat.FINISH, "race": 2, "moment": 4, "subject": KLEIN},
    )
    made = plan({**FINALE, **won})

    assert topics(made)["overall"] == ["form", "one_two", "rival", "led", "win"]
    assert {s.key for s in made.left_out} == {"pressed", "double"}


def test_what_hangs_on_the_title_stands_behind_it() -> None:
    pursuit = stories(
        pursuit={"beat": Beat.TITLES, "satellite": True, "subject": KLEIN},
        why={"beat": Beat.TITLES, "subject": KLEIN},
    )
    made = plan({**FINALE, **pursuit}, FACTS)

    assert told(made.standfirst) == ["title", "pursuit", "venue"]
    assert topics(made)["overall"][-1] == "why"


def test_a_finale_can_be_told_without_the_title_that_the_press_officer_bans() -> None:
    editorial = Editorial(ban=("title_won",))
    given = rounds(
        [],
        replace(finale(after=CROWNED), editorial=editorial),
        season=season_of(2, races=2),
    )
    made = pipeline.account(given, name(2)).plan

    assert made.shape == "title_finale"
    assert "title_won" not in {s.key for s in made.headline}
    assert made.body
