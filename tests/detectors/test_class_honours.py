from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.detectors.class_honours import ClassHonours
from generator.results.meeting import Race, Standing
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, only, season_of, told

if TYPE_CHECKING:
    from generator.results.season import SeasonFile

CLASSES = entries(
    ["Klein", "Maurice", *(entry(n, category="Am") for n in ("Frétin", "Rabreau"))]
)


TOTALS = {"Maurice": 40, "Frétin": 28, "Rabreau": 10}


def season(races: int = 2) -> SeasonFile:
    return season_of(races=races, entries=CLASSES)


def am(*order: str) -> Race:
    return race("Klein", by_class={"Am": dict(enumerate(order, 1))})


def keys(*drivers: object) -> list[str]:
    return [str(getattr(one, "key", one)) for one in drivers]


def test_a_winner_each_and_who_came_second() -> None:
    facts = facts_of(am("Maurice", "Frétin"), am("Rabreau", "Frétin"), season=season())
    story = only(ClassHonours, facts)

    assert keys(*story.winners) == ["Maurice", "Rabreau"]
    assert keys(story.follower) == ["Frétin"]
    assert (story.sweep, story.most, story.swapped) == (None, None, False)


def test_two_winners_of_one_team() -> None:
    won = (am("Maurice"), am("Frétin"))
    mates, others, nobody = (
        season_of(entries=entries([replace(e, team=t) for e, t in named]))
        for named in (
            [(e, "CLRT") for e in CLASSES.values()],
            [(e, f"Team {e.surname}") for e in CLASSES.values()],
            [(e, None) for e in CLASSES.values()],
        )
    )

    assert only(ClassHonours, facts_of(*won, season=mates)).mates
    assert not only(ClassHonours, facts_of(*won, season=others)).mates
    assert not only(ClassHonours, facts_of(*won, season=nobody)).mates
    twice = facts_of(am("Maurice"), am("Maurice"), season=mates)
    assert not only(ClassHonours, twice).mates


def test_one_winner_of_both_is_whom_it_is_about() -> None:
    story = only(ClassHonours, facts_of(am("Maurice"), am("Maurice"), season=season()))

    assert story.sweep == story.subject == story.winners[0]
    assert story.follower is None


def test_each_second_behind_the_other() -> None:
    facts = facts_of(am("Maurice", "Frétin"), am("Frétin", "Maurice"), season=season())

    assert only(ClassHonours, facts).swapped


def test_most_wins_of_three() -> None:
    facts = facts_of(am("Maurice"), am("Frétin"), am("Maurice"), season=season(3))
    story = only(ClassHonours, facts)

    assert keys(story.most, *story.others) == ["Maurice", "Frétin"]
    assert (story.wins, story.races, story.sweep) == (2, 3, None)


def test_a_race_that_is_unknown_single_or_to_come() -> None:
    assert told(ClassHonours, facts_of(am("Maurice"), Race(), season=season())) == []
    assert told(ClassHonours, facts_of(am("Maurice"), season=season())) == []
    assert told(ClassHonours, facts_of(am("Maurice"), season=season(1))) == []


def test_two_and_two_of_four_are_no_sentence() -> None:
    four = map(am, ("Maurice", "Frétin", "Maurice", "Frétin"))

    assert told(ClassHonours, facts_of(*four, season=season(4))) == []


def test_the_second_of_one_race_wins_the_other() -> None:
    up = facts_of(am("Maurice", "Frétin"), am("Frétin", "Rabreau"), season=season())
    down = facts_of(am("Maurice", "Rabreau"), am("Frétin", "Maurice"), season=season())
    rose, fell = (only(ClassHonours, facts) for facts in (up, down))

    assert (rose.rose, rose.fell, rose.swapped) == (True, False, False)
    assert (fell.rose, fell.fell, fell.swapped) == (False, True, False)


def test_nobody_else_has_won_this_season() -> None:
    won = (am("Maurice"), am("Maurice"))
    whole = only(ClassHonours, facts_of(*won, past=[won], season=season()))
    beaten = facts_of(*won, past=[(am("Frétin"), am("Maurice"))], season=season())
    first = facts_of(*won, past=[], season=season())

    assert whole.unbeaten == 4
    assert only(ClassHonours, beaten).unbeaten is None
    assert only(ClassHonours, first).unbeaten is None


def test_who_leads_the_class_as_before_and_by_how_much() -> None:
    won = (am("Maurice"), am("Frétin"))
    before, after = Standing(leader="Maurice"), Standing(totals=TOTALS)
    stories = [
        only(
            ClassHonours,
            facts_of(
                *won,
                season=season(),
                standings={"before": {"Am": one}, "after": {"Am": other}},
            ),
        )
        for one, other in (
            (before, after),
            (Standing(leader="Frétin"), after),
            (before, Standing(totals=TOTALS, champion="Maurice")),
        )
    ]
    same, new, decided = stories

    assert keys(same.leads, same.chaser) == ["Maurice", "Frétin"]
    assert same.lead == 12
    assert (new.leads, new.chaser, new.lead) == (None, None, None)
    assert (decided.leads, decided.chaser, decided.lead) == (None, None, None)


def given(after: Standing, before: Standing, *, finale: bool = False) -> ClassHonours:
    won = (am("Maurice"), am("Frétin"))
    standings = {"before": {"Am": before}, "after": {"Am": after}}
    rounds = 2 if finale else 4
    whole = season_of(rounds, entries=CLASSES)
    return only(ClassHonours, facts_of(*won, season=whole, standings=standings))


def test_a_winner_has_taken_the_lead_of_the_class() -> None:
    story = given(Standing(totals=TOTALS), Standing(order={1: "Frétin"}))

    assert keys(story.new_leader, story.old_leader) == ["Maurice", "Frétin"]
    assert (story.gap, story.passed, story.champion) == (12, True, None)
    assert story.grounds["new_leader"]
    assert story.grounds["gap"]


def test_another_than_the_winners_led_the_class() -> None:
    story = given(Standing(totals=TOTALS), Standing(order={1: "Rabreau"}))

    assert keys(story.new_leader, story.old_leader) == ["Maurice", "Rabreau"]
    assert (story.gap, story.passed) == (30, False)


def test_the_title_of_the_class_is_won() -> None:
    crown, before = Standing(totals=TOTALS, champion="Maurice"), Standing()
    story = given(crown, before, finale=True)
    early = given(replace(crown, after_race=1), before, finale=True)

    assert keys(story.champion, story.runner_up) == ["Maurice", "Frétin"]
    assert (story.margin, story.retained, story.in_a_row) == (12, False, None)
    assert story.grounds["margin"]
    assert early.champion is None


def test_the_only_class_with_one_winner() -> None:
    def run(rookie: str, pro: str) -> Race:
        people = {"Am": {1: "Maurice"}, "Rookie": {1: rookie}, "Pro-Am": {1: pro}}
        return race("Klein", by_class=people)

    people = ["Klein", "Maurice", "Ghiretti", "Spenle", "Narac", "Misslin"]
    whole = season_of(entries=entries(people))
    first, same = run("Ghiretti", "Narac"), run("Ghiretti", "Misslin")
    other = run("Spenle", "Misslin")
    alone = told(ClassHonours, facts_of(first, other, season=whole))
    two = told(ClassHonours, facts_of(first, same, season=whole))

    assert [one.title for one in alone if one.lone] == ["Am"]
    assert not any(one.lone for one in two)


def test_who_won_the_class_was_on_the_podium_of_one_race() -> None:
    second = race("Klein", "Maurice", by_class={"Am": {1: "Maurice"}})
    once = only(ClassHonours, facts_of(am("Maurice"), second, season=season()))
    twice = only(ClassHonours, facts_of(second, second, season=season()))

    assert (once.podium, once.podium_race) == (2, 2)
    assert (twice.podium, twice.podium_race) == (None, None)


def test_a_team_mate_won_every_race_overall() -> None:
    def at(klein: str, maurice: str) -> ClassHonours:
        people = [entry("Klein", team=klein), entry("Maurice", team=maurice)]
        whole = season_of(entries=entries(people))
        return only(ClassHonours, facts_of(am("Maurice"), am("Maurice"), season=whole))

    assert keys(at("CLRT", "CLRT").stable) == ["Klein"]
    assert at("CLRT", "IMSA").stable is None
